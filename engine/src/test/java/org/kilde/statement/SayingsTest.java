package org.kilde.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.annotation.Statement;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.name.NameFinder;
import org.kilde.name.Names;

/**
 * Who says what in short sentences, each beside one that is almost the same and says something
 * else: where a phrase ends, whose a clause is, what is nobody's.
 */
class SayingsTest {
  private static final LanguagePacks PACKS = LanguagePacks.shipped();
  private static final NameFinder NAMES = new NameFinder();
  private static final StatementFinder STATEMENTS = new StatementFinder();

  /** {@code ¶} parts paragraphs; {@code d} is direct, {@code i} indirect, {@code <} the outlets. */
  private static void assertSaid(String language, String text, String said) {
    TokenizedArticle article =
        TokenizedArticle.of(
            PACKS.packFor(LanguageTag.of(language)), text.replace(" ¶ ", "\n"), Optional.empty());
    Names names = NAMES.find(article);
    List<Statement> found = STATEMENTS.find(article, names).statements();
    String lines =
        found.stream()
            .map(each -> StatementLine.of(each, article, names))
            .collect(Collectors.joining(" ; "));
    assertThat(lines.isEmpty() ? "-" : lines).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en | President Karin Holm met Foreign Minister Per Lund. “We agree,” the president said. “So do we,” the minister said. | d Karin Holm: We agree ; d Per Lund: So do we",
        "en | Minister Karin Holm met Minister Per Lund. “We agree,” the minister said. | d the minister: We agree",
        "en | Minister Karin Holm met Minister Per Lund. “We agree,” said Karin Holm. “It is done,” the minister said. | d Karin Holm: We agree ; d Karin Holm: It is done",
        "en | Minister Karin Holm met Minister Per Lund. Karin Holm smiled. “We agree,” the minister said. | d Karin Holm: We agree",
        "en | “We agree,” the president said. President Karin Holm came. | d the president: We agree",
        "en | President Karin Holm came. “We agree,” a president said. | d a president: We agree",
        "da | Ruslandsekspert Karin Holm kom. »Vi er enige,« siger eksperten. | d Karin Holm: Vi er enige",
        "da | Statsminister Karin Holm kom. »Vi er enige,« siger ministeren. | d Karin Holm: Vi er enige",
        "da | Minister Karin Holm kom. »Vi er enige,« siger statsministeren. | d statsministeren: Vi er enige",
        "da | Minister Karin Holm kom. »Vi er enige,« siger ministrene. | d ministrene: Vi er enige",
        "da | Kaptajn Karin Holm kom. »Vi er enige,« siger kaptajnen. | d Karin Holm: Vi er enige"
      })
  void who_holds_a_role(String language, String text, String said) {
    assertSaid(language, text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en | As the police said, the road is closed. | i the police: the road is closed",
        "en | The road is closed, as the police said. | i the police: The road is closed",
        "en | As police said: “The road is closed.” | d police: The road is closed.",
        "de | Wie die Polizei mitteilte, ist die Straße gesperrt. | i die Polizei: ist die Straße gesperrt",
        "de | Wie die Polizei am Montag in der Stadt mitteilte, ist die Straße gesperrt. | i die Polizei: ist die Straße gesperrt",
        "de | Die Straße ist gesperrt, wie die Polizei mitteilte. | i die Polizei: Die Straße ist gesperrt",
        "de | Wie die Polizei sagte, nein. | -",
        "nb | Som politiet sier, er veien stengt. | i politiet: er veien stengt",
        "nb | Veien er stengt, som politiet sier. | i politiet: Veien er stengt",
        "es | La carretera, como dijo la policía, está cerrada. | i la policía: La carretera … está cerrada",
        "es | Según dijo la policía, la carretera está cerrada. | i la policía: la carretera está cerrada",
        "fr | Comme l'a dit la police, la route est fermée. | i la police: la route est fermée",
        "fr | La route, comme l'a dit la police, est fermée. | i la police: La route … est fermée"
      })
  void a_clause_that_says_whose_the_content_is(String language, String text, String said) {
    assertSaid(language, text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "da | »Vejen er lukket,« siger Karin Holm ifølge avisen Nordposten. | d Karin Holm: Vejen er lukket < Nordposten",
        "da | Ifølge avisen Nordposten er vejen lukket, melder Ritzau. | i Nordposten: er vejen lukket < Ritzau",
        "da | Vejen er lukket, oplyser ministeriet ifølge avisen Nordposten. | i ministeriet: Vejen er lukket < Nordposten",
        "nb | Ifølge politiet er veien stengt, melder NTB. | i politiet: er veien stengt < NTB",
        "nb | Veien er stengt, sier Karin Holm ifølge NTB. | i Karin Holm: Veien er stengt < NTB",
        "ru | Дорога закрыта, сообщает Reuters со ссылкой на полицию. | i полицию: Дорога закрыта < Reuters",
        "ru | Дорога закрыта, сообщает агентство ТАСС со ссылкой на полицию. | i полицию: Дорога закрыта < ТАСС",
        "fr | Selon lui, la route est fermée, explique Anne Morel. | i Anne Morel: la route est fermée",
        "fr | Selon elle, la route est fermée. | i elle: la route est fermée",
        "nb | Verket stenger, opplyser politiet i en melding som NRK har lest. | i politiet: Verket stenger < NRK"
      })
  void who_said_it_and_who_handed_it_on(String language, String text, String said) {
    assertSaid(language, text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en | “The road is closed and the bridge has fallen,” Karin Holm said. | d Karin Holm: The road is closed and the bridge has fallen",
        "en | Karin Holm said, “The road is closed.” | d Karin Holm: The road is closed.",
        "en | Karin Holm, the mayor, said on Monday: “The road is closed.” | d Karin Holm: The road is closed.",
        "en | Karin Holm said the road “is closed for all”. | i Karin Holm: the road “is closed for all” ; d Karin Holm: is closed for all",
        "en | “The road,” said Karin Holm, “is closed.” | d Karin Holm: The road ; d Karin Holm: is closed.",
        "en | “The road is closed,” said Karin Holm. “It will open.” | d Karin Holm: The road is closed ; d Karin Holm: It will open.",
        "en | “The road is closed,” said Karin Holm. The sun shone. “It will open.” | d Karin Holm: The road is closed ; d Karin Holm: It will open.",
        "en | Karin Holm spoke to the press. ¶ “The road is closed.” | -",
        "en | “The road is closed.” ¶ Karin Holm said so on Monday. | -",
        "en | “Stop!” shouted Karin Holm. | d Karin Holm: Stop!",
        "en | “” said Karin Holm. | -",
        "da | – Vejen er lukket, siger Karin Holm. | d Karin Holm: Vejen er lukket",
        "da | Karin Holm siger: – Vejen er lukket. | d Karin Holm: Vejen er lukket.",
        "nb | – Veien er stengt, sier Karin Holm. – Den åpner i morgen. | d Karin Holm: Veien er stengt ; d Karin Holm: Den åpner i morgen.",
        "nb | – Veien er stengt. Den åpner i morgen, sier Karin Holm. | d Karin Holm: Veien er stengt. Den åpner i morgen",
        "nb | – Veien er stengt, sier Karin Holm, som er ordfører. | d Karin Holm: Veien er stengt",
        "nb | – Veien er stengt, sier Karin Holm og legger til: – Den åpner i morgen. | d Karin Holm: Veien er stengt ; d Karin Holm: Den åpner i morgen.",
        "nb | – Veien er stengt, ifølge Karin Holm. | d Karin Holm: Veien er stengt",
        "nb | Karin Holm er bekymret. ¶ – Veien er stengt, sier hun. | d Karin Holm: Veien er stengt",
        "fr | « La route est fermée, a dit Anne Morel. Elle ouvrira demain. » | d Anne Morel: La route est fermée ; d Anne Morel: Elle ouvrira demain.",
        "fr | Anne Morel est maire. « La route est fermée », a-t-elle dit. | d Anne Morel: La route est fermée",
        "es | «La carretera está cerrada», dijo Ana Mora. | d Ana Mora: La carretera está cerrada",
        "ru | «Дорога закрыта», — сказала Анна Морозова. | d Анна Морозова: Дорога закрыта",
        "ru | — Дорога закрыта, — сказала Анна Морозова. | d Анна Морозова: Дорога закрыта",
        "ru | Дорога закрыта. Об этом сообщила Анна Морозова. | i Анна Морозова: Дорога закрыта",
        "ru | Анна Морозова сообщила, что дорога закрыта. | i Анна Морозова: дорога закрыта",
        "uk | «Дорога закрита», — сказала Анна Морозова. | d Анна Морозова: Дорога закрита",
        "kk | «Жол жабық», — деді Анна Морозова. | d Анна Морозова: Жол жабық"
      })
  void a_cue_before_behind_and_inside_a_quotation(String language, String text, String said) {
    assertSaid(language, text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en | “The road is closed,” said Karin Holm. ¶ “The bridge is open.” ¶ It rained. | d Karin Holm: The road is closed ; d Karin Holm: The bridge is open.",
        "en | “The road is closed. ¶ “The bridge is open,” said Karin Holm. | d Karin Holm: The road is closed. ; d Karin Holm: The bridge is open",
        "en | “The road is closed. ¶ The bridge is open,” said Karin Holm. | d Karin Holm: The road is closed. ; d Karin Holm: The bridge is open",
        "en | 'The road is closed,' said Karin Holm. | d Karin Holm: The road is closed",
        "en | Karin Holm's plan isn't 'ready', the police said. | i the police: Karin Holm's plan isn't 'ready'",
        "en | “The road ‘to nowhere’ is closed,” said Karin Holm. | d Karin Holm: The road ‘to nowhere’ is closed",
        "en | “The road is “closed” for all,” said Karin Holm. | d Karin Holm: The road is “closed” for all",
        "en | The 6\" pipe and the 8\" pipe broke, said Karin Holm. | i Karin Holm: The 6\" pipe and the 8\" pipe broke",
        "en | “The road is closed (for now),” said Karin Holm. | d Karin Holm: The road is closed (for now)",
        "en | “The road is closed …” said Karin Holm. | d Karin Holm: The road is closed …",
        "da | »Vejen er »lukket« for alle,« siger Karin Holm. | d Karin Holm: Vejen er »lukket« for alle",
        "de | „Die Straße ist ‚zu‘“, sagte Karin Holm. | d Karin Holm: Die Straße ist ‚zu‘",
        "de | »Die Straße ist gesperrt«, sagte Karin Holm. | d Karin Holm: Die Straße ist gesperrt",
        "sv | »Vägen är stängd», säger Karin Holm. | d Karin Holm: Vägen är stängd",
        "ru | „Дорога закрыта“, — сказала Анна Морозова. | d Анна Морозова: Дорога закрыта"
      })
  void where_a_quotation_opens_and_closes(String language, String text, String said) {
    assertSaid(language, text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "de | Karin Holm sagte, die Straße sei gesperrt. Sie werde morgen geöffnet. | i Karin Holm: die Straße sei gesperrt ; i Karin Holm: Sie werde morgen geöffnet",
        "de | Karin Holm sagte, die Straße sei gesperrt. Sie wird morgen geöffnet. | i Karin Holm: die Straße sei gesperrt",
        "de | Karin Holm sagte, die Straße sei gesperrt. Wenn es regnet, werde sie morgen geöffnet. | i Karin Holm: die Straße sei gesperrt ; i Karin Holm: Wenn es regnet, werde sie morgen geöffnet",
        "de | Karin Holm sagte, die Straße sei gesperrt. Es regnete, die Brücke sei gefallen. | i Karin Holm: die Straße sei gesperrt",
        "de | Karin Holm sagte, die Straße sei gesperrt. ¶ Sie werde morgen geöffnet. | i Karin Holm: die Straße sei gesperrt ; i Karin Holm: Sie werde morgen geöffnet",
        "de | Karin Holm sagte, die Straße sei gesperrt. Es regnete. Sie werde morgen geöffnet. | i Karin Holm: die Straße sei gesperrt",
        "de | Karin Holm sagte, die Straße sei gesperrt. Sie sei zu. | i Karin Holm: die Straße sei gesperrt ; i Karin Holm: Sie sei zu",
        "de | Karin Holm sagte, die Straße sei gesperrt. Ja, sie sei. | i Karin Holm: die Straße sei gesperrt",
        "de | Karin Holm kam. Die Brücke sei offen. | -",
        "de | „Die Straße ist gesperrt“, sagte Karin Holm. Ob die Brücke offen ist, sei unklar. | d Karin Holm: Die Straße ist gesperrt ; i Karin Holm: Ob die Brücke offen ist, sei unklar",
        "de | „Die Straße ist gesperrt“, sagte Karin Holm. Es regnet. ¶ Die Brücke sei offen. | d Karin Holm: Die Straße ist gesperrt",
        "de | Karin Holm sagte, die Straße sei gesperrt. Die Brücke, so Per Lund, sei offen. | i Karin Holm: die Straße sei gesperrt ; i Per Lund: Die Brücke … sei offen"
      })
  void the_verb_s_mood_alone_goes_on_reporting(String language, String text, String said) {
    assertSaid(language, text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en | The road, according to the police, is closed. | i the police: The road … is closed",
        "en | The road is closed, according to the police, who came late. | i the police: The road is closed",
        "en | The road is closed, according to the police; the bridge is open. | i the police: The road is closed",
        "en | 500 people came according to the police, 2,000 according to the union. | i the police: 500 people came ; i the union: 2,000",
        "nb | Veien er ifølge politiet stengt. | i politiet: Veien er … stengt",
        "nb | Veien er stengt, ifølge politiet, som kom sent. | i politiet: Veien er stengt",
        "nb | Ifølge tiltalen, som avisen har sett, kjørte mannen for fort. | i tiltalen: kjørte mannen for fort",
        "nb | Brua er stengt, ifølge forskeren Karin Holm, tidligere ansatt ved havna. | i Karin Holm: Brua er stengt",
        "nb | Veien er stengt, men ifølge politiet er brua åpen. | i politiet: er brua åpen",
        "nb | Ifølge politiet og NTB er veien stengt. | i politiet og NTB: er veien stengt",
        "fr | La route, selon la police, est fermée. | i la police: La route … est fermée",
        "fr | Selon les chiffres publiés lundi par la police, 500 personnes sont venues. | i les chiffres: 500 personnes sont venues",
        "fr | Selon la police, qui est arrivée tard, la route est fermée. | i la police: la route est fermée",
        "fr | Selon la police la route est fermée. | i la police: la route est fermée",
        "fr | Selon la police, non. | -",
        "es | La carretera, según la policía, está cerrada. | i la policía: La carretera … está cerrada",
        "ru | Дорога, по данным полиции, закрыта. | i полиции: Дорога … закрыта",
        "ru | По данным полиции, опубликованным в среду, дорога закрыта. | i полиции: дорога закрыта",
        "ru | По словам врачей, которые приехали поздно, дорога закрыта. | i врачей: дорога закрыта",
        "ru | По данным комитета по внешним связям, дорога закрыта. | i комитета по внешним связям: дорога закрыта",
        "kk | Полиция мәліметінше, жол жабық. | i Полиция: жол жабық",
        "de | Laut Polizei und Feuerwehr ist die Straße gesperrt. | i Polizei: ist die Straße gesperrt ; i Feuerwehr: ist die Straße gesperrt",
        "de | Die Straße ist gesperrt, laut Polizei seit Montag. | i Polizei: Die Straße ist gesperrt … seit Montag",
        "nl | Uit het rapport blijkt dat de weg dicht is. | i het rapport: de weg dicht is",
        "nl | Uit het rapport blijkt evenwel dat de weg dicht is. | i het rapport: de weg dicht is",
        "sv | Enligt polisen är vägen stängd. | i polisen: är vägen stängd"
      })
  void words_beside_their_source(String language, String text, String said) {
    assertSaid(language, text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en | The plan, Karin Holm said, would fail. | i Karin Holm: The plan … would fail",
        "en | The plan, said Karin Holm, who drew it, would fail. | i Karin Holm: The plan … would fail",
        "en | The plan would fail, said Karin Holm, who drew it. | i Karin Holm: The plan would fail",
        "en | The plan failed, its chief executive, Karin Holm, insisted. | i Karin Holm: The plan failed",
        "de | Das Werk, so Karin Holm, werde schließen. | i Karin Holm: Das Werk … werde schließen",
        "de | Das Werk schließt, das teilte die Polizei mit. | i die Polizei: Das Werk schließt",
        "de | Dass das Werk schließt, bestreitet die Polizei. | i die Polizei: das Werk schließt",
        "fr | Le barrage, a dit Anne Morel, va céder. | i Anne Morel: Le barrage … va céder",
        "nl | De fabriek, aldus Karin Holm, gaat dicht. | i Karin Holm: De fabriek … gaat dicht",
        "da | Værket lukker, oplyser politiet. | i politiet: Værket lukker",
        "da | Rådets leder, Karin Holm, afviser planen. | -",
        "nb | Bilder fra havna, gjengitt av politiet, viser et stort skip. | -"
      })
  void a_cue_inside_or_behind_what_is_reported(String language, String text, String said) {
    assertSaid(language, text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "en | Karin Holm came. “The road is closed,” she said. | d Karin Holm: The road is closed",
        "en | Karin Holm and Per Lund came. “The road is closed,” he said. | d Per Lund: The road is closed",
        "en | Karin Holm and Per Lund came. “The road is closed,” she said. | d Karin Holm: The road is closed",
        "en | Per Lund and Jan Berg came. “The road is closed,” he said. | d he: The road is closed",
        "en | The road is closed, said the mayor, whose car was gone. | i the mayor: The road is closed",
        "en | A neighbour said the road was closed. “It fell,” he said. | i A neighbour: the road was closed ; d he: It fell",
        "nb | Karin Holm sier at veien er stengt. Hun sier også at brua er åpen. | i Karin Holm: veien er stengt ; i Karin Holm: brua er åpen",
        "nb | Karin Holm sier at veien er stengt. Han sier også at brua er åpen. | i Karin Holm: veien er stengt ; i Han: brua er åpen",
        "es | Ana Mora dijo que la carretera está cerrada. Añadió que el puente está abierto. | i Ana Mora: la carretera está cerrada ; i Ana Mora: el puente está abierto",
        "es | La policía dijo que la carretera está cerrada. Añadió que el puente está abierto. | i La policía: la carretera está cerrada ; i La policía: el puente está abierto",
        "es | La policía dijo que la carretera está cerrada. Ana Mora llegó. Añadió que el puente está abierto. | i La policía: la carretera está cerrada ; i Ana Mora: el puente está abierto",
        "es | Añadió que el puente está abierto. | -",
        "ru | Министерство сообщило, что дорога закрыта. Ведомство добавило, что мост открыт. | i Министерство: дорога закрыта ; i Министерство: мост открыт",
        "ru | Анна Морозова сообщила, что дорога закрыта. Она добавила, что мост открыт. | i Анна Морозова: дорога закрыта ; i Анна Морозова: мост открыт"
      })
  void who_is_meant(String language, String text, String said) {
    assertSaid(language, text, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "de | Am Montag teilte die Polizei mit, die Straße sei gesperrt. | i die Polizei: die Straße sei gesperrt",
        "de | Dass die Straße gesperrt ist, hat Karin Holm gesagt. | i Karin Holm: die Straße gesperrt ist",
        "de | Die Polizei warf ihm vor, er sei geflohen. | i Die Polizei: er sei geflohen",
        "de | Die Polizei warf ihn vor der Tür nieder. | -",
        "de | Er wollte nicht sagen, ob die Straße gesperrt ist. | -",
        "de | Karin Holm sagte nicht, ob die Straße gesperrt ist. | -",
        "de | Karin Holm kündigte an, die Straße zu sperren. | i Karin Holm: die Straße zu sperren",
        "de | Karin Holm, die kam, sagte, die Straße sei gesperrt. | i Karin Holm: die Straße sei gesperrt",
        "en | Karin Holm did not say whether the road was closed. | -",
        "en | Karin Holm not only said that the road was closed. | i Karin Holm: the road was closed",
        "en | Karin Holm would not reveal that the road was closed. | -",
        "en | The declared enemy of the plan left. | -",
        "fr | La police a, mardi, déclaré que la route est fermée. | i La police: la route est fermée",
        "fr | La route est, mardi, déclarée fermée. | -"
      })
  void where_the_verb_has_two_parts_and_where_nothing_is_said(
      String language, String text, String said) {
    assertSaid(language, text, said);
  }
}
