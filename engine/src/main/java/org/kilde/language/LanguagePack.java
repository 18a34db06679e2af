package org.kilde.language;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.kilde.text.Tokenizer;

/**
 * What is known of one language: a folder of tables. Rows of the packs it inherits stand first, so
 * that its own can say otherwise. What is compiled from a pack is kept with it.
 */
public final class LanguagePack {
  private static final TableFormat SETTINGS = TableFormat.of("pack.tsv", "key", "value");
  private static final TableFormat WORDS = TableFormat.of("words.tsv", "kind", "word");

  private final LanguageTag tag;
  private final Path folder;
  private final List<LanguagePack> inherited;
  private final Map<Class<?>, Object> compiled = new ConcurrentHashMap<>();

  LanguagePack(LanguageTag tag, Path folder, List<LanguagePack> inherited) {
    this.tag = tag;
    this.folder = folder;
    this.inherited = List.copyOf(inherited);
  }

  public LanguageTag tag() {
    return tag;
  }

  /**
   * Rows of this pack and of all it inherits, the most general first; empty if no file is there.
   */
  public List<Row> table(TableFormat format) {
    List<Row> rows = new ArrayList<>();
    inherited.forEach(pack -> rows.addAll(pack.ownTable(format)));
    rows.addAll(ownTable(format));
    return rows;
  }

  /** Rows of this pack alone. */
  public List<Row> ownTable(TableFormat format) {
    Path file = folder.resolve(format.file());
    return Files.exists(file)
        ? TableReader.read(file, "languages/" + tag + "/" + format.file(), format)
        : List.of();
  }

  /** Words of one kind from {@code words.tsv}, such as {@code abbreviation}. */
  public Set<String> words(String kind) {
    Set<String> words = new TreeSet<>();
    for (Row row : table(WORDS)) {
      if (row.cell("kind").equals(kind)) {
        words.add(row.expect("word"));
      }
    }
    return words;
  }

  /** Cuts words as this language does: rules and texts must be cut alike. */
  public Tokenizer tokenizer() {
    return compiled(Tokenizer.class, pack -> new Tokenizer(pack.words("elision")));
  }

  /** A setting from {@code pack.tsv}, the most special one; the fallback if none says it. */
  public String setting(String key, String fallback) {
    return compiled(Settings.class, Settings::of).values().getOrDefault(key, fallback);
  }

  /** What all rows of {@code pack.tsv} say together. */
  private record Settings(Map<String, String> values) {
    static Settings of(LanguagePack pack) {
      Map<String, String> values = new HashMap<>();
      for (Row row : pack.table(SETTINGS)) {
        values.put(row.expect("key"), row.expect("value"));
      }
      return new Settings(values);
    }
  }

  /**
   * Something compiled from this pack: made at the first call, then kept. {@code type} is its key;
   * {@code compile} must not ask for the same type again.
   */
  public <T> T compiled(Class<T> type, Function<LanguagePack, T> compile) {
    Object known = compiled.get(type);
    if (known == null) {
      // Not computeIfAbsent: compiling one thing may need another, and a double compile is
      // harmless.
      known = compile.apply(this);
      Object first = compiled.putIfAbsent(type, known);
      known = first == null ? known : first;
    }
    return type.cast(known);
  }

  /** The most general pack this one inherits: {@code und}; itself if it inherits none. */
  public LanguagePack shared() {
    return inherited.isEmpty() ? this : inherited.getFirst().shared();
  }

  /** The folder of this pack. */
  public Path folder() {
    return folder;
  }

  @Override
  public String toString() {
    return "languages/" + tag;
  }
}
