package org.kilde.statement;

import java.util.OptionalInt;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;
import org.kilde.name.OfficeHolders;
import org.kilde.text.Tokenizer;

/** Who in an article holds a role: "præsidenten" is whom it called "præsident X" before. */
final class RoleHolders {
  private static final int STEM = 5; // letters two forms of one noun must share
  private static final int ENDING = 3; // letters a definite form adds

  private final Reading text;
  private final OfficeHolders offices;
  private final int[] mentions; // how often each referent is named

  RoleHolders(Reading text) {
    this.text = text;
    this.offices = OfficeHolders.of(text.article.pack());
    this.mentions = new int[text.names.referents().size()];
    for (Mention mention : text.names.mentions()) {
      mentions[mention.referent()]++;
    }
  }

  /** The person a bare role means; none if several hold it and nothing tells them apart. */
  OptionalInt find(Source source, int lastSpeaker) {
    String kind = offices.anyKind(text.tokens, source.head(), source.end());
    if (!kind.isEmpty()) {
      return holderOf(kind, text.tokens.get(source.head()).start());
    }
    if (source.end() - source.first() > 3) {
      return OptionalInt.empty(); // "en talsmand for politiet" is described, not named
    }
    if (text.words.grammar().isIndefinite(text.tokens.get(source.first()).norm())) {
      return OptionalInt.empty(); // "a spokesman" is somebody new
    }
    for (int i = source.head() + 1; i < source.end() && !text.words.capitalNouns(); i++) {
      if (text.tokens.get(i).isCapitalized()) {
        return OptionalInt.empty(); // "President Moon Jae-in": a name nobody knows
      }
    }
    String noun = text.tokens.get(source.head()).norm();
    int at = text.tokens.get(source.head()).start();
    int best = -1;
    int bestScore = 0;
    boolean tie = false;
    for (Referent referent : text.names.referents()) {
      int score = isOfBody(referent, source) ? score(referent, noun, at, lastSpeaker) : 0;
      if (score > bestScore) {
        best = referent.id();
        bestScore = score;
        tie = false;
      } else if (score > 0 && score == bestScore) {
        tie = true;
      }
    }
    return best < 0 || tie ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** "the head of state": the one person whom the article calls by an office of that kind. */
  private OptionalInt holderOf(String kind, int before) {
    int found = -1;
    for (Referent referent : text.names.referents()) {
      boolean holds =
          referent.entityClass() == EntityClass.PERSON
              && referent.roles().stream()
                  .anyMatch(
                      role ->
                          role.span().start() < before && offices.kindOf(role.text()).equals(kind));
      if (holds && found >= 0) {
        return OptionalInt.empty();
      }
      found = holds ? referent.id() : found;
    }
    return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
  }

  /** 0: does not hold it; else more for a bare title, for the last speaker, for many mentions. */
  private int score(Referent referent, String noun, int at, int lastSpeaker) {
    if (referent.entityClass() != EntityClass.PERSON) {
      return 0;
    }
    int best = 0;
    for (Role role : referent.roles()) {
      if (role.span().start() < at && names(role, noun)) {
        best = Math.max(best, role.text().indexOf(' ') < 0 ? 1000 : 1);
      }
    }
    if (best == 0) {
      return 0;
    }
    return best
        + (referent.id() == lastSpeaker ? 1500 : 0)
        + Math.min(400, mentions[referent.id()]);
  }

  /** "the Nato spokesman": whose role says so too; any role where the phrase names no body. */
  private boolean isOfBody(Referent referent, Source source) {
    for (int i = source.first(); i < source.head(); i++) {
      if (text.mentionEnd(i) > 0 && !text.isPerson(i)) {
        String body = text.tokens.get(i).norm();
        return referent.roles().stream().anyMatch(r -> Tokenizer.norm(r.text()).contains(body));
      }
    }
    return true;
  }

  private static boolean names(Role role, String noun) {
    String stem =
        noun.length() > STEM + 1 ? noun.substring(0, Math.max(STEM, noun.length() - ENDING)) : noun;
    for (String word : Tokenizer.norm(role.text()).split(" ")) {
      boolean same = word.startsWith(stem) && Math.abs(word.length() - noun.length()) <= ENDING;
      boolean compound = word.length() > noun.length() && word.endsWith(shared(noun, word));
      if (same || compound) {
        return true;
      }
    }
    return false;
  }

  /** "eksperten" ends "ruslandsekspert" once its ending is off. */
  private static String shared(String noun, String word) {
    for (int cut = 0; cut <= ENDING && noun.length() - cut >= STEM; cut++) {
      String form = noun.substring(0, noun.length() - cut);
      if (word.endsWith(form)) {
        return form;
      }
    }
    return "\0";
  }
}
