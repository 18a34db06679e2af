package org.kilde.statement;

import org.kilde.language.LanguagePack;
import org.kilde.language.Rule;
import org.kilde.language.TableFormat;

/** Words that say by which way others came: "citing", "quoted by", "seen by". */
record WayPhrase(Kind kind, Rule rule) {
  static final TableFormat FORMAT = TableFormat.of("chains.tsv", "words", "kind");

  /** Where outlet and source stand. */
  enum Kind {
    /**
     * Whom the outlet has it from stands after: "citing police"; the outlet may stand in the gap:
     * "erfährt das Blatt aus".
     */
    CITING,
    /** He stands before: "полицияға сілтеме жасап". */
    CITING_BEFORE,
    /** He stands in the gap: "das einen Insider zitiert". */
    CITING_INSIDE,
    /** The outlet that hands on stands after: "quoted by the Post". */
    CITED_BY,
    /** The outlet that hands on stands in the gap: "som AFP gengiver". */
    HANDED_ON_BY,
    /** The outlet that told it first stands before, in the gap or after: "was first with it". */
    FIRST,
    /** Opens what a document just named says: "in it", "i brevet". */
    IN_DOCUMENT,
    /** The outlet stands after, its documents or sources before: "documents seen by the Post". */
    SEEN_BY,
    /** The outlet stands in the gap, its documents or sources before or at the start. */
    SEEN,
    /** The outlet that was told stands after: "in an interview with". */
    TOLD,
    /** As TOLD, and any name after it is an outlet's unless it is a person's or a place's. */
    INTERVIEW,
    /** The outlet that was told stands before, or ends in the words: "Reuters агенттігіне". */
    TOLD_BEFORE,
    /** The words are the outlet's kind in a case that says it was told: "der Zeitung". */
    TOLD_OUTLET
  }

  /**
   * All phrases of a pack.
   *
   * @param outlet kinds of outlets: "avisen", "the news site"
   * @param name words that names of outlets have: "*posten", "Gazette"
   * @param document what an outlet may have seen
   * @param one opens a phrase about somebody unknown: "en", "a"
   */
  record Table(
      Frames<WayPhrase> frames,
      Frames.Slot outlet,
      Frames.Slot name,
      Frames.Slot document,
      Frames.Slot one) {}

  static Table read(LanguagePack pack) {
    Frames<WayPhrase> frames =
        Frames.read(
            pack,
            FORMAT,
            "kind",
            row -> new WayPhrase(row.constant("kind", Kind.class), row.rule()));
    return new Table(
        frames,
        frames.slot("{outlet}"),
        frames.slot("{name}"),
        frames.slot("{document}"),
        frames.slot("{one}"));
  }
}
