package org.kilde.bench.figure;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.kilde.annotation.Figure;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;

/**
 * Prints the figures of a collection of texts with the words around them, to be read by a person:
 * {@code FigureSample FILE.jsonl LANGUAGE EVERY}. The file has a text and a language on each line.
 */
public final class FigureSample {
  private static final int AROUND = 70;

  private FigureSample() {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    String language = arguments[1];
    int every = Integer.parseInt(arguments[2]);
    LanguagePack pack = LanguagePacks.shipped().packFor(new LanguageTag(language));
    FigureReading reading = new FigureReading();
    Map<String, Integer> measures = new HashMap<>();
    int texts = 0;
    for (String text : TextLines.read(Path.of(arguments[0]), language)) {
      if (texts++ % every == 0) {
        for (Figure figure : reading.read(pack, text)) {
          measures.merge(figure.measure().label(), 1, Integer::sum);
          out.println(row(text, figure));
        }
      }
    }
    out.println(texts + " texts; " + measures);
  }

  private static String row(String text, Figure figure) {
    int start = Math.max(0, figure.span().start() - AROUND);
    int end = Math.min(text.length(), figure.span().end() + AROUND);
    String words =
        text.substring(start, figure.span().start())
            + "⟦"
            + figure.span().in(text)
            + "⟧"
            + text.substring(figure.span().end(), end);
    return Expected.write(figure)
        + " "
        + (figure.scope() == Figure.Scope.TOTAL ? "" : figure.scope())
        + (figure.hedged() ? " hedged" : "")
        + "\t"
        + words.replaceAll("\\s+", " ");
  }
}
