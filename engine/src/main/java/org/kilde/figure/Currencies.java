package org.kilde.figure;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.Rule;
import org.kilde.language.TableFormat;

/**
 * Names, signs and codes of money: codes and full names as CLDR has them ("norwegische Kronen"),
 * what people write for short from {@code currencies.tsv}.
 */
final class Currencies {
  private static final TableFormat TABLE =
      TableFormat.of("currencies.tsv", "kind", "words", "code", "factor?");
  private static final Rule CLDR = new Rule("CLDR currency names (ICU4J)", 1);
  private static final String MEASURE = "money-";

  private final LanguagePack pack;

  Currencies(LanguagePack pack) {
    this.pack = pack;
  }

  /** Adds all names, the pack's own last so that they win. */
  void addTo(Map<String, List<FigureWord>> words) {
    ULocale locale = ULocale.forLanguageTag(pack.tag().value());
    Set<String> forms = PluralRules.forLocale(locale).getKeywords();
    for (Currency currency : Currency.getAvailableCurrencies()) {
      String code = currency.getCurrencyCode();
      if (code.startsWith("X")) {
        continue; // gold, special drawing rights, tests
      }
      FigureWord word = word(FigureWord.Kind.CURRENCY, code, 1, CLDR);
      FigureWords.put(words, code, word);
      if (pack.tag().isKnown()) {
        for (String form : forms) {
          name(
              words,
              currency.getName(locale, Currency.PLURAL_LONG_NAME, form, new boolean[1]),
              word);
        }
      }
    }
    for (Row row : pack.table(TABLE)) {
      double factor = row.cell("factor").isEmpty() ? 1 : row.number("factor");
      FigureWord.Kind kind = row.constant("kind", FigureWord.Kind.class);
      words.remove(row.expect("words"));
      FigureWords.put(
          words, row.expect("words"), word(kind, row.expect("code"), factor, row.rule()));
    }
  }

  private static void name(Map<String, List<FigureWord>> words, String name, FigureWord word) {
    if (name.indexOf('(') < 0 && name.length() > 3) {
      FigureWords.put(words, name.toLowerCase(java.util.Locale.ROOT), word);
    }
  }

  private static FigureWord word(FigureWord.Kind kind, String code, double factor, Rule rule) {
    return new FigureWord(kind, MEASURE + code, factor, rule);
  }
}
