package org.kilde.bench.tagger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.name.NameFinder;
import org.kilde.name.tagger.NameClass;

/**
 * Scores the whole name finder, gazetteer and rules included, on treebank sentences set as
 * articles: {@code EvaluateFinder DATA (dev|test) [misses] [LANGUAGE]…}. Exact spans by characters.
 */
public final class EvaluateFinder {
  private static final int SENTENCES = 24;
  private static final int PARAGRAPH = 3;
  private static final String NO_SPACE_BEFORE = ".,:;)?!%»”’";
  private static final String NO_SPACE_AFTER = "(«“";

  private final boolean misses;
  private final Score score = new Score();

  private EvaluateFinder(boolean misses) {
    this.misses = misses;
  }

  /** A name by its characters and class. */
  private record Name(int start, int end, int nameClass) {}

  public static void main(String[] args) throws IOException {
    boolean misses = args.length > 2 && args[2].equals("misses");
    List<String> languages = List.of(args).subList(misses ? 3 : 2, args.length);
    for (String language :
        languages.isEmpty() ? List.of("da", "nb", "nn", "sv", "en") : languages) {
      LanguagePack pack = LanguagePacks.shipped().packFor(LanguageTag.of(language));
      EvaluateFinder evaluation = new EvaluateFinder(misses);
      List<Sample> samples = Portions.read(Path.of(args[0]), language, args[1]).samples();
      for (int at = 0; at < samples.size(); at += SENTENCES) {
        evaluation.read(pack, samples.subList(at, Math.min(samples.size(), at + SENTENCES)));
      }
      System.out.printf(Locale.ROOT, "%s %s%n", language, evaluation.score);
    }
  }

  private void read(LanguagePack pack, List<Sample> samples) {
    StringBuilder text = new StringBuilder();
    Set<Name> gold = new HashSet<>();
    for (int s = 0; s < samples.size(); s++) {
      text.append(s == 0 ? "" : s % PARAGRAPH == 0 ? "\n\n" : " ");
      List<String> tokens = samples.get(s).tokens();
      int[] starts = new int[tokens.size()];
      int[] ends = new int[tokens.size()];
      for (int i = 0; i < starts.length; i++) {
        text.append(i > 0 && isSpaced(tokens.get(i - 1), tokens.get(i)) ? " " : "");
        starts[i] = text.length();
        text.append(tokens.get(i));
        ends[i] = text.length();
      }
      for (int[] span : Score.gold(samples.get(s).labels())) {
        gold.add(new Name(starts[span[0]], ends[span[1] - 1], span[2]));
      }
    }
    TokenizedArticle article = TokenizedArticle.of(pack, text.toString(), Optional.empty());
    List<Name> found = new ArrayList<>();
    for (Mention mention : new NameFinder().find(article).mentions()) {
      found.add(
          new Name(mention.span().start(), mention.span().end(), number(mention.entityClass())));
    }
    count(text, gold, found);
  }

  private void count(StringBuilder text, Set<Name> gold, List<Name> found) {
    for (Name name : gold) {
      score.gold[name.nameClass()]++;
      if (misses && !found.contains(name)) {
        print("missed", text, name);
      }
    }
    for (Name name : found) {
      score.found[name.nameClass()]++;
      if (gold.contains(name)) {
        score.right[name.nameClass()]++;
      } else if (misses) {
        print("wrong", text, name);
      }
    }
  }

  private static void print(String what, StringBuilder text, Name name) {
    String around =
        text.substring(Math.max(0, name.start() - 40), name.start())
            + "["
            + text.substring(name.start(), name.end())
            + "]"
            + text.substring(name.end(), Math.min(text.length(), name.end() + 30));
    System.out.println(
        what + " " + NameClass.values()[name.nameClass()] + "\t" + around.replace('\n', ' '));
  }

  private static boolean isSpaced(String before, String token) {
    return NO_SPACE_BEFORE.indexOf(token.charAt(0)) < 0
        && !token.startsWith("'")
        && NO_SPACE_AFTER.indexOf(before.charAt(before.length() - 1)) < 0;
  }

  private static int number(EntityClass entityClass) {
    return switch (entityClass) {
      case PERSON -> NameClass.PERSON.ordinal();
      case ORGANIZATION -> NameClass.ORGANIZATION.ordinal();
      case PLACE -> NameClass.PLACE.ordinal();
    };
  }
}
