package org.kilde.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.article.Publication;
import org.kilde.language.Rule;

/**
 * Values at the edges of the calendar and of what is still taken for a date, worked out by hand.
 */
class CalendarValuesTest {
  private static final Rule RULE = new Rule("languages/xx/times.tsv", 2);

  private static Anchor anchor(String published) {
    return Anchor.of(
        published.equals("-")
            ? Publication.UNKNOWN
            : Publication.of(published, Publication.Basis.HEADER));
  }

  private static String written(Optional<Moment> moment) {
    return moment.map(each -> each.value() + " " + each.basis()).orElse("-");
  }

  @ParameterizedTest
  @CsvSource({
    "12.03.2022, 20220312",
    "1.2.2022, 20220201",
    "31.12.2199, 21991231",
    "1.1.2200, -1",
    "1.1.1500, 15000101",
    "31.12.1499, -1",
    "0.1.2022, -1",
    "32.1.2022, -1",
    "1.0.2022, -1",
    "1.13.2022, -1",
    "01.01.00, 20000101",
    "1.1.49, 20490101",
    "1.1.50, 19500101",
    "1.1.99, 19990101",
    "1.1.9, -1",
    "1.1.199, -1",
    "1.1.20222, -1",
    "1.2, -1",
    "1.2.3.2022, -1",
    "1..2022, -1",
    ".1.2022, -1",
    "1.1., -1",
    "1.1.20/2, -1",
    "1.1.20:2, -1",
    "a.1.2022, -1",
    "1.x.2022, -1",
    "12032022, -1",
    "'', -1"
  })
  void a_date_in_one_token(String token, int packed) {
    assertThat(NumericDate.packed(token)).isEqualTo(packed);
  }

  @ParameterizedTest
  @CsvSource({
    "12.03, 312",
    "1.2, 201",
    "31.12, 1231",
    "32.12, -1",
    "1.13, -1",
    "0.1, -1",
    "1.0, -1",
    "12., -1",
    ".12, -1",
    "1., -1",
    "12, -1",
    "12.03.2022, -1",
    "x.03, -1"
  })
  void a_day_and_month_in_one_token(String token, int packed) {
    assertThat(NumericDate.packedDay(token)).isEqualTo(packed);
  }

  /** Nobody says the year: 91 days ahead beat 274 back, 92 days ahead do not beat 273. */
  @ParameterizedTest
  @CsvSource({
    "2031-01-01, 4, 2, past, 2031-04-02 publication",
    "2031-01-01, 4, 3, past, 2030-04-03 publication",
    "2031-01-01, 4, 3, future, 2031-04-03 publication",
    "2031-12-31, 10, 1, future, 2031-10-01 publication",
    "2031-12-31, 9, 30, future, 2032-09-30 publication",
    "2031-12-31, 9, 30, past, 2031-09-30 publication",
    "2031-07-15, 7, 15, past, 2031-07-15 publication",
    "2031-07-15, 7, 15, future, 2031-07-15 publication",
    "2031, 12, 31, past, 2031-12-31 publication",
    "2031, 1, 1, future, 2031-01-01 publication",
    "2031-01, 12, 31, past, 2030-12-31 publication",
    "2031-12, 1, 1, future, 2032-01-01 publication",
    "-, 12, 31, past, XXXX-12-31 unknown",
    "2031-07-01, 2, 29, past, 2032-02-29 publication",
    "2031-07-01, 2, 28, past, 2031-02-28 publication",
    "2033-07-01, 2, 29, past, 2032-02-29 publication",
    "2030-07-01, 2, 29, past, XXXX-02-29 unknown",
    "2031-07-01, 2, 30, past, -",
    "2031-07-01, 4, 31, past, -",
    "2031-07-01, 12, 0, past, -",
    "2031-07-01, 13, 1, past, -",
    "2031-07-01, 21, 1, past, -",
    "2031-07-01, 12, , past, 2030-12 publication",
    "2031-07-01, 12, , future, 2031-12 publication",
    "2031-07-31, 7, , past, 2031-07 publication",
    "2031-07-01, 7, , future, 2031-07 publication",
    "2031-07-01, 21, , past, 2031-21 publication",
    "2031-07-01, 22, , past, 2031-22 publication",
    "2031-07-01, 23, , past, 2030-23 publication",
    "2031-07-01, 24, , past, 2031-24 publication",
    "2031-11-20, 24, , future, 2032-24 publication",
    "2031-07-01, , , past, -",
    "2031-07-01, , 4, past, -"
  })
  void a_date_without_its_year(
      String published, Integer month, Integer day, String tense, String value) {
    CalendarDate date =
        new CalendarDate(OptionalInt.empty(), of(month), of(day), OptionalInt.empty());
    assertThat(written(date.moment(anchor(published), tense.equals("future")))).isEqualTo(value);
  }

  private static OptionalInt of(Integer value) {
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** 12 March is a Wednesday in 2031, a Tuesday in 2030, a Friday in 2032. */
  @ParameterizedTest
  @CsvSource({"2, 2030-03-12", "3, 2031-03-12", "5, 2032-03-12", "7, 2031-03-12"})
  void a_weekday_tells_the_year(int weekday, String value) {
    CalendarDate date =
        new CalendarDate(
            OptionalInt.empty(), OptionalInt.of(3), OptionalInt.of(12), OptionalInt.of(weekday));
    assertThat(written(date.moment(anchor("2031-03-20"), false))).isEqualTo(value + " publication");
  }

  @ParameterizedTest
  @CsvSource({
    "2031, , , 2031 stated",
    "2031, 6, , 2031-06 stated",
    "2031, 22, , 2031-22 stated",
    "2031, 6, 5, 2031-06-05 stated",
    "2032, 2, 29, 2032-02-29 stated",
    "2031, 2, 29, -",
    "2031, , 5, -",
    "2031, 24, 5, -"
  })
  void a_date_with_its_year(Integer year, Integer month, Integer day, String value) {
    CalendarDate date = new CalendarDate(of(year), of(month), of(day), OptionalInt.empty());
    assertThat(written(date.moment(anchor("-"), false))).isEqualTo(value);
  }

  /** Easter Sundays as tables of the church have them, the rare ones among them. */
  @ParameterizedTest
  @CsvSource({
    "1818, 1818-03-22", "1886, 1886-04-25", "1900, 1900-04-15", "1954, 1954-04-18",
        "1961, 1961-04-02",
    "1981, 1981-04-19", "2000, 2000-04-23", "2008, 2008-03-23", "2019, 2019-04-21",
        "2024, 2024-03-31",
    "2025, 2025-04-20", "2038, 2038-04-25", "2049, 2049-04-18", "2076, 2076-04-19",
        "2100, 2100-03-28"
  })
  void easter(int year, String sunday) {
    Bindings slots = Bindings.NONE.with(Slot.YEAR, year);
    assertThat(written(period(TimePattern.Kind.EASTER, "0", slots, "-", false)))
        .isEqualTo(sunday + " stated");
  }

  private static Optional<Moment> period(
      TimePattern.Kind kind, String argument, Bindings slots, String published, boolean future) {
    return new CalendarPeriods(anchor(published))
        .find(new TimePattern(kind, argument, RULE), slots, future);
  }

  @ParameterizedTest
  @CsvSource({
    "QUARTER, 0, -",
    "QUARTER, 1, 2031-01/2031-03 stated",
    "QUARTER, 4, 2031-10/2031-12 stated",
    "QUARTER, 5, -",
    "HALF, 0, -",
    "HALF, 1, 2031-01/2031-06 stated",
    "HALF, 2, 2031-07/2031-12 stated",
    "HALF, 3, -"
  })
  void months_by_their_number(TimePattern.Kind kind, int number, String value) {
    Bindings slots = Bindings.NONE.with(Slot.YEAR, 2031).with(Slot.DAY, number);
    assertThat(written(period(kind, "", slots, "-", false))).isEqualTo(value);
  }

  /** Days of March 2031, which has five Mondays and four Tuesdays, but for the month told. */
  @ParameterizedTest
  @CsvSource({
    "'', 1, 1, 3, 2031-03-03 stated",
    "'', 5, 1, 3, 2031-03-31 stated",
    "'', 5, 2, 3, -",
    "'', 6, 1, 3, -",
    "'', 0, 1, 3, -",
    "-1, 0, 2, 3, 2031-03-25 stated",
    "-1, 0, , 3, 2031-03-31 stated",
    "'', 1, 1, 0, -",
    "'', 1, 3, 1, 2031-01-01 stated",
    "'', 1, 1, 12, 2031-12-01 stated",
    "'', 1, 1, 13, -"
  })
  void the_nth_weekday(String argument, int nth, Integer weekday, int month, String value) {
    Bindings slots =
        Bindings.NONE.with(Slot.YEAR, 2031).with(Slot.DAY, nth).with(Slot.MONTH, month);
    slots = weekday == null ? slots : slots.with(Slot.WEEKDAY, weekday);
    assertThat(written(period(TimePattern.Kind.NTH, argument, slots, "-", false))).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-12-27, 53, 2032-12-27/2033-01-02 publication",
    "2031-12-26, 53, -",
    "2031-01-10, 52, 2030-12-23/2030-12-29 publication",
    "2031-01-10, 1, 2030-12-30/2031-01-05 publication",
    "2031-12-30, 1, 2031-12-29/2032-01-04 publication",
    "2031-06-01, 0, -",
    "2031-06-01, 54, -",
    "-, 12, -"
  })
  void a_week_by_its_number(String published, int number, String value) {
    Bindings slots = Bindings.NONE.with(Slot.NUMBER, number);
    assertThat(written(period(TimePattern.Kind.WEEKNUMBER, "", slots, published, false)))
        .isEqualTo(value);
  }

  /** 14 March 2031 is a Friday. */
  @ParameterizedTest
  @CsvSource({
    "2031-03-14, past, '', 2031-03-08/2031-03-09 publication",
    "2031-03-14, future, '', 2031-03-15/2031-03-16 publication",
    "2031-03-15, past, '', 2031-03-15/2031-03-16 publication",
    "2031-03-16, past, '', 2031-03-15/2031-03-16 publication",
    "2031-03-16, future, '', 2031-03-15/2031-03-16 publication",
    "2031-03-17, past, '', 2031-03-15/2031-03-16 publication",
    "2031-03-14, past, 1, 2031-03-22/2031-03-23 publication",
    "2031-03-14, past, -1, 2031-03-08/2031-03-09 publication",
    "2031-03, past, '', 2031-03~ publication",
    "2031, past, '', 2031~ publication",
    "-, past, '', XXXX-WXX unknown"
  })
  void a_weekend(String published, String tense, String argument, String value) {
    Optional<Moment> found =
        period(
            TimePattern.Kind.WEEKEND, argument, Bindings.NONE, published, tense.equals("future"));
    assertThat(written(found)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-12, true",
    "2031-3-012, false",
    "2031-03-1X, false",
    "XXXX-03-12, false",
    "2031-03, false",
    "2031/03/12, false",
    "2031-03/12, false",
    "2031-03-12T, false",
    "'', false"
  })
  void a_whole_day(String value, boolean day) {
    assertThat(Latest.isDay(value)).isEqualTo(day);
  }

  @Test
  void slots_are_counted_from_the_start() {
    Bindings slots =
        Bindings.NONE.with(Slot.DAY, 3).with(Slot.MONTH, 5).with(Slot.DAY, 4).with(Slot.DAY, 9);
    assertThat(slots.count(Slot.DAY)).isEqualTo(3);
    assertThat(slots.count(Slot.MONTH)).isEqualTo(1);
    assertThat(slots.count(Slot.YEAR)).isZero();
    assertThat(slots.find(Slot.DAY)).hasValue(3);
    assertThat(slots.find(Slot.DAY, 1)).hasValue(4);
    assertThat(slots.find(Slot.DAY, 2)).hasValue(9);
    assertThat(slots.find(Slot.DAY, 3)).isEmpty();
    assertThat(slots.find(Slot.YEAR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "on {day} {month}; on {day} {month}",
        "(on) {day}; {day}, on {day}",
        "on|at {day}; on {day}, at {day}",
        "(the) a|b (c); a, b, a c, b c, the a, the b, the a c, the b c"
      })
  void the_ways_of_a_pattern(String pattern, String ways) {
    assertThat(TimePattern.ways(pattern)).containsExactlyInAnyOrder(ways.split(", "));
  }
}
