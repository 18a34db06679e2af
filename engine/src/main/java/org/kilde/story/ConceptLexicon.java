package org.kilde.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Stub until the real one lands. */
public final class ConceptLexicon {
  private static final TableFormat FORMAT = TableFormat.of("concepts.tsv", "concept", "stems");
  private final Map<String, List<String>> stems = new HashMap<>();
  private int longest;

  public static ConceptLexicon of(LanguagePack pack) {
    return pack.compiled(ConceptLexicon.class, ConceptLexicon::load);
  }

  private static ConceptLexicon load(LanguagePack pack) {
    ConceptLexicon lexicon = new ConceptLexicon();
    for (Row row : pack.table(FORMAT)) {
      for (String stem : row.expect("stems").split("\\|")) {
        lexicon.stems.computeIfAbsent(stem, k -> new ArrayList<>()).add(row.expect("concept"));
        lexicon.longest = Math.max(lexicon.longest, stem.length());
      }
    }
    return lexicon;
  }

  public List<String> concepts(String norm) {
    List<String> found = new ArrayList<>(stems.getOrDefault(norm + "$", List.of()));
    for (int n = 2; n <= Math.min(longest, norm.length()); n++) {
      found.addAll(stems.getOrDefault(norm.substring(0, n), List.of()));
    }
    return found;
  }
}
