package org.kilde.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;

/** What kinds of words may speak, in which form, and which marks part their words from others. */
class WordsOfSpeakersTest {
  private static final LanguagePacks PACKS = LanguagePacks.shipped();
  private static final List<String> PLURALS = List.of("ы", "и");

  /** The nominative first, then its cases: N only a subject, O never one, A may be either. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ROLE       | министр,министра,министром | NOO",
        "ROLE       | министр,министра,министры,министров | NOAO",
        "ROLE       | министр                    | A",
        "ROLE       | министр,врач,врача         | ANO",
        "ROLE       | министр,министр,министра   | ANO",
        "ROLE       | врач,врачом,врачами        | NOA",
        "ROLE       | судья,судьи,судью          | NAO",
        "ROLE       | пес,песа,пса               | NOA",
        "ROLE       | врач,врачами               | AA",
        "ROLE       | им,имя                     | AA",
        "ROLE       | год,года                   | NO",
        "ROLE       | министр,минист,минис,мини  | NOOA",
        "PERSON     | сосед,соседа               | NO",
        "MAN        | сосед,соседа               | NO",
        "WOMAN      | сосед,соседа               | NO",
        "ANONYMOUS  | сосед,соседа               | NO",
        "COLLECTIVE | суд,суда                   | AO",
        "MEDIUM     | канал,канала               | AO",
        "ROLE       | врач,врача,врачу,врачом,врачах,врачам,врачей,врачев | NOOOOOOO",
        "ROLE       | врач,врача,врачу,врачом,врачах,врачам,врачей,врачев,врачоя | NOOOOOOOA"
      })
  void forms_of_a_noun(Noun.Kind kind, String words, String forms) {
    String found =
        CaseForms.of(List.of(words.split(",")), kind, PLURALS).stream()
            .map(form -> form.name().substring(0, 1))
            .collect(Collectors.joining());
    assertThat(found).isEqualTo(forms);
  }

  private static Set<Noun.Kind> kinds(Predicate<Noun.Kind> fits) {
    return Arrays.stream(Noun.Kind.values())
        .filter(fits)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Noun.Kind.class)));
  }

  @Test
  void what_a_noun_may_stand_for() {
    assertThat(kinds(Noun.Kind::isTitle))
        .containsExactly(
            Noun.Kind.ROLE,
            Noun.Kind.PERSON,
            Noun.Kind.MAN,
            Noun.Kind.WOMAN,
            Noun.Kind.COLLECTIVE,
            Noun.Kind.MEDIUM);
    assertThat(kinds(Noun.Kind::isPronoun))
        .containsExactly(
            Noun.Kind.HE, Noun.Kind.SHE, Noun.Kind.THEY, Noun.Kind.WRITER, Noun.Kind.IMPLIED);
    assertThat(kinds(Noun.Kind::isOnePerson))
        .containsExactly(
            Noun.Kind.PERSON, Noun.Kind.MAN, Noun.Kind.WOMAN, Noun.Kind.HE, Noun.Kind.SHE);
    assertThat(kinds(Noun.Kind::isToldOf))
        .containsExactly(Noun.Kind.PERSON, Noun.Kind.MAN, Noun.Kind.WOMAN);
    assertThat(kinds(Continuation::maySay))
        .containsExactly(
            Noun.Kind.ROLE,
            Noun.Kind.COLLECTIVE,
            Noun.Kind.MEDIUM,
            Noun.Kind.CHANNEL,
            Noun.Kind.ANONYMOUS);
    assertThat(kinds(kind -> kind.pronoun() != kind))
        .containsExactly(Noun.Kind.MAN, Noun.Kind.WOMAN);
    assertThat(Noun.Kind.MAN.pronoun()).isEqualTo(Noun.Kind.HE);
    assertThat(Noun.Kind.WOMAN.pronoun()).isEqualTo(Noun.Kind.SHE);
  }

  /** None, a name, a noun, a pronoun, the writer, other words; by what each is. */
  @Test
  void what_a_source_is() {
    Source name = new Source(3, 5, 4, null);
    Source noun = new Source(3, 5, 3, Noun.Kind.ROLE);
    Source first = new Source(0, 1, 0, Noun.Kind.SHE);
    Source writer = new Source(3, 4, 3, Noun.Kind.WRITER);
    Source words = new Source(3, 5, -1, null);
    List<Source> all = List.of(Source.NONE, name, noun, first, writer, words);
    assertThat(all.stream().filter(Source::isNone)).containsExactly(Source.NONE);
    assertThat(all.stream().filter(Source::isName)).containsExactly(name);
    assertThat(all.stream().filter(Source::isPronoun)).containsExactly(first, writer);
    assertThat(all.stream().filter(Source::isWriter)).containsExactly(writer);
    assertThat(all.stream().filter(Source::isPlain)).containsExactly(words);
    assertThat(all.stream().filter(Source::isSure)).containsExactly(name, noun, first);
  }

  @ParameterizedTest
  @CsvSource({
    "Karin Holm, SHE",
    "Per Holm, HE",
    "KARIN, SHE",
    "Zzyx Karin, SHE",
    "Per-Karin, HE",
    "Zzyx Holm, ",
    "Karinsen, "
  })
  void a_given_name_tells_the_pronoun(String name, Noun.Kind pronoun) {
    LanguagePack shared = PACKS.packFor(LanguageTag.of("und"));
    assertThat(GivenNames.of(shared).pronoun(name)).isEqualTo(pronoun);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "de | „ | “ | true", "de | „ | ” | true", "de | „ | « | false", "en | “ | ” | true",
        "en | “ | “ | false", "en | \" | \" | true", "en | ” | “ | false", "da | » | « | true",
        "da | « | » | true", "en | ( | ) | false"
      })
  void which_mark_closes_which(String language, char open, char close, boolean closes) {
    QuoteMarks marks = QuoteMarks.of(PACKS.packFor(LanguageTag.of(language)));
    assertThat(marks.closes(open, close)).isEqualTo(closes);
  }

  @Test
  void a_bracket_opens_no_quotation() {
    QuoteMarks marks = QuoteMarks.of(PACKS.packFor(LanguageTag.of("en")));
    assertThat(marks.opens('(')).isFalse();
    assertThat(marks.opens('“')).isTrue();
  }
}
