package org.kilde.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.kilde.annotation.EntityClass;
import org.kilde.name.NameKey;

/**
 * How alike two names are, from 0 to 1: words are compared by their {@link NameKey}s, each with the
 * one it fits best, initials and missing middle names cost little, a different surname costs all.
 */
public final class NameSimilarity {
  /** Two names that reach this are more likely one than two; chosen on half of the open pairs. */
  public static final double LIKELY = 0.715;

  /** What is merged without a user's word must be surer: precision .93 on the other half. */
  public static final double SAME = 0.83;

  private static final double INITIAL = 0.93;

  private final LegalForms forms;

  public NameSimilarity(LegalForms forms) {
    this.forms = forms;
  }

  /**
   * A word's key, and its first letter as written: J. is Jomart's initial though their keys differ.
   */
  private record Word(String key, char initial) {
    int length() {
      return key.length();
    }
  }

  /** The likeness of two names of one class. */
  public double score(String a, String b, EntityClass entityClass) {
    List<Word> left = words(a, entityClass);
    List<Word> right = words(b, entityClass);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    return joined(left).equals(joined(right)) ? 1 : aligned(left, right, entityClass);
  }

  private static String joined(List<Word> words) {
    return words.stream().map(Word::key).collect(Collectors.joining());
  }

  private List<Word> words(String name, EntityClass entityClass) {
    String plain = entityClass == EntityClass.ORGANIZATION ? forms.shorten(name) : name;
    List<Word> words = new ArrayList<>();
    for (String word : plain.toLowerCase(Locale.ROOT).split("[ .,\\-–]+")) {
      String key = NameKey.of(word).replace(" ", "");
      if (!key.isEmpty()) {
        words.add(new Word(key, word.charAt(0)));
      }
    }
    return words;
  }

  /** Words are paired best first; each word of the shorter name has one of the longer. */
  private static double aligned(List<Word> a, List<Word> b, EntityClass entityClass) {
    List<Word> shorter = a.size() <= b.size() ? a : b;
    List<Word> longer = a.size() <= b.size() ? b : a;
    double[][] like = new double[shorter.size()][longer.size()];
    for (int i = 0; i < like.length; i++) {
      for (int j = 0; j < like[i].length; j++) {
        like[i][j] = word(shorter.get(i), longer.get(j));
      }
    }
    int[] partner = partners(like);
    boolean[] taken = new boolean[longer.size()];
    double sum = 0;
    double weight = 0;
    double worst = 1;
    for (int i = 0; i < partner.length; i++) {
      int j = partner[i];
      taken[j] = true;
      double w = Math.max(2, Math.min(shorter.get(i).length(), longer.get(j).length()));
      sum += w * like[i][j];
      weight += w;
      worst = Math.min(worst, like[i][j]);
    }
    boolean person = entityClass == EntityClass.PERSON;
    int missing = longer.size() - shorter.size();
    double extra = person ? missingPerson(shorter.size(), missing) : missingWord(longer, taken);
    double order = person && !isAscending(partner) ? 0.85 : 1;
    return sum / weight * (0.5 + 0.5 * worst) * extra * order;
  }

  /** For each row the column it is paired with, the highest value first. */
  private static int[] partners(double[][] like) {
    int[] partner = new int[like.length];
    Arrays.fill(partner, -1);
    boolean[] taken = new boolean[like[0].length];
    for (int n = 0; n < like.length; n++) {
      int row = -1;
      int column = -1;
      for (int i = 0; i < like.length; i++) {
        for (int j = 0; partner[i] < 0 && j < taken.length; j++) {
          if (!taken[j] && (row < 0 || like[i][j] > like[row][column])) {
            row = i;
            column = j;
          }
        }
      }
      partner[row] = column;
      taken[column] = true;
    }
    return partner;
  }

  private static boolean isAscending(int[] partner) {
    for (int i = 1; i < partner.length; i++) {
      if (partner[i] < partner[i - 1]) {
        return false;
      }
    }
    return true;
  }

  private static double missingPerson(int shorter, int missing) {
    return shorter == 1 && missing > 0 ? 0.7 : Math.pow(0.97, missing);
  }

  private static double missingWord(List<Word> longer, boolean[] taken) {
    double all = 0;
    double left = 0;
    for (int i = 0; i < taken.length; i++) {
      all += longer.get(i).length();
      left += taken[i] ? 0 : longer.get(i).length();
    }
    return 1 - 0.8 * left / all;
  }

  private static double word(Word a, Word b) {
    if (a.key().equals(b.key())) {
      return 1;
    }
    if (a.length() == 1 || b.length() == 1) {
      return a.initial() == b.initial() ? INITIAL : 0;
    }
    return 1 - distance(a.key(), b.key()) / Math.max(a.length(), b.length());
  }

  /** Edits with swaps of neighbours (optimal string alignment); vowels cost half. */
  private static double distance(String a, String b) {
    double[][] d = new double[a.length() + 1][b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      d[i][0] = d[i - 1][0] + cost(a.charAt(i - 1));
    }
    for (int j = 1; j <= b.length(); j++) {
      d[0][j] = d[0][j - 1] + cost(b.charAt(j - 1));
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        double change = x == y ? 0 : Math.max(cost(x), cost(y));
        d[i][j] =
            Math.min(
                d[i - 1][j - 1] + change, Math.min(d[i - 1][j] + cost(x), d[i][j - 1] + cost(y)));
        if (i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 0.8);
        }
      }
    }
    return d[a.length()][b.length()];
  }

  private static double cost(char c) {
    return "aeiou".indexOf(c) >= 0 ? 0.6 : c == 'h' ? 0.5 : 1;
  }
}
