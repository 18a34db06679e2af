package org.kilde.app.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kilde.app.desk.ArticleRow;

/**
 * Articles on a line of days. Coordinates are of a picture of {@value #WIDTH} by {@link #height}.
 */
public record Timeline(List<Dot> dots, List<Tick> ticks, int height) {
  public static final int WIDTH = 640;
  private static final int EDGE = 30;
  private static final int STEP = 11;
  private static final int MOST_HIGH = 12;

  /** An article. */
  public record Dot(int x, int y, ArticleRow article) {}

  /** A day under the line. */
  public record Tick(int x, LocalDate day) {}

  static Optional<Timeline> of(List<ArticleRow> articles) {
    Map<LocalDate, List<ArticleRow>> days = new TreeMap<>();
    for (ArticleRow each : articles) {
      day(each).ifPresent(day -> days.computeIfAbsent(day, _ -> new ArrayList<>()).add(each));
    }
    if (days.size() < 2) {
      return Optional.empty();
    }
    List<LocalDate> all = List.copyOf(days.keySet());
    long first = all.getFirst().toEpochDay();
    long span = all.getLast().toEpochDay() - first;
    int high = Math.min(MOST_HIGH, days.values().stream().mapToInt(List::size).max().orElse(1));
    int line = 14 + high * STEP;
    List<Dot> dots = new ArrayList<>();
    List<Tick> ticks = new ArrayList<>();
    int lastTick = -100;
    for (Map.Entry<LocalDate, List<ArticleRow>> day : days.entrySet()) {
      int x = EDGE + (int) ((WIDTH - 2L * EDGE) * (day.getKey().toEpochDay() - first) / span);
      for (int i = 0; i < Math.min(MOST_HIGH, day.getValue().size()); i++) {
        dots.add(new Dot(x, line - STEP * (i + 1), day.getValue().get(i)));
      }
      if (x - lastTick > 60) {
        ticks.add(new Tick(x, day.getKey()));
        lastTick = x;
      }
    }
    return Optional.of(new Timeline(dots, ticks, line + 26));
  }

  private static Optional<LocalDate> day(ArticleRow article) {
    try {
      return article.published().filter(edtf -> edtf.length() == 10).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
