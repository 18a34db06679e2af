package org.kilde.app.command;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.app.reader.Document;
import org.kilde.app.reading.Reading;
import org.kilde.app.words.Counted;

/** Puts what is read on the desk and counts it. */
final class Intake implements Reading.Taker {
  private final DeskWriter writer;
  private final StopSign stop;
  private final UnaryOperator<String> method;
  private int fresh;
  private int revisions;
  private int known;

  /**
   * @param method says of a place how its bytes came
   */
  Intake(DeskWriter writer, StopSign stop, UnaryOperator<String> method) {
    this.writer = writer;
    this.stop = stop;
    this.method = method;
  }

  @Override
  public boolean isKnown(String sha256, String where) {
    boolean is = writer.isKnown(sha256, where, method.apply(where));
    known += is ? 1 : 0;
    return is;
  }

  @Override
  public void take(Document document, AnalyzedArticle read) throws IOException {
    prepare(document, read).take();
  }

  @Override
  public Reading.Ready prepare(Document document, AnalyzedArticle read) {
    DeskWriter.Prepared prepared = writer.prepare(document, read);
    return () -> take(prepared);
  }

  private void take(DeskWriter.Prepared prepared) throws IOException {
    stop.check();
    String origin = prepared.document().article().origin();
    switch (writer.add(prepared, method.apply(origin))) {
      case NEW -> fresh++;
      case REVISION -> revisions++;
    }
  }

  String summary() {
    StringBuilder said = new StringBuilder(Counted.of(fresh, "new article", "new articles"));
    if (revisions > 0) {
      said.append(", ").append(Counted.of(revisions, "changed one", "changed ones"));
    }
    if (known > 0) {
      said.append(", ").append(Counted.of(known, "known before", "known before"));
    }
    return said.toString();
  }
}
