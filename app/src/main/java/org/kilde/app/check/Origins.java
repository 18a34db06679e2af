package org.kilde.app.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.OriginRow;
import org.kilde.app.desk.StoryView;
import org.kilde.finding.Comparison;
import org.kilde.finding.Contradiction;
import org.kilde.finding.Verdict;
import org.kilde.lineage.Copies;
import org.kilde.text.Span;

/** Who stands behind words of the desk, and what its stories found about them; asked once each. */
final class Origins {
  private static final String NOBODY = "none";

  private final DeskRows rows;
  private final Map<String, Optional<StoryView>> stories = new HashMap<>();

  Origins(DeskRows rows) {
    this.rows = rows;
  }

  private Optional<StoryView> story(ArticleRow article) {
    return article.story().flatMap(id -> stories.computeIfAbsent(id, rows::findStory));
  }

  /** Names of independent origins, each once: those known by joining articles, else as written. */
  static List<String> names(List<Optional<OriginRow>> origins, List<Optional<String>> written) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < origins.size(); i++) {
      Optional<OriginRow> origin = origins.get(i);
      if (origin.isPresent()) {
        if (!origin.get().standing().equals(NOBODY)) {
          names.putIfAbsent(origin.get().key(), origin.get().name());
        }
      } else {
        written
            .get(i)
            .ifPresent(who -> names.putIfAbsent(who.toLowerCase(java.util.Locale.ROOT), who));
      }
    }
    return List.copyOf(new LinkedHashSet<>(names.values()));
  }

  /** How many outlets printed articles on their own: copies of one text count once. */
  int prints(List<ArticleRow> articles) {
    Set<String> prints = new LinkedHashSet<>();
    for (ArticleRow each : articles) {
      String text =
          story(each)
              .flatMap(story -> copies(story, each.id()))
              .orElse(each.outlet().orElse(each.id()));
      prints.add(text);
    }
    return prints.size();
  }

  private static Optional<String> copies(StoryView story, String article) {
    return story.findings().copies().stream()
        .map(Copies::documents)
        .filter(documents -> documents.contains(article))
        .map(List::getFirst)
        .findFirst();
  }

  /** The comparison that a figure stands in. */
  Optional<Comparison> comparison(ArticleRow article, int figure) {
    return story(article).stream()
        .flatMap(story -> story.findings().comparisons().stream())
        .filter(
            each ->
                each.figures().stream()
                    .anyMatch(f -> f.document().equals(article.id()) && f.index() == figure))
        .findFirst();
  }

  boolean isDisputed(ArticleRow article, int figure) {
    return comparison(article, figure)
        .filter(each -> each.verdict() == Verdict.DISPUTED)
        .isPresent();
  }

  /** What contradicts a passage, if a story found that. */
  Optional<Contradiction> contradiction(ArticleRow article, Span span) {
    return story(article).stream()
        .flatMap(story -> story.findings().contradictions().stream())
        .filter(each -> each.relation() != Contradiction.Relation.UPDATES)
        .filter(each -> isAt(each.a(), article, span) || isAt(each.b(), article, span))
        .findFirst();
  }

  private static boolean isAt(Contradiction.Side side, ArticleRow article, Span span) {
    return side.passage().document().equals(article.id()) && side.passage().span().overlaps(span);
  }
}
