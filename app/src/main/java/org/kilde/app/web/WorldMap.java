package org.kilde.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.kilde.app.desk.PlaceRow;

/**
 * Places on the outlines of the world, equal degrees equally wide. Coordinates are tenths of a
 * degree from the upper left corner; the outlines are Natural Earth's, 1 : 110 million.
 */
public record WorldMap(List<Dot> dots, int x, int y, int width, int height) {
  private static final String[] OUTLINES = outlines();
  private static final int LEAST = 300; // tenths of a degree: nearer than that nothing is seen
  private static final int EDGE = 60;

  /** A place; the area of its dot is in proportion to its articles. */
  public record Dot(int x, int y, double radius, PlaceRow place) {}

  static WorldMap of(List<PlaceRow> places) {
    List<PlaceRow> known =
        places.stream()
            .filter(PlaceRow::hasPosition)
            .sorted(Comparator.comparingLong((PlaceRow each) -> -each.articles()))
            .toList();
    if (known.isEmpty()) {
      return new WorldMap(List.of(), 0, 0, 3600, 1800);
    }
    int west = known.stream().mapToInt(WorldMap::x).min().orElse(0) - EDGE;
    int east = known.stream().mapToInt(WorldMap::x).max().orElse(3600) + EDGE;
    int north = known.stream().mapToInt(WorldMap::y).min().orElse(0) - EDGE;
    int south = known.stream().mapToInt(WorldMap::y).max().orElse(1800) + EDGE;
    int width = Math.max(LEAST * 2, east - west);
    int height = Math.max(LEAST, Math.max(south - north, width / 3));
    width = Math.max(width, height * 3 / 2);
    int left = (west + east - width) / 2;
    int top = (north + south - height) / 2;
    double most = known.getFirst().articles();
    double unit = width / 45.0;
    List<Dot> dots =
        known.stream()
            .map(
                each ->
                    new Dot(
                        x(each),
                        y(each),
                        Math.max(unit / 6, unit * Math.sqrt(each.articles() / most)),
                        each))
            .toList();
    return new WorldMap(dots, left, top, width, height);
  }

  private static int x(PlaceRow place) {
    return (int) Math.round((place.longitude() + 180) * 10);
  }

  private static int y(PlaceRow place) {
    return (int) Math.round((90 - place.latitude()) * 10);
  }

  /** Land, as SVG writes an outline. */
  public String land() {
    return OUTLINES[0];
  }

  /** Borders between countries. */
  public String borders() {
    return OUTLINES[1];
  }

  private static String[] outlines() {
    try (var in = Objects.requireNonNull(WorldMap.class.getResourceAsStream("world.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
