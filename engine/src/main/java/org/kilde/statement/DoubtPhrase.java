package org.kilde.statement;

import org.kilde.language.LanguagePack;
import org.kilde.language.Rule;
import org.kilde.language.TableFormat;

/** Words by which an article doubts a claim, and where that claim stands. */
record DoubtPhrase(Target target, Rule rule) {
  static final TableFormat FORMAT = TableFormat.of("doubts.tsv", "words", "target");

  /** Where the doubted claim stands. */
  enum Target {
    /** The words after: "svært at få verificeret …". */
    FOLLOWING,
    /** The words before in the same sentence: "… could not be verified". */
    PRECEDING,
    /** The clause after "that" or "whether", if one follows; else the words before. */
    EITHER,
    /** The sentence before: "Et tal, der …". */
    SENTENCE_BEFORE,
    /** The question after, if it is not of what is to come: "it is unclear whether …". */
    QUESTION,
    /** The question before: "Whether … is not known". */
    QUESTION_BEFORE,
    /** What the subject of the words said: "X said … but offered no proof". */
    UNPROVEN,
    /** What was said last before: "… . Its own records show otherwise". */
    CONTRADICTED,
    /** The sentence before, if it tells of a claim: "… . This is false.". */
    UNTRUE,
    /** What stands in the gap: "the rumour that … is false". */
    INSIDE,
    /** The clause between, if a word of {denied} follows: "Belege dafür, dass …, gibt es nicht". */
    DENIED,
    /** What was said last, else the sentence before: "… . Where the figure came from he …". */
    CLAIM,
    /** The sentence before, if it tells of a picture: "… . The shadows do not fit the date". */
    PICTURE,
    /** As PICTURE, where nothing but the picture is the subject: "… . It dates from 2019". */
    PICTURE_IS,
    /** Looks like a doubt and is none: "there is no doubt". */
    NONE;

    /** True if what others said before is asked for, also inside their words. */
    boolean ofSaid() {
      return switch (this) {
        case UNPROVEN, CONTRADICTED, UNTRUE, PICTURE, PICTURE_IS -> true;
        case FOLLOWING,
            PRECEDING,
            EITHER,
            SENTENCE_BEFORE,
            QUESTION,
            QUESTION_BEFORE,
            DENIED,
            INSIDE,
            CLAIM,
            NONE ->
            false;
      };
    }
  }

  /**
   * All phrases of a pack.
   *
   * @param back words that point back at a claim and are none: "tallet", "this report", "AFP"
   * @param object words that point back and still say what is doubted: "the video's authenticity"
   * @param whether words that make a question of a clause
   * @param future words that tell of what is to come
   * @param denied words behind a clause that deny it: "gibt es nicht"
   * @param hearsay words of a sentence that tells of a claim nobody is named for: "rumour"
   * @param aside words beside a doubt that say how or when: "independently", "dans l'immédiat"
   * @param genuine words that ask whether what said so is what it seems: "genuine", "fake"
   * @param account what words may come from whose owner nobody knows: "account", "profile"
   * @param contrast words that set right what was said: "but", "in fact"
   * @param oldPlace other times and places than those told: "years ago", "in another country"
   * @param open words that open a question with no claim in it: "who", "when"
   * @param yet words of what is only late: "not yet confirmed"
   */
  record Table(
      Frames<DoubtPhrase> frames,
      Frames.Slot back,
      Frames.Slot object,
      Frames.Slot whether,
      Frames.Slot future,
      Frames.Slot denied,
      Frames.Slot hearsay,
      Frames.Slot aside,
      Frames.Slot genuine,
      Frames.Slot account,
      Frames.Slot contrast,
      Frames.Slot oldPlace,
      Frames.Slot open,
      Frames.Slot yet) {}

  static Table read(LanguagePack pack) {
    Frames<DoubtPhrase> frames =
        Frames.read(
            pack,
            FORMAT,
            "target",
            row -> new DoubtPhrase(row.constant("target", Target.class), row.rule()));
    return new Table(
        frames,
        frames.slot("{back}"),
        frames.slot("{object}"),
        frames.slot("{whether}"),
        frames.slot("{future}"),
        frames.slot("{denied}"),
        frames.slot("{hearsay}"),
        frames.slot("{aside}"),
        frames.slot("{genuine}"),
        frames.slot("{account}"),
        frames.slot("{contrast}"),
        frames.slot("{oldplace}"),
        frames.slot("{open}"),
        frames.slot("{yet}"));
  }
}
