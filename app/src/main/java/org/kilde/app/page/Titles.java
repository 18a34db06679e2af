package org.kilde.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the headline: the heading a reader saw, or what the page's data declare where the page's
 * own statements differ. What is not chosen is kept as a conflict.
 */
final class Titles {
  /** The headline, and the strip it stands in where it is shown on the page. */
  record Title(Optional<String> text, @Nullable Strip strip, List<Conflict> conflicts) {}

  private static final double SURE = 1.2;
  private static final double SURE_ALONE = 0.9; // nothing else could be the headline
  private static final int SHORTEST = 12;
  private static final int LONGEST = 109; // search engines take 110 letters of a declared headline

  private Titles() {}

  static Title find(PageTree tree, MetaTags meta, Optional<Map<String, Object>> article) {
    List<String> said = new ArrayList<>();
    article.ifPresent(a -> said.addAll(JsonLd.strings(a.get("headline"))));
    meta.find("og:title").ifPresent(said::add);
    meta.find("twitter:title").ifPresent(said::add);
    String head = tree.index.title;
    if (!head.isBlank()) {
      said.add(head);
    }
    said.replaceAll(Titles::plain);
    said.removeIf(String::isBlank);
    Strip best = null;
    double most = 0;
    List<Set<String>> saidWords = said.stream().map(text -> Set.copyOf(words(text))).toList();
    int headings = 0;
    for (Strip strip : tree.strips) {
      if (strip.kind() != Strip.Kind.HEADING || strip.length() > 400 || headings++ > 80) {
        continue;
      }
      double score = score(strip, saidWords, headings);
      if (score > most) {
        most = score;
        best = strip;
      }
    }
    if (best != null && most >= (said.isEmpty() ? SURE_ALONE : SURE)) {
      String shown = best.text().replace('\n', ' ');
      String chosen = chosen(shown, article, meta);
      said.add(shown);
      return new Title(Optional.of(chosen), best, conflicts(chosen, said));
    }
    Strip large = largeType(tree);
    if (best == null && large != null) {
      return new Title(Optional.of(large.text()), large, conflicts(large.text(), said));
    }
    return new Title(said.stream().findFirst().map(Titles::withoutOutlet), null, List.of());
  }

  /** A line in large type before the first running text: a headline before there were styles. */
  private static @Nullable Strip largeType(PageTree tree) {
    for (Strip strip : tree.strips) {
      if (strip.kind() == Strip.Kind.PARAGRAPH && strip.length() > 200) {
        return null;
      }
      if ((strip.inline() & Mark.HEADLINE) != 0 && strip.length() >= SHORTEST) {
        return strip;
      }
    }
    return null;
  }

  /**
   * Of the heading shown, the headline the page's data declare and the title it gives to other
   * sites: what two of them say; the declared one where all three differ.
   */
  private static String chosen(String shown, Optional<Map<String, Object>> article, MetaTags meta) {
    Optional<String> declared =
        article
            .flatMap(a -> JsonLd.strings(a.get("headline")).stream().findFirst())
            .map(Titles::plain)
            .filter(words -> words.length() >= SHORTEST && !isCut(words));
    Optional<String> given = meta.find("og:title").map(Titles::plain);
    return declared.isEmpty()
            || isSame(declared.get(), shown)
            || given.isPresent() && isSame(given.get(), shown)
        ? shown
        : declared.get();
  }

  private static boolean isSame(String said, String shown) {
    String letters = letters(shown);
    return letters(said).equals(letters) || letters(withoutOutlet(said)).equals(letters);
  }

  /** Some outlets cut what they declare at the length search engines take. */
  private static boolean isCut(String headline) {
    return headline.endsWith("…") || headline.endsWith("...") || headline.length() >= LONGEST;
  }

  /** What the page says otherwise, each wording once. */
  private static List<Conflict> conflicts(String chosen, List<String> said) {
    List<Conflict> out = new ArrayList<>();
    List<String> seen = new ArrayList<>(List.of(letters(chosen)));
    for (String other : said) {
      String plain = letters(other);
      String bare = letters(withoutOutlet(other));
      if (!seen.contains(plain) && !seen.contains(bare) && !plain.startsWith(seen.getFirst())) {
        out.add(new Conflict("title", chosen, other));
      }
      seen.add(plain);
    }
    return out;
  }

  private static String letters(String text) {
    return String.join("", words(text));
  }

  private static double score(Strip strip, List<Set<String>> said, int order) {
    double like = 0;
    Set<String> own = said.isEmpty() ? Set.of() : Set.copyOf(words(strip.text()));
    for (Set<String> other : said) {
      like = Math.max(like, likeness(own, other));
    }
    double score = 2 * like;
    String name = strip.element().normalName();
    score += name.equals("h1") ? 1 : name.equals("h2") ? 0.4 : 0;
    score += (strip.box().own & Mark.HEADLINE) != 0 ? 0.3 : 0;
    score -=
        strip.has(
                Mark.NAVIGATION | Mark.FOOTER | Mark.ASIDE | Mark.RELATED | Mark.DROP | Mark.HIDDEN)
            ? 0.6
            : 0;
    score -= strip.has(Mark.NEVER) ? 1 : 0;
    score -= strip.length() < 8 ? 0.4 : 0;
    return score - 0.005 * order;
  }

  /** Share of common words: 1 = the same words; counts the title's outlet suffix little. */
  private static double likeness(Set<String> one, Set<String> two) {
    if (one.isEmpty() || two.isEmpty()) {
      return 0;
    }
    int common = 0;
    for (String word : one) {
      common += two.contains(word) ? 1 : 0;
    }
    int shorter = Math.min(one.size(), two.size());
    int longer = Math.max(one.size(), two.size());
    return (double) common / (0.7 * Math.max(shorter, one.size()) + 0.3 * longer);
  }

  private static List<String> words(String text) {
    List<String> out = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length() && out.size() < 60; at++) {
      boolean letter = at < text.length() && Character.isLetterOrDigit(text.charAt(at));
      if (letter && start < 0) {
        start = at;
      } else if (!letter && start >= 0) {
        out.add(text.substring(start, at).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
    return out;
  }

  static String plain(String text) {
    String out =
        text.indexOf('&') >= 0 ? org.jsoup.parser.Parser.unescapeEntities(text, false) : text;
    if (out.indexOf('<') >= 0 && out.indexOf('>') > 0) {
      out = org.jsoup.Jsoup.parse(out).text();
    }
    StringBuilder clean = new StringBuilder(out.length());
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00a0';
      if (!blank) {
        clean.append(c == '\u00ad' ? "" : String.valueOf(c));
      } else if (!clean.isEmpty() && clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
    }
    return clean.toString().strip();
  }

  /** Cuts " | Outlet", " - Outlet" off the end, where what remains is the longer part. */
  static String withoutOutlet(String title) {
    for (String mark : List.of(" | ", " - ", " – ", " — ", " » ", " « ", " · ", " :: ")) {
      int at = title.lastIndexOf(mark);
      if (at > 0 && at > title.length() - at) {
        return title.substring(0, at).strip();
      }
      int first = title.indexOf(mark);
      if (first > 0 && first < title.length() / 3 && mark.equals(" » ")) {
        return title.substring(first + mark.length()).strip();
      }
    }
    return title;
  }
}
