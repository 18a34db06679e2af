package org.kilde.entity;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Referent;

/** Stub until the real one lands: one name or one gazetteer entry, one entity. */
public final class EntityResolver {
  private final Map<String, String> idOf = new TreeMap<>();
  private final Map<String, String> names = new TreeMap<>();

  public void add(AnalyzedArticle read) {
    for (Referent each : read.referents()) {
      String key =
          each.entityClass().label()
              + ":"
              + each.known().orElse(each.name().toLowerCase(Locale.ROOT));
      idOf.put(read.article().id() + " " + each.id(), key);
      names.merge(key, each.name(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
    }
  }

  public Entities resolve() {
    return new Entities(Map.copyOf(idOf), Map.copyOf(names));
  }
}
