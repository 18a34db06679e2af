package org.kilde.app.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Figure;
import org.kilde.app.check.Backing.Relation;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.ArticleView;
import org.kilde.app.desk.EntityRef;
import org.kilde.app.desk.EntityRow;
import org.kilde.app.desk.FigureRow;
import org.kilde.app.desk.OriginRow;
import org.kilde.app.words.Counted;
import org.kilde.app.words.FigureWords;
import org.kilde.finding.Comparison;
import org.kilde.finding.SourcedFigure;
import org.kilde.language.LanguagePacks;
import org.kilde.lineage.Period;
import org.kilde.text.Span;

/** Checks a figure of a draft: who gives the same number of the same matter, who another. */
final class FigureChecker {
  private static final double ENOUGH = 3;
  private static final long NEAR_DAYS = 3;
  private static final long FAR_DAYS = 21;
  private static final int MOST = 12;

  private final LanguagePacks packs;
  private final Origins origins;
  private final Bodies bodies;

  FigureChecker(LanguagePacks packs, Origins origins) {
    this.packs = packs;
    this.origins = origins;
    this.bodies = new Bodies(packs);
  }

  /** A figure of the desk about the same matter. */
  private record Match(FigureRow row, NumberRelation number, double score, boolean sameSource) {}

  CheckedPart check(Draft draft, Figure figure, SentenceKeys keys, List<ArticleView> candidates) {
    List<Match> matches = new ArrayList<>();
    Set<String> stories = stories(keys, candidates);
    for (ArticleView article : candidates) {
      for (FigureRow row : article.figures()) {
        if (isSameKind(figure, row)) {
          double score = score(draft, figure, keys, article, row, stories);
          if (score >= ENOUGH) {
            matches.add(
                new Match(row, number(figure, row), score, isSameSource(draft, figure, row)));
          }
        }
      }
    }
    matches.sort(
        Comparator.comparing(Match::number)
            .thenComparing(match -> !match.sameSource())
            .thenComparing(match -> -match.score())
            .thenComparing(
                match -> match.row().article().published().orElse(""), Comparator.reverseOrder()));
    return part(draft, figure, matches);
  }

  /** Stories of which some article names whom the sentence names: the rest of them may not. */
  private static Set<String> stories(SentenceKeys keys, List<ArticleView> candidates) {
    Set<String> stories = new HashSet<>();
    for (ArticleView article : candidates) {
      boolean names =
          article.mentions().stream().anyMatch(m -> keys.entities().contains(m.entity().id()));
      if (names) {
        article.row().story().ifPresent(stories::add);
      }
    }
    return stories;
  }

  private boolean isSameSource(Draft draft, Figure figure, FigureRow row) {
    return figure
        .attribution()
        .map(
            mine -> {
              Optional<String> entity = draft.entity(mine.referent()).map(EntityRow::id);
              Optional<String> body =
                  bodies.find(draft.read().article().language().value(), mine.text());
              return entity.isPresent() && row.source().map(EntityRef::id).equals(entity)
                  || body.isPresent() && body(row).equals(body);
            })
        .orElse(false);
  }

  private Optional<String> body(FigureRow row) {
    return bodies.find(row.article().language(), row.sourceWords().orElse(""));
  }

  private static boolean isSameKind(Figure figure, FigureRow row) {
    boolean count = row.measure().equals("count") || row.measure().equals("people");
    return figure.measure().label().equals(row.measure())
        && figure.scope() == row.scope()
        && (!count || isAlike(figure.of(), row.counted()));
  }

  /** What is counted must be the same word or nearly: of other words nothing is known. */
  private static boolean isAlike(String a, String b) {
    String left = a.toLowerCase(Locale.ROOT);
    String right = b.toLowerCase(Locale.ROOT);
    int shorter = Math.min(left.length(), right.length());
    int same = 0;
    while (same < shorter && left.charAt(same) == right.charAt(same)) {
      same++;
    }
    return shorter > 0 && same >= Math.max(3, shorter - 3);
  }

  private static NumberRelation number(Figure figure, FigureRow row) {
    return NumberRelation.of(
        figure.low(), figure.high(), figure.qualifier(), row.low(), row.high(), row.qualifier());
  }

  /** How surely two figures are about one matter: place, names, concepts, day. */
  private double score(
      Draft draft,
      Figure figure,
      SentenceKeys keys,
      ArticleView article,
      FigureRow row,
      Set<String> stories) {
    Set<String> named = new HashSet<>();
    article.mentions().forEach(mention -> named.add(mention.entity().id()));
    int shared = SentenceKeys.shared(keys.entities(), named);
    if (shared == 0 && article.row().story().filter(stories::contains).isPresent()) {
      shared = 1; // of another spelling, or left out, but of the same story
    }
    if (shared == 0) {
      return 0; // concepts alone do not make two events one
    }
    double score = Math.min(2, shared);
    Optional<String> place = draft.entity(figure.place()).map(each -> each.id());
    if (place.isPresent() && row.place().isPresent()) {
      boolean same = place.get().equals(row.place().get().id());
      score += same ? 1.5 : -0.5; // a town for its country is no other place
    }
    Span around = around(article.words(), row.span());
    SentenceKeys its =
        SentenceKeys.of(packs, article.row().language(), around.in(article.words()), Set.of());
    score += Math.min(2, SentenceKeys.shared(keys.concepts(), its.concepts()));
    return score + day(draft, figure, article.row(), row);
  }

  private static double day(Draft draft, Figure figure, ArticleRow article, FigureRow row) {
    Optional<Period> mine =
        figure
            .asOf()
            .flatMap(Period::of)
            .or(() -> draft.read().article().published().date().flatMap(Period::of));
    Optional<Period> its =
        row.asOf().flatMap(Period::of).or(() -> article.published().flatMap(Period::of));
    if (mine.isEmpty() || its.isEmpty()) {
      return 0;
    }
    long apart = mine.get().distance(its.get());
    return apart <= NEAR_DAYS ? 1 : apart > FAR_DAYS ? -2 : 0;
  }

  /** The line around a place, at most some words to each side. */
  static Span around(String words, Span span) {
    int start = words.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int end = words.indexOf('\n', span.end());
    return new Span(
        Math.max(Math.min(start, span.start()), span.start() - 200),
        Math.min(end < 0 ? words.length() : end, span.end() + 200));
  }

  private CheckedPart part(Draft draft, Figure figure, List<Match> matches) {
    List<Match> same = of(matches, NumberRelation.SAME);
    List<Match> qualifier = of(matches, NumberRelation.OTHER_QUALIFIER);
    List<Match> other = of(matches, NumberRelation.OTHER);
    List<Match> says = !same.isEmpty() ? same : qualifier;
    List<ArticleRow> articles = says.stream().map(m -> m.row().article()).distinct().toList();
    List<String> who =
        Origins.names(
            says.stream().map(m -> m.row().origin()).toList(),
            says.stream().map(m -> who(m.row())).toList());
    int prints = origins.prints(articles);
    Verdict verdict;
    String reason;
    if (!same.isEmpty() && same.stream().anyMatch(this::isDisputed)) {
      verdict = Verdict.DISPUTED;
      reason = "sources of the desk differ about this number";
    } else if (otherSource(draft, figure, same)) {
      verdict = Verdict.DIFFERS;
      reason = "the desk has this number from another source: " + String.join(", ", who);
    } else if (!same.isEmpty()) {
      verdict = who.size() > 1 ? Verdict.BACKED : Verdict.SINGLE_SOURCE;
      reason = reason(who, articles.size(), prints);
    } else if (!qualifier.isEmpty()) {
      verdict = Verdict.DIFFERS;
      reason = "the desk has it as " + amount(qualifier.getFirst().row());
    } else if (!other.isEmpty()) {
      verdict = Verdict.DIFFERS;
      reason = "the desk has another number: " + amount(other.getFirst().row());
    } else {
      verdict = Verdict.NOT_FOUND;
      reason = "no figure of this kind about the same names is on the desk";
    }
    List<Backing> evidence = new ArrayList<>();
    matches.stream().limit(MOST).forEach(match -> evidence.add(backing(match)));
    later(same, evidence);
    return new CheckedPart(
        "figure",
        figure.span(),
        draft.words(figure.span()),
        verdict,
        reason,
        articles.size(),
        prints,
        who,
        evidence);
  }

  /**
   * True if the draft names a source the desk knows of the number's kind, and none of these is it.
   */
  private boolean otherSource(Draft draft, Figure figure, List<Match> same) {
    boolean named =
        figure
            .attribution()
            .filter(
                mine ->
                    draft.entity(mine.referent()).isPresent()
                        || bodies
                            .find(draft.read().article().language().value(), mine.text())
                            .isPresent())
            .isPresent();
    return named
        && !same.isEmpty()
        && same.stream().noneMatch(Match::sameSource)
        && same.stream().allMatch(m -> m.row().source().isPresent() || body(m.row()).isPresent());
  }

  private static List<Match> of(List<Match> matches, NumberRelation relation) {
    return matches.stream().filter(match -> match.number() == relation).toList();
  }

  static String reason(List<String> who, int articles, int prints) {
    String printed =
        Counted.of(articles, "article", "articles")
            + (prints < articles
                ? " (" + Counted.of(prints, "text", "texts") + " of its own)"
                : "");
    return switch (who.size()) {
      case 0 -> printed + ", none says from whom";
      case 1 -> printed + ", all from " + who.getFirst();
      default ->
          printed
              + ", "
              + who.size()
              + " independent origins: "
              + String.join(", ", who.subList(0, Math.min(4, who.size())));
    };
  }

  /** A name, else the body, the same in every language, else the words. */
  private Optional<String> who(FigureRow row) {
    return row.source().map(EntityRef::name).or(() -> body(row)).or(row::sourceWords);
  }

  private boolean isDisputed(Match match) {
    return origins.isDisputed(match.row().article(), index(match.row().id()));
  }

  private static int index(String row) {
    return Integer.parseInt(row.substring(row.lastIndexOf('-') + 2)) - 1;
  }

  private static String amount(FigureRow row) {
    return FigureWords.amount(row.qualifier(), row.low(), row.high());
  }

  private static Backing backing(Match match) {
    FigureRow row = match.row();
    Relation relation =
        switch (match.number()) {
          case SAME -> Relation.SAME;
          case OTHER_QUALIFIER -> Relation.OTHER_QUALIFIER;
          case OTHER -> Relation.OTHER_NUMBER;
        };
    return new Backing(
        row.article(),
        Optional.of(row.id()),
        row.span(),
        (row.before() + row.words() + row.after()).strip().replace('\n', ' '),
        row.origin().map(OriginRow::name).or(row::sourceLabel),
        relation,
        amount(row));
  }

  /** What the same series says after the number of the draft. */
  private void later(List<Match> same, List<Backing> evidence) {
    Map<String, Backing> later = new LinkedHashMap<>();
    for (Match match : same) {
      FigureRow row = match.row();
      Optional<Comparison> series = origins.comparison(row.article(), index(row.id()));
      if (series.isPresent()) {
        SourcedFigure last = series.get().figures().getLast();
        boolean other = last.value() != row.low().orElse(row.high().orElse(0));
        if (other && !last.document().equals(row.article().id())) {
          later.putIfAbsent(
              last.document(),
              new Backing(
                  row.article(),
                  Optional.of(row.id()),
                  row.span(),
                  row.words(),
                  Optional.of(last.origin().name()),
                  Relation.LATER,
                  number(last.value()) + " in " + last.document()));
        }
      }
    }
    evidence.addAll(later.values());
  }

  private static String number(double value) {
    return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
  }
}
