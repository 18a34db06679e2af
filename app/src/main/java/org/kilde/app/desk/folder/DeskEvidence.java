package org.kilde.app.desk.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.app.desk.Decision;
import org.kilde.app.export.EvidenceExport;
import org.kilde.app.reader.Document;
import org.kilde.app.reading.Outcome;
import org.kilde.app.reading.Reading;
import org.kilde.entity.EntityResolver;
import org.kilde.entity.Overrides;
import org.kilde.language.LanguagePacks;

/** Writes the evidence of a whole desk as an export of its articles, read from their kept bytes. */
public final class DeskEvidence {
  private final Desk desk;
  private final LanguagePacks packs;

  public DeskEvidence(Desk desk, LanguagePacks packs) {
    this.desk = desk;
    this.packs = packs;
  }

  /** Writes {@code evidence.jsonl}; superseded revisions are left out. */
  public Outcome write(Path out, Reading reading) throws IOException {
    List<String> ids = desk.rows().ids();
    Again again = new Again(desk.rows(), packs);
    EntityResolver resolver = new EntityResolver(packs, decided(), merge -> {});
    try (EvidenceExport export = new EvidenceExport(out, packs, resolver)) {
      Outcome outcome =
          reading.read(
              ids.size(),
              sink -> {
                for (String id : ids) {
                  Optional<Document> document = again.document(id);
                  if (document.isPresent()) {
                    sink.accept(document.get());
                  }
                  sink.advance(1);
                }
              },
              export::add);
      export.finish();
      return outcome;
    }
  }

  /** The user's decisions that hold, as the resolver takes them. */
  private Overrides decided() throws IOException {
    List<String> lines = new ArrayList<>();
    for (Decision each : desk.rows().decisions().reversed()) {
      if (!each.isUndone()) {
        lines.add(
            switch (each.kind()) {
              case MERGE -> "merge\t" + each.entity() + "\t" + each.target();
              case SPLIT -> "split\t" + each.article().orElse("") + "\t" + each.name().orElse("");
            });
      }
    }
    Path file = Files.createTempFile("kilde", ".decisions");
    try {
      Files.write(file, lines);
      return Overrides.read(file);
    } finally {
      Files.delete(file);
    }
  }
}
