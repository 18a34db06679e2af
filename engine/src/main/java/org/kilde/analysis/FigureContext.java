package org.kilde.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;

/** Gives each figure the source of the statement it stands in. */
final class FigureContext {

  List<Figure> attribute(List<Figure> figures, List<Statement> statements) {
    List<Figure> attributed = new ArrayList<>(figures.size());
    for (Figure figure : figures) {
      attributed.add(
          figure.attribution().isPresent()
              ? figure
              : narrowest(figure, statements).map(s -> attribute(figure, s)).orElse(figure));
    }
    return attributed;
  }

  private static Figure attribute(Figure figure, Statement statement) {
    Speaker speaker = statement.speaker();
    return figure.withAttribution(
        new Attribution(speaker.referent(), speaker.text()),
        Derivation.Step.of("source: the speaker of the statement around it", statement.span()));
  }

  private static Optional<Statement> narrowest(Figure figure, List<Statement> statements) {
    Statement best = null;
    for (Statement each : statements) {
      boolean around = each.spans().stream().anyMatch(span -> span.overlaps(figure.span()));
      boolean known = each.speaker().referent().isPresent() || !each.speaker().text().isEmpty();
      if (around && known && (best == null || each.span().length() < best.span().length())) {
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }
}
