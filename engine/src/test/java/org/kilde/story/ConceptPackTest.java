package org.kilde.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.language.Row;

/** The concept lists of the shipped packs are whole and say one thing of a stem. */
class ConceptPackTest {
  private final LanguagePacks packs = LanguagePacks.shipped();

  @ParameterizedTest
  @CsvSource({
    "da,1000", "nb,1000", "nn,1000", "sv,1000", "de,1000", "en,1000",
    "nl,400", "fr,400", "es,400", "ru,400", "uk,400", "kk,400"
  })
  void languagesHaveTheirConcepts(String tag, int least) {
    Set<String> concepts = new HashSet<>();
    rows(tag).forEach(row -> concepts.add(row.cell("concept")));
    assertThat(concepts).hasSizeGreaterThanOrEqualTo(least);
  }

  @Test
  void noStemStandsForTwoConcepts() {
    List<String> twice = new ArrayList<>();
    for (LanguagePack pack : packs.all()) {
      Map<String, Row> seen = new HashMap<>();
      for (Row row : pack.ownTable(ConceptLexicon.FORMAT)) {
        Row first = seen.putIfAbsent(row.cell("stem"), row);
        if (first != null) {
          twice.add(row.rule() + " and " + first.rule() + ": " + row.cell("stem"));
        }
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void aConceptStandsInTwoLanguagesAtLeast() {
    Map<String, Set<String>> languages = new HashMap<>();
    for (LanguagePack pack : packs.all()) {
      for (Row row : pack.ownTable(ConceptLexicon.FORMAT)) {
        languages
            .computeIfAbsent(row.cell("concept"), any -> new HashSet<>())
            .add(pack.tag().value());
      }
    }
    languages.forEach((concept, tags) -> assertThat(tags).as(concept).hasSizeGreaterThan(1));
  }

  @ParameterizedTest
  @CsvSource({
    "da,jordskælvet", "nb,jordskjelvet", "nn,jordskjelvet", "sv,jordbävningen", "de,erdbebens",
    "en,earthquakes", "nl,aardbeving", "fr,séisme", "es,terremotos", "ru,землетрясение",
    "uk,землетрус"
  })
  void oneConceptHasWordsInAllLanguages(String tag, String word) {
    assertThat(lexicon(tag).concepts(word)).contains("earthquake");
  }

  private List<Row> rows(String tag) {
    return packs.packFor(LanguageTag.of(tag)).ownTable(ConceptLexicon.FORMAT);
  }

  private ConceptLexicon lexicon(String tag) {
    return ConceptLexicon.of(packs.packFor(LanguageTag.of(tag)));
  }
}
