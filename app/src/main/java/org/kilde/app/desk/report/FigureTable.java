package org.kilde.app.desk.report;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kilde.app.desk.EntityRef;
import org.kilde.app.desk.FigureRow;
import org.kilde.app.desk.OriginRow;
import org.kilde.lineage.Period;

/**
 * Figures as a table (CSV, RFC 4180) with the columns that people who count events know from UCDP
 * GED: who published, who says so, the first and last possible day and how exact that is.
 */
public final class FigureTable {
  /** The names of the columns, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "id",
          "measure",
          "low",
          "high",
          "qualifier",
          "counted",
          "scope",
          "hedged",
          "place",
          "date_start",
          "date_end",
          "date_prec",
          "source_office",
          "source_original",
          "source_standing",
          "source_date",
          "source_headline",
          "source_article",
          "language",
          "words",
          "before",
          "after");

  private static final int WEEK = 7;
  private static final int MONTH = 31;

  private final Writer out;

  public FigureTable(Writer out) {
    this.out = out;
  }

  public void begin() throws IOException {
    line(COLUMNS);
  }

  public void write(FigureRow row) throws IOException {
    Optional<Period> days = row.asOf().or(row.article()::published).flatMap(Period::of);
    line(
        List.of(
            row.id(),
            row.measure(),
            number(row.low()),
            number(row.high()),
            row.qualifier().label(),
            row.counted(),
            row.scope().name().toLowerCase(Locale.ROOT),
            row.hedged() ? "1" : "0",
            row.place().map(EntityRef::name).orElse(""),
            days.map(period -> day(period.from())).orElse(""),
            days.map(period -> day(period.to())).orElse(""),
            days.map(FigureTable::precision).orElse(""),
            row.article().outlet().orElse(""),
            row.origin().map(OriginRow::name).or(row::sourceLabel).orElse(""),
            row.origin().map(OriginRow::standing).orElse(""),
            row.article().published().orElse(""),
            row.article().title(),
            row.article().url().orElse(row.article().origin()),
            row.article().language(),
            row.words(),
            row.before(),
            row.after()));
  }

  private static String number(OptionalDouble value) {
    if (value.isEmpty()) {
      return "";
    }
    double number = value.getAsDouble();
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  private static String day(long day) {
    return day >= Period.OPEN ? "" : LocalDate.ofEpochDay(day).toString();
  }

  /** 1 the day, 2 within 2 to 6 days, 3 a week, 4 up to a month, 5 more. */
  private static String precision(Period period) {
    long days = period.to() >= Period.OPEN ? Long.MAX_VALUE : period.to() - period.from() + 1;
    if (days == 1) {
      return "1";
    }
    return days < WEEK ? "2" : days == WEEK ? "3" : days <= MONTH ? "4" : "5";
  }

  private void line(List<String> cells) throws IOException {
    for (int i = 0; i < cells.size(); i++) {
      out.write(i == 0 ? "" : ",");
      out.write(cell(cells.get(i)));
    }
    out.write("\r\n");
  }

  /**
   * Quoted where it must be; a first sign that a spreadsheet would take for a formula is parted.
   */
  private static String cell(String value) {
    boolean formula =
        !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 && !isNumber(value);
    String safe = formula ? "'" + value : value;
    boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }

  private static boolean isNumber(String value) {
    return value.substring(1).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }
}
