package org.kilde.finding;

import org.kilde.annotation.Speaker;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Standing;

/** Who gives a figure, as a side of a quarrel about it. */
record Voice(Kind kind, String key) {
  private static final String HOSPITAL = "body:hospital"; // as the packs' tables of sources call it
  private static final int SHORTEST_WORD = 5; // letters; shorter ones may be pronouns

  /** How well a voice is placed. */
  enum Kind {
    AUTHORITY,
    /** A body, a party to the quarrel, a person by name. */
    OTHER,
    /** Words that name nobody known, of one article only: "the company". */
    WORDS,
    /** Nobody, another outlet, "witnesses". */
    NONE
  }

  /** The voice of an origin. */
  static Voice of(Origin origin) {
    return new Voice(origin.isKnown() ? kind(origin.standing()) : Kind.NONE, origin.key());
  }

  /** The voice of a figure, within its article. */
  static Voice of(FigureDigest figure, Origin origin) {
    Voice voice = of(origin);
    return voice.kind == Kind.NONE && isNamedByWords(figure)
        ? new Voice(Kind.WORDS, figure.source().orElseThrow().text())
        : voice;
  }

  /**
   * True if two numbers of two origins differ: not if one is vague, and not if the lower one is a
   * hospital's, which counts those brought to it.
   */
  static boolean differ(SourcedFigure a, Origin from, SourcedFigure b, Origin other) {
    Origin lower = a.value() < b.value() ? from : other;
    return !a.agreesWith(b) && !a.isVague() && !b.isVague() && !lower.key().startsWith(HOSPITAL);
  }

  private static Kind kind(Standing standing) {
    return switch (standing) {
      case OFFICIAL -> Kind.AUTHORITY;
      case BODY, NAMED, PARTY -> Kind.OTHER;
      case ANONYMOUS, OUTLET, NONE, FORMER -> Kind.NONE;
    };
  }

  private static boolean isNamedByWords(FigureDigest figure) {
    return figure.source().stream()
        .anyMatch(
            source ->
                source.kind() != Speaker.Kind.ANONYMOUS
                    && source.body().isEmpty()
                    && source.text().length() >= SHORTEST_WORD);
  }

  /** True if an authority is one of two and somebody else, by name or body, the other. */
  boolean quarrelsWith(Voice other) {
    return !key.equals(other.key)
        && (kind == Kind.AUTHORITY && other.kind == Kind.OTHER
            || kind == Kind.OTHER && other.kind == Kind.AUTHORITY);
  }

  /**
   * True if two voices of one article are two: what two authorities say one after the other of a
   * toll may only have grown.
   */
  boolean isAgainst(Voice other, boolean toll) {
    boolean authorities = kind == Kind.AUTHORITY && other.kind == Kind.AUTHORITY;
    return kind != Kind.NONE
        && other.kind != Kind.NONE
        && !key.equals(other.key)
        && !(authorities && toll);
  }
}
