package org.kilde.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.kilde.annotation.EntityClass;
import org.kilde.language.LanguagePack;

/**
 * {@code cities.tsv}, read without an object per city: lines stay as they are and are cut when one
 * is asked for. Columns: id, name, country, admin, latitude, longitude, population, feature, other
 * names parted by {@code ;}. The largest city of a name is the one that is meant.
 */
final class CityList {
  private static final int NAME = 1;
  private static final int OTHER_NAMES = 8;

  private final String text;
  private int[] lines = new int[16_384];
  private int size;
  private final Surfaces surfaces = new Surfaces();

  private CityList(String text) {
    this.text = text;
  }

  static CityList of(LanguagePack pack) {
    Path file = pack.folder().resolve("cities.tsv");
    try {
      return new CityList(Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "")
          .index();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CityList index() {
    int at = 0;
    while (at < text.length() && text.charAt(at) == '#') {
      at = nextLine(at);
    }
    at = nextLine(at); // the header
    while (at < text.length()) {
      if (text.charAt(at) != '#') {
        if (size == lines.length) {
          lines = Arrays.copyOf(lines, size * 2);
        }
        lines[size++] = at;
      }
      at = nextLine(at);
    }
    for (int city = 0; city < size; city++) {
      addNames(city, cell(city, NAME));
      addNames(city, cell(city, OTHER_NAMES));
    }
    return this;
  }

  int size() {
    return size;
  }

  /** Every name of every city with its number. */
  Surfaces surfaces() {
    return surfaces;
  }

  private void addNames(int number, long cell) {
    int at = (int) (cell >>> 32);
    int end = (int) cell;
    while (at < end) {
      int semicolon = text.indexOf(';', at);
      int stop = semicolon < 0 || semicolon > end ? end : semicolon;
      surfaces.add(text, at, stop, number);
      at = stop + 1;
    }
  }

  /** The city of a GeoNames id. */
  Optional<KnownEntity> find(String id) {
    for (int city = 0; city < size; city++) {
      if (text.startsWith(id, lines[city]) && text.charAt(lines[city] + id.length()) == '\t') {
        return Optional.of(city(city));
      }
    }
    return Optional.empty();
  }

  KnownEntity city(int number) {
    return new KnownEntity(
        "city:" + string(number, 0),
        EntityClass.PLACE,
        string(number, 7).startsWith("PPLC") ? "capital" : "city",
        string(number, NAME),
        string(number, 2),
        Long.parseLong(string(number, 6)));
  }

  /** Latitude and longitude in degrees. */
  double[] coordinates(int number) {
    return new double[] {
      Double.parseDouble(string(number, 4)), Double.parseDouble(string(number, 5))
    };
  }

  private String string(int city, int column) {
    long cell = cell(city, column);
    return text.substring((int) (cell >>> 32), (int) cell);
  }

  /** Start of a cell in the upper, its end in the lower half. */
  private long cell(int city, int column) {
    int end = nextLine(lines[city]) - 1;
    int start = lines[city];
    for (int i = 0; i < column; i++) {
      int tab = text.indexOf('\t', start);
      start = tab < 0 || tab >= end ? end : tab + 1;
    }
    int tab = text.indexOf('\t', start);
    int stop = tab < 0 || tab > end ? end : tab;
    return (long) start << 32 | Math.max(start, stop);
  }

  private int nextLine(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() + 1 : end + 1;
  }
}
