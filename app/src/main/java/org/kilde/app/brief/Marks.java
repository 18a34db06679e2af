package org.kilde.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.kilde.text.Span;

/** Marks over a text, and the text cut into pieces at their borders. Not for several threads. */
public final class Marks {
  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  private record Mark(Span span, char letter, String why) {}

  public Marks(String text) {
    this.text = text;
  }

  /**
   * @param span UTF-16 offsets in the text; an empty one is passed over
   * @param letter what it is: see {@link Piece#marks}
   * @param why id of the row that explains it
   */
  public void add(Span span, char letter, String why) {
    if (!span.isEmpty()) {
      marks.add(new Mark(span, letter, why));
    }
  }

  /** The ids of all that is marked. */
  public List<String> reasons() {
    return marks.stream().map(Mark::why).distinct().toList();
  }

  /** A part of the text, cut wherever a mark begins or ends. */
  public List<Piece> pieces(Span part) {
    List<Mark> inside = marks.stream().filter(mark -> mark.span().overlaps(part)).toList();
    TreeSet<Integer> borders = new TreeSet<>(List.of(part.start(), part.end()));
    for (Mark mark : inside) {
      borders.add(Math.max(part.start(), mark.span().start()));
      borders.add(Math.min(part.end(), mark.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int start = borders.removeFirst();
    for (int end : borders) {
      pieces.add(piece(new Span(start, end), inside));
      start = end;
    }
    return pieces;
  }

  private Piece piece(Span span, List<Mark> inside) {
    TreeSet<Character> letters = new TreeSet<>();
    List<String> starts = new ArrayList<>();
    Mark innermost = null;
    for (Mark mark : inside) {
      if (mark.span().contains(span)) {
        letters.add(mark.letter());
        if (mark.span().start() == span.start() && !starts.contains(mark.why())) {
          starts.add(mark.why());
        }
        if (innermost == null || mark.span().length() < innermost.span().length()) {
          innermost = mark;
        }
      }
    }
    StringBuilder classes = new StringBuilder();
    letters.forEach(letter -> classes.append(classes.isEmpty() ? "" : " ").append(letter));
    return new Piece(
        span.in(text), classes.toString(), Optional.ofNullable(innermost).map(Mark::why), starts);
  }
}
