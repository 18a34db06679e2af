package org.kilde.app.web;

import io.javalin.http.Context;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.Slice;

/**
 * What the address of a list asks for: filters and the part of the list. What cannot be understood
 * is passed over, so that an old or mistyped address still shows something.
 */
public final class Query {
  static final int ROWS = 25;
  private static final int MOST_ROWS_IN = 100_000;

  private final String path;
  private final Map<String, String> values = new LinkedHashMap<>();

  Query(Context request) {
    path = request.path();
    request
        .queryParamMap()
        .forEach(
            (name, given) -> {
              String value = given.isEmpty() ? "" : given.getFirst().strip();
              if (!value.isEmpty()) {
                values.put(name, value);
              }
            });
  }

  /** What an address' query asks for, as it was kept. */
  static Query of(String path, String words) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String pair : words.split("&")) {
      int is = pair.indexOf('=');
      if (is > 0) {
        values.put(
            URLDecoder.decode(pair.substring(0, is), StandardCharsets.UTF_8),
            URLDecoder.decode(pair.substring(is + 1), StandardCharsets.UTF_8));
      }
    }
    return new Query(path, values);
  }

  private Query(String path, Map<String, String> values) {
    this.path = path;
    this.values.putAll(values);
  }

  /** A value of the address; empty if it is not there. */
  public String get(String name) {
    return values.getOrDefault(name, "");
  }

  public boolean has(String name, String value) {
    return get(name).equals(value);
  }

  Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  Optional<LocalDate> day(String name) {
    try {
      return find(name).map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  OptionalDouble number(String name) {
    try {
      return find(name)
          .map(Double::parseDouble)
          .map(OptionalDouble::of)
          .orElse(OptionalDouble.empty());
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  Filter filter() {
    return new Filter(find("language"), find("outlet"), day("from"), day("to"), find("place"));
  }

  /** True if anything narrows the list. */
  public boolean narrows() {
    return values.keySet().stream().anyMatch(name -> !name.equals("page") && !name.equals("order"));
  }

  Slice slice() {
    return new Slice((page() - 1) * ROWS, ROWS);
  }

  /** Which part of the list, from 1. */
  public int page() {
    int page = (int) number("page").orElse(1);
    return Math.max(1, Math.min(page, MOST_ROWS_IN / ROWS));
  }

  /** The address with one value changed, on its first page; an empty value takes it away. */
  public String with(String name, String value) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove("page");
    changed.remove(name);
    if (!value.isEmpty()) {
      changed.put(name, value);
    }
    return new Query(path, changed).address();
  }

  /** The address narrowed to a month, {@code 2031-03}. */
  public String month(String month) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.remove("page");
    try {
      YearMonth days = YearMonth.parse(month);
      changed.put("from", days.atDay(1).toString());
      changed.put("to", days.atEndOfMonth().toString());
    } catch (DateTimeException e) {
      return address();
    }
    return new Query(path, changed).address();
  }

  /** The address of another part of the same list. */
  public String atPage(int page) {
    Map<String, String> changed = new LinkedHashMap<>(values);
    changed.put("page", String.valueOf(page));
    return new Query(path, changed).address();
  }

  /** True if rows follow those of this page. */
  public boolean hasMore(long total) {
    return total > (long) page() * ROWS && page() < MOST_ROWS_IN / ROWS;
  }

  /** The query alone, as an address writes it; empty if nothing is asked for. */
  public String words() {
    StringJoiner all = new StringJoiner("&");
    values.forEach((name, value) -> all.add(Links.part(name) + "=" + Links.part(value)));
    return all.toString();
  }

  /** The whole address. */
  public String address() {
    String words = words();
    return words.isEmpty() ? path : path + "?" + words;
  }
}
