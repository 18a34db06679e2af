package org.kilde.app.desk.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kilde.app.desk.SearchResult.Snippet;
import org.kilde.language.LanguagePacks;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Marks in an article's words what made it a hit: words in its language, names and numbers read off
 * it, words for the same concept.
 */
public final class Highlighter {
  private static final int WIDTH = 220; // characters of a snippet
  private static final int MOST = 3;

  private final LanguageAnalyzers analyzers;
  private final Concepts concepts;

  public Highlighter(LanguagePacks packs) {
    this.analyzers = new LanguageAnalyzers(packs);
    this.concepts = new Concepts(packs);
  }

  /**
   * A name of the article.
   *
   * @param entity id
   */
  public record Name(Span span, String entity) {}

  /** A place of the text that fits a part of what was looked for. */
  private record Fit(Span span, int part) {}

  /** The best passages, in their order; the start of the text if nothing in it fits. */
  public List<Snippet> snippets(
      String language, String words, List<Name> names, List<QueryPart> parts) {
    List<Fit> fits = fits(language, words, names, parts);
    fits.sort(Comparator.comparing(Fit::span));
    List<Span> windows = new ArrayList<>();
    Set<Integer> shown = new HashSet<>();
    for (int n = 0; n < MOST; n++) {
      Span best = best(fits, shown, windows, words);
      if (best.isEmpty()) {
        break;
      }
      windows.add(best);
    }
    if (windows.isEmpty()) {
      windows.add(around(words, 0, 0));
    }
    windows.sort(Comparator.naturalOrder());
    return windows.stream().map(window -> snippet(window, fits, words)).toList();
  }

  private List<Fit> fits(String language, String words, List<Name> names, List<QueryPart> parts) {
    List<Fit> fits = new ArrayList<>();
    List<LanguageAnalyzers.Term> terms = analyzers.terms(language, words);
    List<Token> tokens = concepts.tokens(language, words);
    for (int i = 0; i < parts.size(); i++) {
      QueryPart part = parts.get(i);
      if (part.excluded()) {
        continue;
      }
      words(analyzers.terms(language, part.words()), terms, i, fits);
      for (Name name : names) {
        if (part.entityKeys().contains(name.entity())) {
          fits.add(new Fit(name.span(), i));
        }
      }
      tokens(language, tokens, part, i, fits);
    }
    return fits;
  }

  private static void words(
      List<LanguageAnalyzers.Term> wanted,
      List<LanguageAnalyzers.Term> terms,
      int part,
      List<Fit> fits) {
    for (int at = 0; !wanted.isEmpty() && at + wanted.size() <= terms.size(); at++) {
      boolean same = true;
      for (int k = 0; same && k < wanted.size(); k++) {
        same = terms.get(at + k).text().equals(wanted.get(k).text());
      }
      if (same) {
        Span span = new Span(terms.get(at).start(), terms.get(at + wanted.size() - 1).end());
        fits.add(new Fit(span, part));
      }
    }
  }

  private void tokens(
      String language, List<Token> tokens, QueryPart part, int number, List<Fit> fits) {
    for (int at = 0; at < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean fits1 =
          token.isNumber()
              ? !part.number().isEmpty() && Concepts.number(token.text()).equals(part.number())
              : !part.concepts().isEmpty()
                  && concepts.at(language, tokens, at).stream().anyMatch(part.concepts()::contains);
      if (fits1) {
        fits.add(new Fit(token.span(), number));
      }
    }
  }

  /** The window that shows most parts not shown yet; empty if there is none. */
  private static Span best(List<Fit> fits, Set<Integer> shown, List<Span> windows, String words) {
    Span best = new Span(0, 0);
    int most = 0;
    Set<Integer> its = Set.of();
    for (Fit first : fits) {
      Span window = around(words, first.span().start(), first.span().end());
      if (windows.stream().noneMatch(window::overlaps)) {
        Set<Integer> fresh = new HashSet<>();
        int score = 0;
        for (Fit fit : fits) {
          if (window.contains(fit.span())) {
            score++;
            if (!shown.contains(fit.part())) {
              fresh.add(fit.part());
            }
          }
        }
        score = fresh.size() * 100 + Math.min(score, 99);
        if (!fresh.isEmpty() && score > most) {
          most = score;
          best = window;
          its = fresh;
        }
      }
    }
    shown.addAll(its);
    return best;
  }

  /** Some words around a place, within its line, cut at spaces. */
  private static Span around(String words, int start, int end) {
    int lineStart = words.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
    int lineEnd = words.indexOf('\n', end);
    lineEnd = lineEnd < 0 ? words.length() : lineEnd;
    int from = Math.max(Math.min(lineStart, start), start - WIDTH / 3);
    while (from > lineStart && from < start && words.charAt(from - 1) != ' ') {
      from++;
    }
    int to = Math.min(lineEnd, Math.max(end, from + WIDTH));
    while (to < lineEnd && to > end && words.charAt(to) != ' ') {
      to--;
    }
    return new Span(from, Math.max(to, end));
  }

  private static Snippet snippet(Span window, List<Fit> fits, String words) {
    List<Span> marks = new ArrayList<>();
    for (Fit fit : fits) {
      if (window.contains(fit.span())) {
        Span mark =
            new Span(fit.span().start() - window.start(), fit.span().end() - window.start());
        if (!marks.isEmpty() && marks.getLast().end() >= mark.start()) {
          marks.set(marks.size() - 1, marks.getLast().union(mark));
        } else {
          marks.add(mark);
        }
      }
    }
    return new Snippet(window.in(words), window.start(), marks);
  }
}
