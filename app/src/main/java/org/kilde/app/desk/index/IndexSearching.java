package org.kilde.app.desk.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.kilde.app.desk.Count;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.SearchRequest;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;

/** Searches the index as of its last commit; safe for several threads. */
public final class IndexSearching implements AutoCloseable {
  private static final float TITLE = 2f;
  private static final float NAME = 1.5f;
  private static final float NUMBER = 0.8f;
  private static final float CONCEPT = 0.5f;
  private static final float TIE = 0.1f;
  private static final int MOST_FACETS = 30;

  private final FSDirectory directory;
  private final LanguageAnalyzers analyzers;
  private final LanguagePacks packs;
  private final FacetsConfig config = Fields.facets();
  private @Nullable Open open;

  /** An open reader with what is made of it once. */
  private record Open(DirectoryReader reader, Optional<SortedSetDocValuesReaderState> facets) {}

  private IndexSearching(FSDirectory directory, LanguagePacks packs) {
    this.directory = directory;
    this.packs = packs;
    this.analyzers = new LanguageAnalyzers(packs);
  }

  public static IndexSearching open(Path folder, LanguagePacks packs) throws IOException {
    Quiet.please();
    Files.createDirectories(folder);
    return new IndexSearching(FSDirectory.open(folder), packs);
  }

  /** Up to which change of the store it goes; -1 if there is no index of this program's form. */
  public long change() throws IOException {
    return IndexWriting.changeOf(directory);
  }

  /**
   * What was found.
   *
   * @param ids of articles
   * @param counts by dimension: language, outlet, month, place, person
   */
  public record Found(long total, List<String> ids, Map<String, List<Count>> counts) {
    public Found {
      ids = List.copyOf(ids);
    }

    public List<Count> counts(String dimension) {
      return counts.getOrDefault(dimension, List.of());
    }
  }

  /**
   * Finds articles.
   *
   * @param all true if every part must fit, false if any
   * @param placeKeys ids of the filter's place and of all merged into it
   * @param personKeys the same of the person
   */
  public Found search(
      List<QueryPart> parts,
      SearchRequest request,
      boolean all,
      List<String> placeKeys,
      List<String> personKeys)
      throws IOException {
    Optional<Open> now = current();
    if (now.isEmpty()) {
      return new Found(0, List.of(), Map.of());
    }
    IndexSearcher searcher = new IndexSearcher(now.get().reader());
    Query query = query(parts, request.filter(), all, placeKeys, personKeys);
    int wanted = Math.max(1, request.slice().offset() + request.slice().count());
    boolean latest = request.order() == SearchRequest.Order.LATEST || request.words().isBlank();
    FacetsCollectorManager manager = new FacetsCollectorManager();
    FacetsCollectorManager.FacetsResult result =
        latest
            ? FacetsCollectorManager.search(
                searcher,
                query,
                wanted,
                new Sort(new SortField(Fields.DAY, SortField.Type.INT, true)),
                false,
                manager)
            : FacetsCollectorManager.search(searcher, query, wanted, manager);
    List<String> ids = new ArrayList<>();
    StoredFields stored = now.get().reader().storedFields();
    ScoreDoc[] docs = result.topDocs().scoreDocs;
    for (int i = request.slice().offset(); i < docs.length; i++) {
      ids.add(stored.document(docs[i].doc).get(Fields.ID));
    }
    return new Found(searcher.count(query), ids, counts(now.get(), result.facetsCollector()));
  }

  private synchronized Optional<Open> current() throws IOException {
    Open known = open;
    if (known == null) {
      if (!DirectoryReader.indexExists(directory)) {
        return Optional.empty();
      }
      known = opened(DirectoryReader.open(directory));
    } else {
      DirectoryReader newer = DirectoryReader.openIfChanged(known.reader());
      if (newer != null) {
        // The old one may still be read from; it holds no lock and goes with its last reader.
        known = opened(newer);
      }
    }
    open = known;
    return Optional.of(known);
  }

  private Open opened(DirectoryReader reader) throws IOException {
    boolean any = false;
    for (var leaf : reader.leaves()) {
      any |= leaf.reader().getSortedSetDocValues(FacetsConfig.DEFAULT_INDEX_FIELD_NAME) != null;
    }
    return new Open(
        reader,
        any
            ? Optional.of(new DefaultSortedSetDocValuesReaderState(reader, config))
            : Optional.empty());
  }

  private static Map<String, List<Count>> counts(Open open, FacetsCollector collector)
      throws IOException {
    Map<String, List<Count>> counts = new LinkedHashMap<>();
    if (open.facets().isPresent()) {
      Facets facets = new SortedSetDocValuesFacetCounts(open.facets().get(), collector);
      for (FacetResult each : facets.getAllDims(MOST_FACETS)) {
        List<Count> its = new ArrayList<>();
        for (LabelAndValue value : each.labelValues) {
          its.add(new Count(value.label, value.label, value.value.longValue()));
        }
        counts.put(each.dim, its);
      }
    }
    return counts;
  }

  // ---- from parts to a query ----

  private Query query(
      List<QueryPart> parts,
      Filter filter,
      boolean all,
      List<String> placeKeys,
      List<String> personKeys) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    int wanted = 0;
    for (QueryPart part : parts) {
      if (part.excluded()) {
        query.add(part(part), Occur.MUST_NOT);
      } else {
        query.add(part(part), all ? Occur.MUST : Occur.SHOULD);
        wanted++;
      }
    }
    if (wanted == 0) {
      query.add(new MatchAllDocsQuery(), Occur.MUST);
    } else if (!all) {
      query.setMinimumNumberShouldMatch(1);
    }
    filter.language().ifPresent(value -> query.add(term(Fields.LANGUAGE, value), Occur.FILTER));
    filter.outlet().ifPresent(value -> query.add(term(Fields.OUTLET, value), Occur.FILTER));
    if (filter.from().isPresent() || filter.to().isPresent()) {
      query.add(
          IntPoint.newRangeQuery(
              Fields.DAY,
              filter.from().map(day -> (int) day.toEpochDay()).orElse(FIRST_DAY),
              filter.to().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE)),
          Occur.FILTER);
    }
    named(placeKeys, query);
    named(personKeys, query);
    return query.build();
  }

  private static final int FIRST_DAY = -5_000_000; // what has no date stands before it

  private static void named(List<String> entities, BooleanQuery.Builder query) {
    if (!entities.isEmpty()) {
      query.add(
          new TermInSetQuery(
              Keys.FIELD, entities.stream().map(Keys::entity).map(BytesRef::new).toList()),
          Occur.FILTER);
    }
  }

  private static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private Query part(QueryPart part) {
    List<Query> ways = new ArrayList<>();
    for (LanguagePack pack : packs.all()) {
      inLanguage(pack.tag().value(), part, ways);
    }
    inLanguage(packs.shared().tag().value(), part, ways);
    part.entityKeys()
        .forEach(id -> ways.add(new BoostQuery(term(Keys.FIELD, Keys.entity(id)), NAME)));
    part.concepts()
        .forEach(each -> ways.add(new BoostQuery(term(Keys.FIELD, Keys.concept(each)), CONCEPT)));
    if (!part.number().isEmpty()) {
      ways.add(new BoostQuery(term(Keys.FIELD, Keys.number(part.number())), NUMBER));
    }
    return new DisjunctionMaxQuery(ways, TIE);
  }

  private void inLanguage(String language, QueryPart part, List<Query> ways) {
    List<LanguageAnalyzers.Term> terms = analyzers.terms(language, part.words());
    if (!terms.isEmpty()) {
      ways.add(words(Fields.text(language), terms));
      ways.add(new BoostQuery(words(Fields.title(language), terms), TITLE));
    }
  }

  private static Query words(String field, List<LanguageAnalyzers.Term> terms) {
    if (terms.size() == 1) {
      return term(field, terms.getFirst().text());
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    terms.forEach(each -> phrase.add(new Term(field, each.text())));
    return phrase.build();
  }

  /** How many articles there are. */
  public int size() throws IOException {
    return current().map(Open::reader).map(IndexReader::numDocs).orElse(0);
  }

  @Override
  public synchronized void close() throws IOException {
    try (directory) {
      if (open != null) {
        open.reader().close();
        open = null;
      }
    }
  }
}
