package org.kilde.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kilde.app.desk.EntityRef;
import org.kilde.app.desk.PlaceRow;
import org.kilde.language.LanguagePack;

/** Where known places are: cities by their own position, countries by their capital's. */
final class PlacePositions {
  private static final String CAPITAL = "PPLC";
  private static final int COLUMNS = 8;

  /** Degrees north and east. */
  private record Position(double latitude, double longitude) {}

  private final LanguagePack shared;
  private @Nullable Map<String, Position> byId; // read when the first map is asked for

  PlacePositions(LanguagePack shared) {
    this.shared = shared;
  }

  PlaceRow row(EntityRef place, Optional<String> known, long articles) {
    Position at = known.map(id -> positions().get(id)).orElse(null);
    return at == null
        ? new PlaceRow(place, articles, Double.NaN, Double.NaN)
        : new PlaceRow(place, articles, at.latitude(), at.longitude());
  }

  private synchronized Map<String, Position> positions() {
    Map<String, Position> all = byId;
    if (all == null) {
      all = read(shared.folder().resolve("cities.tsv"));
      byId = all;
    }
    return all;
  }

  private static Map<String, Position> read(Path file) {
    Map<String, Position> all = new HashMap<>();
    try (Stream<String> lines = Files.lines(file)) {
      lines
          .filter(line -> !line.startsWith("#") && !line.startsWith("id\t"))
          .map(line -> line.split("\t", COLUMNS + 1))
          .filter(cells -> cells.length >= COLUMNS)
          .forEach(
              cells -> {
                Position at =
                    new Position(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
                all.put("city:" + cells[0], at);
                if (cells[7].equals(CAPITAL)) {
                  all.putIfAbsent("country:" + cells[2], at);
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }
}
