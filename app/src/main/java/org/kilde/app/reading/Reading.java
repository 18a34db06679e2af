package org.kilde.app.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.DocumentSink;
import org.kilde.app.reader.Inputs;
import org.kilde.app.reader.Remark;
import org.kilde.app.reader.SourceReader;
import org.kilde.language.LanguageTag;
import org.kilde.language.PackException;

/**
 * Reads files and hands each analysed article on, in the order of the files. Two threads analyse;
 * what is under way at a time is bounded, so memory does not grow with the number of articles.
 */
public final class Reading {
  private static final int THREADS = 2;
  private static final int MOST_ARTICLES = 128; // so that they analyse on while stories are joined
  private static final int MOST_CHARS = 1 << 21;

  private final Analyzer analyzer;
  private final SourceReader reader;
  private final Progress progress;

  public Reading(Analyzer analyzer, SourceReader reader, Progress progress) {
    this.analyzer = analyzer;
    this.reader = reader;
    this.progress = progress;
  }

  /** Takes what was read, one article after the other, in one thread. */
  public interface Taker {
    void take(Document document, AnalyzedArticle read) throws IOException;

    /**
     * What can be done with an article before its turn comes; called on the threads that analyse,
     * several at a time.
     */
    default Ready prepare(Document document, AnalyzedArticle read) {
      return () -> take(document, read);
    }

    /** As {@link DocumentSink#isKnown}: what is known is not read. */
    default boolean isKnown(String sha256, String where) {
      return false;
    }
  }

  /** An article that waits for its turn. */
  public interface Ready {
    /** Its turn, in the order of the files and in one thread. */
    void take() throws IOException;
  }

  /** Hands articles to a sink, one after the other. */
  public interface Source {
    void feed(DocumentSink sink) throws IOException;
  }

  public Outcome read(Inputs inputs, Taker taker) throws IOException {
    return read(
        inputs.bytes(),
        sink -> {
          inputs.remarks().forEach(sink::remark);
          for (Path file : inputs.files()) {
            reader.read(file, sink);
          }
        },
        taker);
  }

  /**
   * Reads what a source gives.
   *
   * @param all how much that is, in what its {@link DocumentSink#advance} counts
   */
  public Outcome read(long all, Source source, Taker taker) throws IOException {
    progress.begin(all);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().factory());
    try {
      Run run = new Run(threads, taker);
      source.feed(run);
      run.drain();
      return new Outcome(run.articles, run.remarks);
    } finally {
      threads.shutdownNow();
      progress.end();
    }
  }

  private record Read(Ready ready, LanguageTag language) {}

  private record UnderWay(Document document, Future<Read> read) {
    int chars() {
      return document.article().source().length();
    }
  }

  private final class Run implements DocumentSink {
    private final ExecutorService threads;
    private final Taker taker;
    private final Remarks remarks = new Remarks();
    private final Deque<UnderWay> underWay = new ArrayDeque<>();
    private final Set<Long> known = new HashSet<>(); // ids, as the 64 bits they are
    private int charsUnderWay;
    private int articles;

    Run(ExecutorService threads, Taker taker) {
      this.threads = threads;
      this.taker = taker;
    }

    @Override
    public void accept(Document document) throws IOException {
      if (!known.add(Long.parseUnsignedLong(document.article().id(), 16))) {
        remark(sameBytes(document));
        return;
      }
      UnderWay next = new UnderWay(document, threads.submit(() -> analyze(document)));
      underWay.add(next);
      charsUnderWay += next.chars();
      while (underWay.size() > MOST_ARTICLES || charsUnderWay > MOST_CHARS) {
        takeFirst();
      }
    }

    private Read analyze(Document document) {
      AnalyzedArticle read = analyzer.analyze(document.article());
      return new Read(taker.prepare(document, read), read.article().language());
    }

    @Override
    public boolean isKnown(String sha256, String where) {
      return taker.isKnown(sha256, where);
    }

    private static Remark sameBytes(Document document) {
      return new Remark(
          document.article().origin(),
          "found the same bytes as in an article read before; read once.",
          Remark.Kind.NOTE);
    }

    private static Remark packless(Document document, LanguageTag language) {
      String name = language.locale().getDisplayLanguage(Locale.ENGLISH);
      return new Remark(
          document.article().origin(),
          "found the language "
              + name
              + ", which has no language pack; kept, but not read for who says what and when. At most"
              + " names and figures with a sign such as % are found.",
          Remark.Kind.NOTE);
    }

    @Override
    public void remark(Remark remark) {
      remarks.add(remark);
    }

    @Override
    public void advance(long bytes) {
      progress.advance(bytes);
    }

    void drain() throws IOException {
      while (!underWay.isEmpty()) {
        takeFirst();
      }
    }

    private void takeFirst() throws IOException {
      UnderWay first = underWay.remove();
      charsUnderWay -= first.chars();
      try {
        Read read = first.read().get();
        articles++;
        progress.article();
        if (read.language().isKnown() && !analyzer.hasPack(read.language())) {
          remark(packless(first.document(), read.language()));
        }
        read.ready().take();
      } catch (ExecutionException e) {
        switch (e.getCause()) { // no fault of this article: the next would fail too
          case OutOfMemoryError memory -> throw memory;
          case LinkageError broken -> throw broken;
          case null, default -> {}
        }
        remark(failed(first.document(), Objects.requireNonNullElse(e.getCause(), e)));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("the run was interrupted", e);
      }
    }

    /** One article that trips the program over must not cost the others. */
    private static Remark failed(Document document, Throwable cause) {
      if (cause instanceof PackException pack) {
        throw pack; // no article's fault: every other one would meet it too
      }
      if (cause instanceof Error error && !(cause instanceof StackOverflowError)) {
        throw error;
      }
      return new Remark(
          document.article().origin(),
          "the analysis failed (" + cause + "). Please report it with this file.",
          Remark.Kind.SKIPPED);
    }
  }
}
