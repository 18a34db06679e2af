package org.kilde.app.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;

/**
 * The records {@code entity}: referents of all articles, joined where they stand for the same
 * gazetteer entry or bear the same name.
 */
final class EntityRecords {
  private final Map<String, Merged> entities = new LinkedHashMap<>();
  private final Map<String, String> idOf = new HashMap<>(); // by provisional name

  /** One entity while it is gathered. */
  private record Merged(
      String id,
      String entityClass,
      String name,
      Optional<String> known,
      Set<String> variants,
      Set<WrittenRole> roles) {}

  private record WrittenRole(String text, String language) {}

  void add(AnalyzedArticle read) {
    String language = read.article().language().value();
    for (Referent referent : read.referents()) {
      String label = referent.entityClass().label();
      Merged merged =
          entities.computeIfAbsent(
              label + ":" + referent.known().orElse(referent.name()),
              key -> merged(referent, label));
      merged.variants().addAll(referent.surfaces());
      for (Role role : referent.roles()) {
        merged.roles().add(new WrittenRole(role.text(), language));
      }
      idOf.put(EntityNames.provisional(read.article().id(), referent.id()), merged.id());
    }
  }

  private Merged merged(Referent referent, String label) {
    return new Merged(
        "e" + (entities.size() + 1),
        label,
        referent.name(),
        referent.known(),
        new TreeSet<>(),
        new LinkedHashSet<>());
  }

  /** The entity a provisional name stands for; empty if the words are no such name. */
  Optional<String> findId(String provisional) {
    return Optional.ofNullable(idOf.get(provisional));
  }

  void write(RecordWriter out) throws IOException {
    for (Merged entity : entities.values()) {
      out.begin("entity")
          .string("id", entity.id())
          .string("class", entity.entityClass())
          .string("name", entity.name())
          .strings("variants", entity.variants());
      roles(out, new ArrayList<>(entity.roles()));
      out.string("known", entity.known()).end();
    }
  }

  private static void roles(RecordWriter out, List<WrittenRole> roles) throws IOException {
    out.generator().writeArrayFieldStart("roles");
    for (WrittenRole role : roles) {
      out.generator().writeStartObject();
      out.string("text", role.text()).string("language", role.language());
      out.generator().writeEndObject();
    }
    out.generator().writeEndArray();
  }
}
