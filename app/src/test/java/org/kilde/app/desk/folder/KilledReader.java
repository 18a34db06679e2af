package org.kilde.app.desk.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Random;
import org.kilde.analysis.Analyzer;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.Original;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;

/**
 * A process that puts articles on a desk and says after each commit up to which one all are
 * acknowledged. Goes on where a run before ended.
 */
final class KilledReader {
  static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2031-03-05T12:00:00Z"));

  private KilledReader() {}

  /** The id of an article of the row. */
  static String id(int number) {
    return String.format(java.util.Locale.ROOT, "%016x", 0x5EED_0000L + number);
  }

  /** A small article about a place and a person of its own. */
  private static Document document(int number) {
    Random random = new Random(number * 7919L + 1);
    String place = word(random);
    String person = word(random) + " " + word(random);
    String text =
        "date 2031-03-%02d\n%s lukker broen over %s\n"
                .formatted(1 + number % 28, place, word(random))
            + "Mindst %d mennesker er kommet til skade i %s, siger %s fra kommunen.\n"
                .formatted(2 + random.nextInt(90), place, person)
            + "»Vi venter på %s,« siger %s.\n".formatted(word(random), person);
    RawArticle raw = RawArticle.ofText(id(number), "news/" + number + ".da.txt", text);
    return new Document(
        Path.of(raw.origin()),
        raw,
        id(number).repeat(4),
        true,
        Original.ofText(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      word.append("bdfgklmnprstv".charAt(random.nextInt(13)));
      word.append("aeiou".charAt(random.nextInt(5)));
    }
    word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
    return word.toString();
  }

  public static void main(String[] arguments) throws IOException {
    LanguagePacks packs = LanguagePacks.shipped();
    Analyzer analyzer = new Analyzer(packs, LanguageGuesser.shipped());
    int all = Integer.parseInt(arguments[1]);
    try (DeskWriter writer = DeskWriter.open(Path.of(arguments[0]), packs, CLOCK)) {
      long known = 0;
      long said = -1;
      for (int i = 0; i < all; i++) {
        Document document = document(i);
        if (writer.isKnown(document.sha256(), document.article().origin(), "file")) {
          known = i + 1L;
        } else {
          writer.add(document, analyzer.analyze(document.article()), "file");
        }
        said = say(known + writer.acknowledged(), said);
      }
      writer.finish();
      say(known + writer.acknowledged(), said);
    }
  }

  private static long say(long acknowledged, long said) {
    if (acknowledged != said) {
      System.out.println(acknowledged);
      System.out.flush();
    }
    return acknowledged;
  }
}
