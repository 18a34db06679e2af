package org.kilde.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.reader.Document;
import org.kilde.entity.EntityResolver;
import org.kilde.language.LanguagePacks;
import org.kilde.run.LocalRun;

/**
 * Writes {@code evidence.jsonl}. Articles and their digests go to files as they come, so memory
 * hardly grows with them; when all are read, entity ids take the place of provisional names and the
 * file gets its name in one step.
 */
public final class EvidenceExport implements AutoCloseable {
  private static final JsonFactory JSON = new JsonFactory();
  private static final List<ArticleRecord> RECORDS =
      List.of(
          new BlockRecord(),
          new MentionRecord(),
          new TimeRecord(),
          new FigureRecord(),
          new StatementRecord(),
          new ChainRecord(),
          new DoubtRecord());

  private final OutputFile out;
  private final OutputFile spool;
  private final RecordWriter records;
  private final EntityRecords entities;
  private final DigestFile digests;
  private final LocalRun run;

  /**
   * @param packs of the articles that will come
   * @param resolver joins the names of all articles; fresh for each export
   */
  public EvidenceExport(Path out, LanguagePacks packs, EntityResolver resolver) throws IOException {
    this.entities = new EntityRecords(resolver);
    this.out = new OutputFile(out);
    this.spool = OutputFile.scratch(out, ".spool");
    this.records = new RecordWriter(spool.writer());
    this.digests = new DigestFile(out);
    this.run = new LocalRun(packs, resolver, digests, Optional.of(digests.shelf()));
  }

  /** Adds one article's records. */
  public void add(Document document, AnalyzedArticle read) throws IOException {
    new DocumentRecord().write(records, document, read.article());
    for (ArticleRecord record : RECORDS) {
      record.write(records, read);
    }
    entities.add(read);
    run.add(read);
  }

  /** Writes the file; before this, nothing stands under its name. */
  public void finish() throws IOException {
    records.close();
    try (RecordWriter whole = new RecordWriter(out.writer())) {
      copy(whole);
      entities.write(whole);
      findings().write(whole);
      whole.generator().writeRaw('\n');
    }
    out.commit();
  }

  private FindingRecords findings() throws IOException {
    FindingRecords findings = new FindingRecords(digests.shelf());
    try {
      run.finish(
          each -> {
            try {
              findings.add(each);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return findings;
  }

  private void copy(RecordWriter whole) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(spool.part());
        JsonParser parser = JSON.createParser(lines)) {
      while (parser.nextToken() != null) {
        Optional<String> entity =
            parser.currentToken() == JsonToken.VALUE_STRING
                ? entities.findId(parser.getText())
                : Optional.empty();
        if (entity.isPresent()) {
          whole.generator().writeString(entity.get());
        } else {
          whole.generator().copyCurrentEvent(parser);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (out;
        spool;
        digests) {
      records.close();
    }
  }
}
