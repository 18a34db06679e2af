package org.kilde.app.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.entity.Entity;
import org.kilde.entity.EntityResolver;

/** The records {@code entity}: whom and what the names of all articles mean. */
final class EntityRecords {
  private final EntityResolver resolver;

  EntityRecords(EntityResolver resolver) {
    this.resolver = resolver;
  }

  void add(AnalyzedArticle read) {
    resolver.add(read.article().id(), read.article().language().value(), read.referents());
  }

  /** The entity a provisional name stands for; empty if the words are no such name. */
  Optional<String> findId(String provisional) {
    return EntityNames.isProvisional(provisional)
        ? Optional.of(
            resolver.entityOf(EntityNames.article(provisional), EntityNames.referent(provisional)))
        : Optional.empty();
  }

  void write(RecordWriter out) throws IOException {
    Iterable<Entity> all = resolver.stream()::iterator;
    for (Entity entity : all) {
      out.begin("entity")
          .string("id", entity.id())
          .string("class", entity.entityClass().label())
          .string("name", entity.name())
          .strings("variants", entity.variants());
      roles(out, entity.roles());
      out.string("known", entity.known()).end();
    }
  }

  private static void roles(RecordWriter out, List<Entity.WrittenRole> roles) throws IOException {
    out.generator().writeArrayFieldStart("roles");
    for (Entity.WrittenRole role : roles) {
      out.generator().writeStartObject();
      out.string("text", role.text()).string("language", role.language());
      out.generator().writeEndObject();
    }
    out.generator().writeEndArray();
  }
}
