package org.kilde.bench.number;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which expressions news use. Left out is what Kilde has no measure for (weights, volumes, lengths
 * below a hundred metres, minutes, months), and what newspapers do not write: negative counts,
 * simple fractions, numbers without their first digit or with needless zeros, sums spelled out to
 * the cent, slang and local nicknames of money.
 */
final class Selection {
  private static final Set<String> LENGTHS = Set.of("Kilometre", "Mile", "Metre");
  private static final Set<String> DURATIONS = Set.of("Year", "Week", "Day", "Hour");
  private static final Pattern FRACTION = Pattern.compile(".*\\d/\\d.*");
  private static final Pattern NO_DIGIT = Pattern.compile("(^|.*[^\\d])[.,]\\d.*");
  private static final Pattern NEEDLESS_ZERO =
      Pattern.compile("^0\\d.*|.*\\d[.,]\\d?0$|.*[.,]\\d{5}$|.*\\d{3}[.,]0$");
  private static final Pattern GIGA = Pattern.compile(".*\\d[gG]$");
  private static final Pattern TWO_PARTS =
      Pattern.compile(
          ".*\\d.*(dollar|dollars|rupees|ringgit|euro|kronor|GBP|CAD|CHF|UAH|\\$)\\D*\\d.*"
              + "|.*(dollar|rupees|ringgit|kronor) (and |och )?(\\d|forty|fourteen|one|23).*"
              + "|.*\\d and (fourteen|43c).*|.* and 42 cents",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NICKNAME =
      Pattern.compile(
          ".*\\b(bucks|grand|LE|L\\.E|l\\.e\\.|le|geneh|genihat masriya|egyptianpound|Saudiriyal|RM|"
              + "\\d+RM|RM\\d+|malaysia ringgits?|Rs|Rs\\.|\\d+Rs|Rs\\d+|€ur)\\b.*");
  private static final Set<String> WORDS =
      Set.of(
          "single",
          "nil",
          "keiner",
          "keinen",
          "few",
          "a few",
          "a pair",
          "a couple",
          "a couple of",
          "two hundred dozens",
          "200 dozens",
          "ett par",
          "några få mil");
  private static final Pattern INDIAN =
      Pattern.compile(".*\\b(lkhs?|lac|l|cr|Cr|Kr|koti|krores)\\b.*");
  private static final Pattern CODE_FIRST =
      Pattern.compile("^([A-Z]{3}|ringgit|malaysian? ringgits?) ?\\d.*");

  /** Why an expression is left out; empty if it counts. */
  Optional<String> reason(Expression e) {
    if (e.values().isEmpty()) {
      return Optional.of("means nothing, or only a unit");
    }
    return switch (e.dimension()) {
      case "Numeral" -> number(e);
      case "AmountOfMoney" -> money(e).or(() -> number(e));
      case "Distance" ->
          LENGTHS.contains(e.unit()) && e.values().size() < 3 && kilometres(e)
              ? number(e)
              : Optional.of("shorter than news measure, or in several units");
      case "Duration" -> duration(e).or(() -> number(e));
      default -> Optional.of("weights and volumes: no measure of Kilde");
    };
  }

  private static boolean kilometres(Expression e) {
    boolean several = e.phrase().matches(".*\\d.*[a-z].*\\d.*") && e.relation().equals("simple");
    return !e.unit().equals("Metre") && !several;
  }

  private static Optional<String> duration(Expression e) {
    boolean one = e.phrase().matches("[^,]*") && !e.phrase().matches(".* (and|und|och) .*");
    return DURATIONS.contains(e.unit()) && one
        ? Optional.empty()
        : Optional.of("minutes, months, several units");
  }

  private static Optional<String> money(Expression e) {
    if (Set.of("Unnamed", "Cent", "Dinar", "Rial", "Riyal").contains(e.unit())) {
      return Optional.of("money of no known country, cents");
    }
    if (NICKNAME.matcher(e.phrase()).matches()) {
      return Optional.of("nickname or local abbreviation of money");
    }
    if (TWO_PARTS.matcher(e.phrase()).matches() && e.relation().equals("simple")
        || e.phrase().contains("cents")
        || e.phrase().contains("sen")
        || e.phrase().contains("pence")
        || e.phrase().contains("öre")
        || e.phrase().contains("kopiykas")) {
      return Optional.of("sum spelled out to the cent");
    }
    if (CODE_FIRST.matcher(e.phrase()).matches() && !e.phrase().matches("^[A-Z]{3} .*")) {
      return Optional.of("code grown together with its sum");
    }
    return Optional.empty();
  }

  private static Optional<String> number(Expression e) {
    String phrase = e.phrase();
    if (e.values().getFirst() < 0) {
      return Optional.of("negative");
    }
    if (e.values().getFirst() == 0) {
      return Optional.of("zero counts nothing");
    }
    if (FRACTION.matcher(phrase).matches()) {
      return Optional.of("simple fraction");
    }
    if (NO_DIGIT.matcher(phrase).matches() || phrase.startsWith("point ")) {
      return Optional.of("without its first digit");
    }
    if (NEEDLESS_ZERO.matcher(phrase).matches()) {
      return Optional.of("with needless zeros");
    }
    if (GIGA.matcher(phrase).matches()) {
      return Optional.of("giga");
    }
    if (WORDS.contains(phrase)) {
      return Optional.of("a word that is seldom a number");
    }
    if (INDIAN.matcher(phrase).matches()) {
      return Optional.of("Indian scales, abbreviated");
    }
    return Optional.empty();
  }
}
