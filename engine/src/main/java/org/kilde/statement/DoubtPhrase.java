package org.kilde.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
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
    /** Looks like a doubt and is none: "there is no doubt". */
    NONE
  }

  /**
   * All phrases of a pack.
   *
   * @param back words that point back at a claim and are none: "tallet", "this report", "AFP"
   * @param object words that point back and still say what is doubted: "the video's authenticity"
   * @param whether words that make a question of a clause
   * @param future words that tell of what is to come
   */
  record Table(
      Frames<DoubtPhrase> frames,
      Frames.Slot back,
      Frames.Slot object,
      Frames.Slot whether,
      Frames.Slot future) {}

  static Table read(LanguagePack pack) {
    Map<String, Frames.Slot> slots = new LinkedHashMap<>();
    for (Row row : pack.table(FORMAT)) {
      if (isSlot(row)) {
        slots.merge(
            row.expect("target"),
            Frames.slot(pack, row.expect("words").split("; *")),
            (a, b) -> a.and(pack, b));
      }
    }
    Frames<DoubtPhrase> frames = new Frames<>();
    for (Row row : pack.table(FORMAT)) {
      if (!isSlot(row)) {
        DoubtPhrase phrase = new DoubtPhrase(row.constant("target", Target.class), row.rule());
        frames.add(pack, row, "words", slots, phrase);
      }
    }
    return new Table(
        frames,
        slots.getOrDefault("{back}", Frames.slot(pack)),
        slots.getOrDefault("{object}", Frames.slot(pack)),
        slots.getOrDefault("{whether}", Frames.slot(pack)),
        slots.getOrDefault("{future}", Frames.slot(pack)));
  }

  private static boolean isSlot(Row row) {
    return row.expect("target").startsWith("{");
  }
}
