package org.kilde.bench.speed;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Writes made-up English articles as JSON Lines: {@code MakeArticles COUNT FILE}. Some 20 tell of
 * each story, from 200 outlets, 1,000 a day; an article has about 2,000 characters with quotations,
 * figures, times and chains of sources. The same count gives the same file.
 */
public final class MakeArticles {
  private static final int PER_STORY = 20;
  private static final int PER_DAY = 1_000;
  private static final int OUTLETS = 200;
  private static final int OPEN_STORIES = 40; // told of on the same days
  private static final int PARAGRAPHS = 12;
  private static final List<String> PARAGRAPHS_OF_NEWS =
      List.of(
          "At least {n} people were killed when the {w} near {p} broke on {d}, police said.",
          "\"We have not seen such {w} before,\" said {a}, who leads the {w} office in {p}.",
          "According to the {w} agency, {n} houses stand under water and {m} families have left.",
          "{a} denied on {d} that the {w} had been known to be unsafe.",
          "{b} told the {o} that the {w} would be rebuilt within {n} months.",
          "The ministry put the damage at {n} million {w}, {m} percent more than last year.",
          "\"The {w} was warned, and the {w} did nothing,\" {b} said. \"That must be looked into.\"",
          "About {m} rescuers from {p} and the {w} valley searched the banks until midnight.",
          "The {o} reported that the {w} company had been fined twice in 2029.",
          "Neither the {w} nor the {w} answered questions about the {w} on {d}.",
          "Schools in {p} stay closed, and the road to {q} is open to buses only.",
          "{a} is to meet {b} in {q} next week to speak about the {w}, an official said.");

  private final StringBuilder text = new StringBuilder();

  private MakeArticles() {}

  public static void main(String[] arguments) throws IOException {
    int count = Integer.parseInt(arguments[0]);
    MakeArticles maker = new MakeArticles();
    try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[1]))) {
      for (int i = 0; i < count; i++) {
        out.write(maker.line(i));
        out.newLine();
      }
    }
  }

  private String line(int number) {
    Random random = new Random(number * 31L + 7);
    int story = number / PER_STORY + random.nextInt(OPEN_STORIES);
    Story told = Story.of(story);
    text.setLength(0);
    for (int i = 0; i < PARAGRAPHS; i++) {
      String form = PARAGRAPHS_OF_NEWS.get((i + story + random.nextInt(3)) % PARAGRAPHS);
      paragraph(form, told, random);
      paragraph(PARAGRAPHS_OF_NEWS.get(random.nextInt(PARAGRAPHS)), told, random);
      text.append("\\n\\n");
    }
    return String.format(
        Locale.ROOT,
        "{\"url\": \"https://paper%d.example/%d\", \"title\": \"%s in %s\", \"date\": \"%s\", \"language\": \"en\", \"text\": \"%s\"}",
        number % OUTLETS,
        number,
        told.words[0],
        told.place,
        LocalDate.of(2031, 1, 1).plusDays(number / PER_DAY),
        text);
  }

  private void paragraph(String form, Story story, Random random) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '"') {
        text.append("\\\"");
      } else if (c == '{') {
        text.append(filling(form.charAt(i + 1), story, random));
        i += 2;
      } else {
        text.append(c);
      }
    }
    text.append(' ');
  }

  private static String filling(char what, Story story, Random random) {
    return switch (what) {
      case 'n' -> String.valueOf(3 + random.nextInt(6));
      case 'm' -> String.valueOf(20 + random.nextInt(60));
      case 'd' -> random.nextBoolean() ? "Monday" : "3 March 2031";
      case 'a' -> story.first;
      case 'b' -> story.second;
      case 'p' -> story.place;
      case 'q' -> story.other;
      case 'o' -> "Paper " + random.nextInt(OUTLETS);
      case 'w' -> story.words[random.nextInt(story.words.length)];
      default -> throw new IllegalArgumentException("no filling {" + what + "}");
    };
  }

  /** The names and words of one story. */
  private record Story(String place, String other, String first, String second, String[] words) {

    static Story of(int number) {
      Random own = new Random(number * 7919L + 1);
      String[] words = new String[30];
      for (int i = 0; i < words.length; i++) {
        words[i] = word(own);
      }
      return new Story(name(own), name(own), person(own), person(own), words);
    }

    private static String person(Random own) {
      return name(own) + " " + name(own);
    }

    private static String name(Random own) {
      String word = word(own);
      return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String word(Random own) {
      StringBuilder word = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        word.append("bdfgklmnprstv".charAt(own.nextInt(13)));
        word.append("aeiou".charAt(own.nextInt(5)));
      }
      return word.toString();
    }
  }
}
