package org.kilde.app.reader;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds one article among many by its id, without reading what follows it. */
public final class DocumentFinder {
  private final SourceReader reader;

  public DocumentFinder(SourceReader reader) {
    this.reader = reader;
  }

  /** The article with this id; empty if no file holds it. */
  public Optional<Document> find(String id, Inputs inputs) throws IOException {
    Search search = new Search(id);
    for (Path file : inputs.files()) {
      try {
        reader.read(file, search);
      } catch (FoundException e) {
        break;
      }
    }
    return Optional.ofNullable(search.found);
  }

  private static final class Search implements DocumentSink {
    private final String id;
    private @Nullable Document found;

    Search(String id) {
      this.id = id;
    }

    @Override
    public void accept(Document document) throws IOException {
      if (document.article().id().equals(id)) {
        found = document;
        throw new FoundException();
      }
    }

    @Override
    public void remark(Remark remark) {
      // Only the article asked for matters here.
    }
  }

  /** Ends the reading of a file early. */
  private static final class FoundException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
