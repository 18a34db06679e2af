package org.kilde.annotation;

import java.util.List;
import java.util.Optional;
import org.kilde.text.Span;

/**
 * Something said by somebody who is not the writer.
 *
 * @param spans the content, without quotation marks and cue; more than one if the cue breaks it
 * @param cue the words that make it a statement: "siger", "ifølge"
 * @param via outlets the words were given to or taken from, nearest first
 */
public record Statement(
    List<Span> spans,
    Form form,
    Speaker speaker,
    Optional<Span> cue,
    List<Via> via,
    boolean negated,
    boolean hedged,
    Derivation derivation)
    implements Annotation {

  /** The words themselves, or what they said. */
  public enum Form {
    DIRECT,
    INDIRECT;

    public String label() {
      return this == DIRECT ? "direct" : "indirect";
    }
  }

  public Statement {
    spans = List.copyOf(spans);
    via = List.copyOf(via);
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("statement: found no span; expected its words.");
    }
  }

  @Override
  public Span span() {
    return spans.getFirst().union(spans.getLast());
  }
}
