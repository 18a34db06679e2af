package org.kilde.bench.fuzz;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;

/** Twenty shapes of input that hurt programs that go back over text; each of any length. */
public final class HostileShapes {
  private static final String WORDS = "Politiet siger, at 14 mennesker er døde i Torvas fredag. ";

  private HostileShapes() {}

  /** Each shape by its name: from a length in characters to a text of about that length. */
  public static Map<String, IntFunction<String>> all() {
    Map<String, IntFunction<String>> shapes = new LinkedHashMap<>();
    shapes.put("digits", n -> "1234567890".repeat(n / 10));
    shapes.put("digits and commas", n -> "1,".repeat(n / 2));
    shapes.put("digits and blanks", n -> "12 ".repeat(n / 3));
    shapes.put("commas", n -> ",".repeat(n));
    shapes.put("full stops", n -> ". ".repeat(n / 2));
    shapes.put("quotation marks", n -> "\"".repeat(n));
    shapes.put("opened guillemets", n -> "«a ".repeat(n / 3));
    shapes.put("closed guillemets", n -> "a» ".repeat(n / 3));
    shapes.put("dashes", n -> "– ".repeat(n / 2));
    shapes.put("dash lines", n -> "– Ja, siger han.\n".repeat(n / 17));
    shapes.put("nested tags", n -> "<div>".repeat(n / 5));
    shapes.put("combining marks", n -> "a\u0301\u0323".repeat(n / 3));
    shapes.put("right-to-left", n -> "\u202e\u05d0\u05d1 ".repeat(n / 4));
    shapes.put("one word", n -> "tusind ".repeat(n / 7));
    shapes.put("one endless word", n -> "a".repeat(n));
    shapes.put("capital words", n -> "Anna Holm Berg ".repeat(n / 15));
    shapes.put("one endless line", n -> WORDS.repeat(n / WORDS.length()));
    shapes.put("one endless sentence", n -> WORDS.replace(".", " og").repeat(n / WORDS.length()));
    shapes.put("lines of one letter", n -> "a\n".repeat(n / 2));
    shapes.put("cues", n -> "siger at mener ifølge ".repeat(n / 22));
    shapes.put("surrogates", n -> "\ud83d\ude00".repeat(n / 2));
    shapes.put("weekdays", n -> "fredag den 3. maj kl. 14 ".repeat(n / 25));
    return shapes;
  }

  /** A number as tables show it. */
  static String format(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
