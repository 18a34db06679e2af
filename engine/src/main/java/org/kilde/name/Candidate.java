package org.kilde.name;

import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;

/**
 * A run of tokens that may be a name.
 *
 * @param first index of its first token in the article
 * @param end index after its last token
 * @param known what the gazetteer says it is
 * @param margin how sure the trained tagger is of the class, 0 where it did not speak
 */
record Candidate(
    int first,
    int end,
    EntityClass entityClass,
    @Nullable KnownEntity known,
    Evidence evidence,
    float margin) {

  Candidate(
      int first, int end, EntityClass entityClass, @Nullable KnownEntity known, Evidence evidence) {
    this(first, end, entityClass, known, evidence, 0);
  }

  /** What speaks for it, the strongest first. */
  enum Evidence {
    GAZETTEER("known name"),
    BODY("the words by which many countries call such a body"),
    PATTERN("words of an organization or a place"),
    TITLE("a title or role beside it"),
    CONTEXT("words beside it, here or elsewhere in the article"),
    GIVEN_NAME("starts with a given name"),
    TAGGER("trained tagger"),
    CONSISTENCY("the same name elsewhere in the article"),
    CAPITALS("capitals"),
    /** A capital at a sentence's start: no name unless it is one elsewhere. */
    SENTENCE_START("capital at a sentence start");

    private final String words;

    Evidence(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }

    boolean isWeak() {
      return this == CAPITALS || this == SENTENCE_START;
    }
  }

  int size() {
    return end - first;
  }

  /** The same words with what the tagger says of them. */
  Candidate tagged(EntityClass other, float howSure) {
    Evidence why = other == entityClass && !evidence.isWeak() ? evidence : Evidence.TAGGER;
    return new Candidate(first, end, other, other == entityClass ? known : null, why, howSure);
  }

  Candidate as(EntityClass other, Evidence why) {
    // A person of the same name is not the town the gazetteer knows.
    return new Candidate(first, end, other, other == entityClass ? known : null, why, margin);
  }
}
