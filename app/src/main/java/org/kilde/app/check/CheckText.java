package org.kilde.app.check;

import java.io.PrintWriter;
import java.util.StringJoiner;
import org.kilde.app.words.Counted;
import org.kilde.app.words.DateWords;

/** A checked draft for people at a terminal. */
public final class CheckText {
  private static final int MOST = 4;
  private static final int LONGEST = 160;

  private final PrintWriter out;

  public CheckText(PrintWriter out) {
    this.out = out;
  }

  public void write(CheckedDraft draft) {
    for (CheckedSentence sentence : draft.sentences()) {
      out.println();
      out.println(mark(sentence.verdict()) + safe(sentence.words()));
      for (CheckedPart part : sentence.parts()) {
        out.println(
            "    " + part.verdict().words() + ": " + safe(part.reason()) + of(sentence, part));
        part.evidence().stream().limit(MOST).forEach(this::backing);
        if (part.evidence().size() > MOST) {
          out.println("      and " + Counted.of(part.evidence().size() - MOST, "more", "more"));
        }
      }
    }
    out.println();
    StringJoiner counts = new StringJoiner(", ");
    for (Verdict each : Verdict.values()) {
      if (draft.count(each) > 0) {
        counts.add(draft.count(each) + " " + each.words());
      }
    }
    out.println(Counted.of(draft.sentences().size(), "sentence", "sentences") + ": " + counts);
  }

  private static String of(CheckedSentence sentence, CheckedPart part) {
    return sentence.parts().size() > 1 ? " (“" + safe(part.words()) + "”)" : "";
  }

  private void backing(Backing each) {
    String words = safe(each.words());
    out.println(
        "      "
            + (each.relation() == Backing.Relation.SAME ? "" : each.relation().label() + ": ")
            + "“"
            + (words.length() > LONGEST ? words.substring(0, LONGEST - 1) + "…" : words)
            + "” "
            + safe(each.who().orElse("nobody named"))
            + ", "
            + safe(each.article().outlet().orElse(each.article().origin()))
            + each.article().published().map(date -> ", " + DateWords.of(date)).orElse("")
            + "  "
            + each.row().orElse(each.article().id()));
  }

  private static String mark(Verdict verdict) {
    return switch (verdict) {
      case DISPUTED -> "!! ";
      case DIFFERS -> "≠  ";
      case NOT_FOUND -> "?  ";
      case SINGLE_SOURCE -> "1  ";
      case BACKED -> "ok ";
      case NOTHING_TO_CHECK -> "   ";
    };
  }

  /** Words must not steer a terminal. */
  private static String safe(String words) {
    return words.replaceAll("[\\p{Cntrl}]+", " ");
  }
}
