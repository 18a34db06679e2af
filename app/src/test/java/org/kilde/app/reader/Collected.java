package org.kilde.app.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kilde.language.LanguagePacks;

/** What readers hand over, kept for looking at. */
final class Collected implements DocumentSink {
  final List<Document> documents = new ArrayList<>();
  final List<Remark> remarks = new ArrayList<>();
  long bytes;

  static Collected of(Path path) throws IOException {
    return of(path.toString(), FieldNames.usual());
  }

  static Collected of(String path, FieldNames fields) throws IOException {
    Collected all = new Collected();
    Inputs inputs = InputFinder.find(List.of(path));
    all.remarks.addAll(inputs.remarks());
    for (Path file : inputs.files()) {
      new SourceReader(fields, LanguagePacks::shipped).read(file, all);
    }
    return all;
  }

  @Override
  public void accept(Document document) {
    documents.add(document);
  }

  @Override
  public void remark(Remark remark) {
    remarks.add(remark);
  }

  @Override
  public void advance(long more) {
    bytes += more;
  }

  List<String> texts() {
    return documents.stream().map(document -> document.article().source().text()).toList();
  }

  /** The one reason there is. */
  String reason() {
    if (remarks.size() != 1) {
      throw new AssertionError("expected one remark, found " + remarks);
    }
    return remarks.getFirst().reason();
  }
}
