package org.kilde.statement;

import java.util.List;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** What a pack says about statements, compiled once. */
record Vocabulary(
    Lexicon<List<Cue>> cues,
    Lexicon<Noun> nouns,
    Grammar grammar,
    QuoteMarks marks,
    DoubtPhrase.Table doubts,
    WayPhrase.Table ways,
    GivenNames givenNames,
    boolean commaClauses,
    boolean subjectFirst,
    boolean verbBracket,
    boolean freeOrder,
    boolean caseForms,
    boolean capitalNouns,
    boolean sourceComma,
    boolean thatIsRelative,
    List<String> infinitiveEndings,
    List<String> participleEndings,
    boolean infinitiveLast,
    List<String> pluralEndings,
    Set<String> genitiveDeterminers,
    Set<String> nominativeDeterminers,
    boolean impliedSubjects,
    boolean commonGender) {

  private static final String SPEAKER_FORMS = "speaker-forms";

  /** True where words that are neither a name nor a known noun name no source. */
  boolean sureSources() {
    return sourceComma || infinitiveLast;
  }

  static final TableFormat SPEAKERS = TableFormat.of("speakers.tsv", "words", "kind");

  static Vocabulary of(LanguagePack pack) {
    return new Vocabulary(
        CueTable.read(pack),
        nouns(pack),
        Grammar.of(pack),
        QuoteMarks.of(pack),
        DoubtPhrase.read(pack),
        WayPhrase.read(pack),
        pack.shared().compiled(GivenNames.class, GivenNames::of),
        pack.setting("reported-clause-after-comma", "no").equals("yes"),
        pack.setting("word-order", "verb-second").equals("subject-first"),
        pack.setting("word-order", "verb-second").equals("verb-bracket"),
        pack.setting("word-order", "verb-second").equals("free"),
        !endings(pack, SPEAKER_FORMS).isEmpty(),
        pack.setting("capital-nouns", "no").equals("yes"),
        pack.setting("source-comma", "no").equals("yes"),
        pack.setting("that-is-relative", "no").equals("yes"),
        endings(pack, "infinitive-endings"),
        endings(pack, "participle-endings"),
        pack.setting("infinitive-last", "no").equals("yes"),
        endings(pack, "implied-subject"),
        Set.copyOf(endings(pack, "genitive-determiners")),
        Set.copyOf(endings(pack, "nominative-determiners")),
        !pack.setting("implied-subject", "").isEmpty(),
        pack.setting("common-gender", "no").equals("yes"));
  }

  /** Nouns carry their article as an ending: Danish, Norwegian, Swedish. */
  boolean hangsArticles() {
    return grammar.hasEndings();
  }

  /**
   * "des", "einer": opens a noun that the noun before it belongs to; any word where none is listed.
   */
  boolean isGenitive(String word) {
    return genitiveDeterminers.isEmpty() || genitiveDeterminers.contains(word);
  }

  boolean isNominative(String word) {
    return nominativeDeterminers.contains(word);
  }

  private static List<String> endings(LanguagePack pack, String key) {
    String value = pack.setting(key, "");
    return value.isEmpty() ? List.of() : List.of(value.split(" +"));
  }

  private static Lexicon<Noun> nouns(LanguagePack pack) {
    Lexicon.Builder<Noun> nouns = Lexicon.builder(pack);
    List<String> plurals = endings(pack, SPEAKER_FORMS);
    for (Row row : pack.table(SPEAKERS)) {
      Noun.Kind kind = row.constant("kind", Noun.Kind.class);
      List<String> words = List.of(row.expect("words").split(", *"));
      List<Noun.Form> forms = plurals.isEmpty() ? List.of() : CaseForms.of(words, kind, plurals);
      for (int i = 0; i < words.size(); i++) {
        Noun.Form form = forms.isEmpty() ? Noun.Form.ANY : forms.get(i);
        nouns.add(words.get(i), new Noun(kind, form, row.rule()));
      }
    }
    return nouns.build();
  }
}
