package org.kilde.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement.Form;
import org.kilde.annotation.Via;

/** A statement while its speaker is not resolved. Token indexes of the article. */
final class Draft {
  /** A part of the content. */
  record Part(int first, int end) {}

  List<Part> parts;
  final Form form;
  final @Nullable CueHit cue;
  Source source;
  final String why;

  /** Where the words about the source stand: between these tokens the way is looked for. */
  int tailFirst;

  int tailEnd;

  /** The draft whose speaker this one shares, if it names none itself. */
  @Nullable Draft sameAs;

  /** Who handed the words on, named beside their source. */
  Source teller = Source.NONE;

  @Nullable Speaker speaker;

  /** Both of two who speak together, where each has a row; what "they" means later. */
  Source together = Source.NONE;

  final List<Derivation.Step> steps = new ArrayList<>();
  List<Via> via = List.of();

  Draft(List<Part> parts, Form form, @Nullable CueHit cue, Source source, String why) {
    this.parts = List.copyOf(parts);
    this.form = form;
    this.cue = cue;
    this.source = source;
    this.why = why;
  }

  /**
   * True if its parts stand one after the other and there is a word in them: cues around a content
   * may leave it none, and an empty pair of marks has none.
   */
  boolean hasWords(Reading text) {
    int end = -1;
    boolean word = false;
    for (Part part : parts) {
      if (part.first() < end || part.end() <= part.first()) {
        return false;
      }
      end = part.end();
      for (int i = part.first(); i < end && !word; i++) {
        word = !text.isMark(i);
      }
    }
    return word;
  }

  int first() {
    return parts.getFirst().first();
  }

  int end() {
    return parts.getLast().end();
  }

  Draft tail(int first, int end) {
    this.tailFirst = first;
    this.tailEnd = end;
    return this;
  }

  Draft toldBy(Source source) {
    this.teller = source;
    return this;
  }

  /** Somebody whom its source cites said it; the source handed it on. */
  void isSaidBy(Source cited) {
    this.teller = source;
    this.source = cited;
  }

  /** The words of a part that reaches back over its source begin behind it: "laut X und Y, …". */
  void startAt(int token) {
    parts =
        parts.stream()
            .map(
                part ->
                    part.first() > source.first() && part.first() < token && part.end() > token
                        ? new Part(token, part.end())
                        : part)
            .toList();
  }

  /** Of two named together, the one whose row this is. */
  void isOf(Source one) {
    this.source = one;
  }

  Draft sharing(Draft other) {
    this.sameAs = other;
    return this;
  }
}
