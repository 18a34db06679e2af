package org.kilde.app.desk.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.desk.Count;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.Edit;
import org.kilde.app.desk.EntityRef;
import org.kilde.app.desk.EntityRow;
import org.kilde.app.desk.EntityView;
import org.kilde.app.desk.SavedSearch;
import org.kilde.app.desk.SearchRequest;
import org.kilde.app.desk.SearchResult;
import org.kilde.app.desk.SearchResult.Hit;
import org.kilde.app.desk.SearchResult.Understood;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.index.Highlighter;
import org.kilde.app.desk.index.IndexSearching;
import org.kilde.app.desk.index.QueryPart;
import org.kilde.app.desk.index.QueryReader;
import org.kilde.app.desk.store.SqlStore;
import org.kilde.app.why.Explainer;
import org.kilde.app.why.Explanation;
import org.kilde.language.LanguagePacks;

/** A desk for reading: its rows, its search, the reasons of its rows. Safe for several threads. */
public final class Desk implements AutoCloseable {
  private final SqlStore base;
  private final DeskRows rows;
  private final IndexSearching index;
  private final Again again;
  private final QueryReader queries;
  private final Highlighter highlighter;

  private Desk(SqlStore base, IndexSearching index, LanguagePacks packs) {
    this.base = base;
    this.rows = base.rows();
    this.index = index;
    this.again = new Again(rows, packs);
    this.queries = new QueryReader(packs, new Names());
    this.highlighter = new Highlighter(packs);
  }

  /** Opens a desk that is there. */
  public static Desk open(Path folder, LanguagePacks packs) throws IOException {
    DeskPaths paths = new DeskPaths(folder);
    if (!paths.exists()) {
      throw new DeskException(
          folder
              + ": found no desk here; expected one. Read articles first: ./kilde read PATH"
              + " --desk FOLDER");
    }
    return new Desk(
        SqlStore.open(paths.database()), IndexSearching.open(paths.index(), packs), packs);
  }

  public DeskRows rows() {
    return rows;
  }

  // ---- search ----

  /** Finds articles in every language by words, names, concepts and numbers. */
  public SearchResult search(SearchRequest request) throws IOException {
    List<QueryPart> parts = queries.read(request.words());
    List<String> place = members(request.filter().place());
    List<String> person = members(request.person());
    IndexSearching.Found found = index.search(parts, request, true, place, person);
    boolean loosened = found.total() == 0 && parts.size() > 1;
    if (loosened) {
      found = index.search(parts, request, false, place, person);
    }
    return new SearchResult(
        found.total(),
        hits(found.ids(), parts),
        parts.stream()
            .filter(part -> !part.excluded())
            .map(
                part ->
                    new Understood(
                        part.words(), part.entities(), part.concepts().stream().sorted().toList()))
            .toList(),
        loosened && found.total() > 0,
        found.counts("language"),
        found.counts("outlet"),
        found.counts("month").stream().sorted((a, b) -> b.value().compareTo(a.value())).toList(),
        named(found.counts("place")),
        named(found.counts("person")));
  }

  /**
   * Ids of articles that name some entities and speak of some concepts, those that do most first.
   */
  public List<String> about(Set<String> entities, Set<String> concepts, int most)
      throws IOException {
    List<QueryPart> parts = new ArrayList<>();
    entities.forEach(each -> parts.add(QueryPart.ofEntity(Set.copyOf(members(each)))));
    concepts.forEach(each -> parts.add(QueryPart.ofConcept(each)));
    if (parts.isEmpty()) {
      return List.of();
    }
    SearchRequest request = SearchRequest.of("about").with(Slice.first(most));
    return index.search(parts, request, false, List.of(), List.of()).ids();
  }

  private List<String> members(Optional<String> entity) {
    return entity.isEmpty() ? List.of() : members(entity.get());
  }

  private List<String> members(String entity) {
    List<String> all = new ArrayList<>(List.of(entity));
    rows.findEntity(entity)
        .map(EntityView::merged)
        .ifPresent(merged -> merged.forEach(each -> all.add(each.id())));
    return all;
  }

  private List<Hit> hits(List<String> ids, List<QueryPart> parts) {
    List<Hit> hits = new ArrayList<>();
    for (String id : ids) {
      rows.findArticle(id)
          .ifPresent(
              view ->
                  hits.add(
                      new Hit(
                          view.row(),
                          highlighter.snippets(
                              view.row().language(),
                              view.words(),
                              view.mentions().stream()
                                  .map(
                                      each -> new Highlighter.Name(each.span(), each.entity().id()))
                                  .toList(),
                              parts))));
    }
    return hits;
  }

  private List<Count> named(List<Count> counts) {
    List<Count> named = new ArrayList<>();
    for (Count each : counts) {
      rows.findEntityRow(each.value())
          .ifPresent(row -> named.add(new Count(row.id(), row.name(), each.count())));
    }
    return named;
  }

  private final class Names implements QueryReader.NameFinder {
    @Override
    public List<EntityRef> named(String words) {
      return rows.entitiesNamed(words).stream().map(EntityRow::ref).toList();
    }

    @Override
    public List<String> members(String entity) {
      return Desk.this.members(entity);
    }
  }

  /**
   * The articles that fit a saved search and came after it was last looked at, the latest first.
   */
  public List<Hit> news(SavedSearch saved) throws IOException {
    SearchRequest latest =
        saved.request().with(SearchRequest.Order.LATEST).with(Slice.first(MOST_NEWS));
    List<QueryPart> parts = queries.read(latest.words());
    IndexSearching.Found found =
        index.search(
            parts, latest, true, members(latest.filter().place()), members(latest.person()));
    return hits(rows.newSince(saved.seen(), found.ids()), parts);
  }

  private static final int MOST_NEWS = 500;

  /** What was changed from one version of an article to another, in the order of the texts. */
  public List<Edit> edits(String before, String after) {
    return Edits.between(rows.findWords(before).orElse(""), rows.findWords(after).orElse(""));
  }

  // ---- reasons ----

  /** An article read again from its kept bytes by today's rules. */
  public Optional<AnalyzedArticle> readAgain(String article) {
    return again.readAgain(article);
  }

  /** The reasons of an article's rows by their ids. */
  public Map<String, Explanation> why(String article) {
    Map<String, Explanation> reasons = new java.util.LinkedHashMap<>();
    readAgain(article)
        .ifPresent(
            read -> new Explainer(read).explain().forEach(each -> reasons.put(each.id(), each)));
    return reasons;
  }

  @Override
  public void close() throws IOException {
    try (base;
        index) {
      // both
    }
  }
}
