package org.kilde.app.brief;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kilde.finding.SourcedFigure;

/**
 * Figures of one matter over the days they stood so: a dot a figure, a line up where the range is
 * open or wide, a colour an origin. Coordinates are of the picture, {@value #WIDTH} by {@value
 * #HEIGHT}.
 */
public record TollChart(List<Dot> dots, List<Tick> days, List<Tick> numbers, List<String> origins) {
  public static final int WIDTH = 640;
  public static final int HEIGHT = 240;
  private static final int LEFT = 56;
  private static final int RIGHT = 16;
  private static final int TOP = 22;
  private static final int BOTTOM = 34;
  private static final int COLOURS = 4;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);

  public TollChart {
    dots = List.copyOf(dots);
    days = List.copyOf(days);
    numbers = List.copyOf(numbers);
    origins = List.copyOf(origins);
  }

  /**
   * @param top where its range ends; its own place if it is exact
   * @param colour index of its origin's colour
   * @param label number and source in words
   */
  public record Dot(int x, int y, int top, int colour, boolean open, String label) {}

  public record Tick(int at, String label) {}

  /** The chart of figures that have a day; empty if fewer than two different days or numbers. */
  public static Optional<TollChart> of(List<SourcedFigure> all) {
    List<SourcedFigure> figures =
        all.stream().filter(f -> f.asOf().filter(period -> period.isDay()).isPresent()).toList();
    if (figures.stream().map(SourcedFigure::value).distinct().count() < 2) {
      return Optional.empty();
    }
    long first = figures.stream().mapToLong(f -> f.asOf().get().from()).min().orElse(0);
    long last = figures.stream().mapToLong(f -> f.asOf().get().from()).max().orElse(0);
    double most = figures.stream().mapToDouble(TollChart::top).max().orElse(1) * 1.15;
    Map<String, Integer> origins = new LinkedHashMap<>(); // by key: one origin has many spellings
    List<String> names = new ArrayList<>();
    List<Dot> dots = new ArrayList<>();
    for (SourcedFigure each : figures) {
      String who = each.origin().isKnown() ? each.origin().name() : "no source named";
      if (!origins.containsKey(each.origin().key())) {
        origins.put(each.origin().key(), Math.min(origins.size(), COLOURS - 1));
        names.add(who);
      }
      int colour = origins.getOrDefault(each.origin().key(), 0);
      int x = x(each.asOf().get().from(), first, last);
      boolean open = each.high().isEmpty();
      int top = open ? TOP : y(top(each), most);
      dots.add(
          new Dot(x, y(each.value(), most), top, colour, open, (long) each.value() + ", " + who));
    }
    return Optional.of(
        new TollChart(
            dots.stream().distinct().toList(),
            days(figures, first, last),
            numbers(figures, most),
            names));
  }

  private static double top(SourcedFigure figure) {
    return figure.high().orElse(figure.value());
  }

  private static List<Tick> days(List<SourcedFigure> figures, long first, long last) {
    return figures.stream()
        .mapToLong(f -> f.asOf().get().from())
        .distinct()
        .sorted()
        .mapToObj(day -> new Tick(x(day, first, last), LocalDate.ofEpochDay(day).format(DAY)))
        .toList();
  }

  private static List<Tick> numbers(List<SourcedFigure> figures, double most) {
    return figures.stream()
        .mapToDouble(SourcedFigure::value)
        .distinct()
        .sorted()
        .mapToObj(value -> new Tick(y(value, most), String.valueOf((long) value)))
        .toList();
  }

  private static int x(long day, long first, long last) {
    int room = WIDTH - LEFT - RIGHT - 40;
    return last == first
        ? LEFT + room / 2
        : LEFT + 20 + (int) Math.round((double) room * (day - first) / (last - first));
  }

  private static int y(double value, double most) {
    int room = HEIGHT - TOP - BOTTOM;
    return HEIGHT - BOTTOM - (int) Math.round(room * value / Math.max(1, most));
  }

  /** What the picture shows, in a sentence. */
  public String inWords() {
    List<String> parts = new ArrayList<>();
    for (Dot dot : dots) {
      parts.add(dot.label() + (dot.open() ? " or more" : ""));
    }
    return "Figures over time: " + String.join("; ", parts) + ".";
  }
}
