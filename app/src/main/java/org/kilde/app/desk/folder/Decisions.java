package org.kilde.app.desk.folder;

import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.Decision;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.EntityRow;
import org.kilde.app.desk.MentionRow;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.join.Joiner;
import org.kilde.app.desk.store.StoreWriter;

/** What the user decides about entities: logged, and the findings of the stories follow. */
final class Decisions {
  private static final int MOST_ARTICLES = 2_000; // whose stories are made anew at once

  private final DeskRows rows;
  private final StoreWriter store;
  private final Joiner joiner;
  private final InstantSource clock;

  Decisions(DeskRows rows, StoreWriter store, Joiner joiner, InstantSource clock) {
    this.rows = rows;
    this.store = store;
    this.joiner = joiner;
    this.clock = clock;
  }

  int merge(String entity, String into) {
    EntityRow from = expect(entity);
    EntityRow target = expect(into);
    if (from.id().equals(target.id())) {
      throw new DecisionException(
          entity + ": found it merged into " + target.id() + " already; expected two entities.");
    }
    if (from.entityClass() != target.entityClass()) {
      throw new DecisionException(
          entity
              + ": found a "
              + from.entityClass().label()
              + " and a "
              + target.entityClass().label()
              + "; expected two of one kind.");
    }
    Set<String> stories = stories(from.id());
    store.begin();
    int number =
        store.decide(
            Decision.Kind.MERGE,
            from.id(),
            target.id(),
            Optional.empty(),
            Optional.empty(),
            clock.instant());
    store.commit();
    refresh(stories);
    return number;
  }

  /** Says that a name in an article means somebody of its own. */
  int split(String article, String name) {
    ArticleRow row =
        rows.findArticleRow(article)
            .orElseThrow(
                () ->
                    new DecisionException(
                        article + ": found no such article on the desk; expected its id."));
    List<MentionRow> mentions =
        rows.findArticle(article).orElseThrow().mentions().stream().toList();
    String words = rows.findWords(article).orElse("");
    MentionRow mention =
        mentions.stream()
            .filter(
                each ->
                    each.entity().name().equals(name)
                        || each.entity().id().equals(name)
                        || each.span().in(words).equals(name))
            .findFirst()
            .orElseThrow(
                () ->
                    new DecisionException(
                        article + ": found no name \"" + name + "\" in it; expected one it has."));
    String written = store.nameOf(article, mention.entity().id()).orElse(name);
    store.begin();
    int number =
        store.decide(
            Decision.Kind.SPLIT,
            mention.entity().id(),
            "e:split-" + article + "-" + Integer.toHexString(written.hashCode()),
            Optional.of(article),
            Optional.of(written),
            clock.instant());
    store.commit();
    row.story().ifPresent(story -> refresh(Set.of(story)));
    return number;
  }

  void undo(int number) {
    Decision decision =
        rows.decisions().stream()
            .filter(each -> each.number() == number && !each.isUndone())
            .findFirst()
            .orElseThrow(
                () ->
                    new DecisionException(
                        number
                            + ": found no decision of this number that holds; expected one of"
                            + " ./kilde entity log."));
    Set<String> stories = new LinkedHashSet<>(stories(decision.target()));
    store.begin();
    store.undo(number, clock.instant());
    store.commit();
    stories.addAll(stories(decision.entity()));
    refresh(stories);
  }

  private EntityRow expect(String id) {
    return rows.findEntityRow(id)
        .orElseThrow(
            () ->
                new DecisionException(
                    id
                        + ": found no such entity on the desk; expected the id of one."
                        + " Find it: ./kilde entity list NAME"));
  }

  private Set<String> stories(String entity) {
    Set<String> stories = new LinkedHashSet<>();
    rows.articlesNaming(entity, Slice.first(MOST_ARTICLES))
        .rows()
        .forEach(row -> row.story().ifPresent(stories::add));
    return stories;
  }

  private void refresh(Set<String> stories) {
    store.begin();
    stories.forEach(story -> joiner.refresh(story, store.documentsOf(story)));
    store.commit();
  }
}
