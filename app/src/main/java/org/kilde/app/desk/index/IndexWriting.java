package org.kilde.app.desk.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.kilde.annotation.EntityClass;
import org.kilde.language.LanguagePacks;
import org.kilde.text.Token;

/**
 * Writes the index. It knows up to which change of the store it goes, so that what a crash lost is
 * added again; an index of another form is thrown away. For one thread.
 */
public final class IndexWriting implements AutoCloseable {
  /** Grows when fields change: an index of another form is made anew. */
  private static final String FORM = "1";

  private static final String FORM_KEY = "form";
  private static final String CHANGE_KEY = "change";
  private static final double BUFFER_MEGABYTES = 48;
  private static final int LONGEST_FACET = 200; // characters; a term may have 32 kB

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final FacetsConfig facets = Fields.facets();
  private final Concepts concepts;
  private long change;

  private IndexWriting(FSDirectory directory, LanguagePacks packs, boolean anew)
      throws IOException {
    this.directory = directory;
    this.concepts = new Concepts(packs);
    IndexWriterConfig config = new IndexWriterConfig(new ByField(new LanguageAnalyzers(packs)));
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setOpenMode(
        anew ? IndexWriterConfig.OpenMode.CREATE : IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    config.setCommitOnClose(false);
    this.writer = new IndexWriter(directory, config);
  }

  /** Opens the index of a folder; empty and at change 0 if none of this form is there. */
  public static IndexWriting open(Path folder, LanguagePacks packs) throws IOException {
    Quiet.please();
    FSDirectory directory = FSDirectory.open(folder);
    long change = changeOf(directory);
    IndexWriting index = new IndexWriting(directory, packs, change < 0);
    index.change = Math.max(0, change);
    return index;
  }

  /** Up to which change an index goes; -1 if it is none, damaged or of another form. */
  static long changeOf(FSDirectory directory) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Map<String, String> data = reader.getIndexCommit().getUserData();
      return FORM.equals(data.get(FORM_KEY))
          ? Long.parseLong(data.getOrDefault(CHANGE_KEY, "0"))
          : -1;
    } catch (IndexNotFoundException e) {
      return -1;
    } catch (IOException | IllegalArgumentException e) {
      return -1; // damaged: it can always be made again
    }
  }

  /** The change up to which articles were added, committed or not. */
  public long change() {
    return change;
  }

  public void put(IndexEntry entry) throws IOException {
    writer.updateDocument(new Term(Fields.ID, entry.id()), facets.build(document(entry)));
  }

  public void remove(String id) throws IOException {
    writer.deleteDocuments(new Term(Fields.ID, id));
  }

  /** Says up to which change all is added; kept with the next commit. */
  public void reached(long upTo) {
    change = Math.max(change, upTo);
  }

  /** Makes what was added visible and lasting. */
  public void commit() throws IOException {
    writer.setLiveCommitData(Map.of(FORM_KEY, FORM, CHANGE_KEY, Long.toString(change)).entrySet());
    writer.commit();
  }

  private Document document(IndexEntry entry) {
    Document document = new Document();
    document.add(new StringField(Fields.ID, entry.id(), Field.Store.YES));
    document.add(new TextField(Fields.text(entry.language()), entry.words(), Field.Store.NO));
    document.add(new TextField(Fields.title(entry.language()), entry.title(), Field.Store.NO));
    document.add(new IntPoint(Fields.DAY, entry.day()));
    document.add(new NumericDocValuesField(Fields.DAY, entry.day()));
    for (String key : keys(entry)) {
      document.add(new StringField(Keys.FIELD, key, Field.Store.NO));
    }
    filter(document, Fields.LANGUAGE, entry.language());
    entry.outlet().ifPresent(outlet -> filter(document, Fields.OUTLET, outlet));
    entry
        .published()
        .filter(date -> date.length() >= 7 && Character.isDigit(date.charAt(6)))
        .ifPresent(date -> facet(document, Fields.MONTH, date.substring(0, 7)));
    Set<String> seen = new HashSet<>();
    for (IndexEntry.Named name : entry.names()) {
      if (name.entityClass() != EntityClass.ORGANIZATION && seen.add(name.id())) {
        boolean place = name.entityClass() == EntityClass.PLACE;
        facet(document, place ? Fields.PLACE : Fields.PERSON, name.id());
      }
    }
    return document;
  }

  private Set<String> keys(IndexEntry entry) {
    Set<String> keys = new LinkedHashSet<>();
    entry.names().forEach(name -> keys.add(Keys.entity(name.id())));
    entry.numbers().forEach(number -> keys.add(Keys.number(Concepts.number(number))));
    List<Token> tokens = concepts.tokens(entry.language(), entry.title() + "\n" + entry.words());
    concepts.of(entry.language(), tokens).forEach(each -> keys.add(Keys.concept(each)));
    for (Token token : tokens) {
      if (token.isNumber()) {
        keys.add(Keys.number(Concepts.number(token.text())));
      }
    }
    return keys;
  }

  private static void filter(Document document, String field, String value) {
    String cut = value.length() > LONGEST_FACET ? value.substring(0, LONGEST_FACET) : value;
    document.add(new StringField(field, cut, Field.Store.NO));
    facet(document, field, cut);
  }

  private static void facet(Document document, String dimension, String value) {
    if (!value.isEmpty()) {
      document.add(new SortedSetDocValuesFacetField(dimension, value));
    }
  }

  @Override
  public void close() throws IOException {
    try (directory) {
      writer.rollback(); // what was not committed comes again from the store
    }
  }

  /** The analyzer of a field's language. */
  private static final class ByField extends DelegatingAnalyzerWrapper {
    private final LanguageAnalyzers analyzers;

    ByField(LanguageAnalyzers analyzers) {
      super(PER_FIELD_REUSE_STRATEGY);
      this.analyzers = analyzers;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
      return analyzers.of(field.substring(field.indexOf('_') + 1));
    }
  }
}
