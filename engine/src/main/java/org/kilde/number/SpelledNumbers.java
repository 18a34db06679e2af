package org.kilde.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kilde.language.LanguageTag;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/**
 * The numbers up to 999 that a language writes as one word, in all its genders and cases, as CLDR
 * spells them (ICU4J's {@code format}; its parser is not fit for running text).
 */
final class SpelledNumbers {
  private static final int LAST = 999;
  private static final Tokenizer TOKENIZER = new Tokenizer(Set.of());

  private SpelledNumbers() {}

  /**
   * @param variants other spellings as {@code from=to}, parted by spaces: {@code ß=ss}
   */
  static Map<String, Double> of(LanguageTag tag, String variants) {
    Map<String, Double> words = new HashMap<>();
    if (!tag.isKnown()) {
      return words;
    }
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(
            ULocale.forLanguageTag(tag.value()), RuleBasedNumberFormat.SPELLOUT);
    for (String rules : format.getRuleSetNames()) {
      if (rules.startsWith("%spellout-cardinal") || rules.equals("%spellout-numbering")) {
        for (int number = 0; number <= LAST; number++) {
          String spelled = format.format(number, rules);
          add(words, spelled, number);
          for (String variant : variants.isEmpty() ? new String[0] : variants.split(" ", -1)) {
            int equals = variant.indexOf('=');
            String plain = spelled.replace("\u00AD", "");
            add(
                words,
                plain.replace(variant.substring(0, equals), variant.substring(equals + 1)),
                number);
          }
        }
      }
    }
    return words;
  }

  private static void add(Map<String, Double> words, String spelled, int number) {
    if (spelled.indexOf(' ') >= 0) {
      return;
    }
    String plain = Tokenizer.norm(spelled.replace("\u00AD", ""));
    if (!words.containsKey(plain) && isOneWord(plain)) {
      words.put(plain, (double) number);
    }
  }

  private static boolean isOneWord(String plain) {
    List<Token> tokens = TOKENIZER.tokenize(plain, new Span(0, plain.length()));
    return tokens.size() == 1 && tokens.getFirst().isWord();
  }
}
