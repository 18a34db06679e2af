package org.kilde.bench.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Measure;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Qualifier;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;
import org.kilde.article.Article;
import org.kilde.article.Block;
import org.kilde.article.BlockRole;
import org.kilde.article.Outlet;
import org.kilde.article.Publication;
import org.kilde.language.LanguageTag;
import org.kilde.text.Alignment;
import org.kilde.text.CleanText;
import org.kilde.text.SourceText;
import org.kilde.text.Span;

/**
 * Invented articles already analyzed: each story has a place, two people and words of its own, a
 * toll that rises from day to day and a ban that some deny. The same number gives the same article.
 */
public final class SyntheticDesk {
  private static final String LETTERS = "bdfgklmnprstv";
  private static final String VOWELS = "aeiou";
  private final int stories;
  private final int perDay;

  public SyntheticDesk(int stories, int perDay) {
    this.stories = stories;
    this.perDay = perDay;
  }

  public AnalyzedArticle article(int number) {
    Random random = new Random(number * 31L + 7);
    // A story lives for a while: articles of one day belong to a sliding window of stories.
    int story = (int) ((long) number * stories / 100_000 + random.nextInt(40)) % stories;
    Random own = new Random(story * 7919L + 1);
    String place = name(own);
    String person = name(own) + " " + name(own);
    String thing = name(own).toLowerCase(java.util.Locale.ROOT);
    int day = number / perDay;
    String date = java.time.LocalDate.of(2031, 1, 1).plusDays(day).toString();
    int toll = 3 + day % 30;
    return new Writer(place, person, thing, random, own).write(number, date, toll);
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      name.append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  /** One article while it is written. */
  private static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final String place;
    private final String person;
    private final String thing;
    private final Random random;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final String[] words;

    Writer(String place, String person, String thing, Random random, Random own) {
      this.place = place;
      this.person = person;
      this.thing = thing;
      this.random = random;
      this.words = new String[30];
      for (int i = 0; i < words.length; i++) {
        words[i] = name(own).toLowerCase(java.util.Locale.ROOT);
      }
    }

    AnalyzedArticle write(int number, String date, int toll) {
      int start = text.length();
      text.append("At least ");
      Span counted = add(toll + " people");
      text.append(" were killed in ");
      mention(place, 0);
      text.append(" after the ").append(thing).append(" broke, the police say.");
      Span said = new Span(start, text.length());
      text.append(' ');
      int second = text.length();
      text.append("The ").append(thing).append(random.nextBoolean() ? " is " : " is not ");
      text.append("banned in ");
      mention(place, 0);
      text.append(", says ");
      mention(person, 1);
      text.append('.');
      Span claim = new Span(second, text.length());
      for (int i = 0; i < 14; i++) {
        filler();
      }
      blocks.add(new Block(new Span(0, text.length()), BlockRole.BODY));
      return read(number, date, toll, counted, said, claim);
    }

    private void filler() {
      text.append(" The");
      for (int i = 0; i < 12; i++) {
        text.append(' ').append(words[random.nextInt(words.length)]);
      }
      text.append('.');
    }

    private Span add(String words) {
      int start = text.length();
      text.append(words);
      return new Span(start, text.length());
    }

    private void mention(String name, int referent) {
      EntityClass entityClass = referent == 0 ? EntityClass.PLACE : EntityClass.PERSON;
      mentions.add(new Mention(add(name), entityClass, referent, Derivation.NONE));
    }

    private AnalyzedArticle read(
        int number, String date, int toll, Span counted, Span said, Span claim) {
      String whole = text.toString();
      Article article =
          new Article(
              String.format(java.util.Locale.ROOT, "%016x", (long) number),
              "synthetic/" + number,
              SourceText.of(whole),
              new CleanText(whole, Alignment.identity(whole.length())),
              Optional.empty(),
              blocks,
              new LanguageTag("en"),
              Publication.of(date, Publication.Basis.METADATA),
              Optional.empty(),
              Optional.of(new Outlet("Paper " + number % 200, "")));
      Speaker police = new Speaker(OptionalInt.empty(), "the police", "", Speaker.Kind.COLLECTIVE);
      Speaker named = new Speaker(OptionalInt.of(1), person, "", Speaker.Kind.NAMED);
      return new AnalyzedArticle(
          article,
          List.of(referent(0, EntityClass.PLACE, place), referent(1, EntityClass.PERSON, person)),
          mentions,
          List.of(),
          List.of(figure(toll, counted)),
          List.of(statement(said, police), statement(claim, named)),
          List.of(),
          List.of());
    }

    private static Referent referent(int id, EntityClass entityClass, String name) {
      return new Referent(id, entityClass, name, List.of(name), List.of(), Optional.empty());
    }

    private static Figure figure(int toll, Span counted) {
      return new Figure(
          counted,
          new Measure("killed"),
          OptionalDouble.of(toll),
          OptionalDouble.empty(),
          Qualifier.AT_LEAST,
          "people",
          Figure.Scope.TOTAL,
          false,
          OptionalInt.of(0),
          Optional.empty(),
          Optional.of(new Attribution(OptionalInt.empty(), "the police")),
          Derivation.NONE);
    }

    private static Statement statement(Span span, Speaker speaker) {
      return new Statement(
          List.of(span),
          Statement.Form.INDIRECT,
          speaker,
          Optional.empty(),
          List.of(),
          false,
          false,
          Derivation.NONE);
    }
  }
}
