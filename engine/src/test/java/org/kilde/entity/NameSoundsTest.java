package org.kilde.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.language.LanguagePacks;

/** One name in the spellings of several languages, and look-alikes that are not one. */
class NameSoundsTest {
  private static final LanguagePacks PACKS = LanguagePacks.shipped();
  private final NameSounds sounds = NameSounds.of(PACKS.shared());
  private final List<Merge> log = new ArrayList<>();
  private final EntityResolver resolver = new EntityResolver(PACKS, Overrides.none(), log::add);

  private static Referent referent(int id, EntityClass entityClass, String name) {
    return new Referent(id, entityClass, name, List.of(name), List.of(), Optional.empty());
  }

  private String add(String language, EntityClass entityClass, String name) {
    String article = language + ':' + name;
    resolver.add(article, language, List.of(referent(0, entityClass, name)));
    return resolver.entityOf(article, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "de, Achmetow, ru, Ахметов",
    "nb, Sjustov, en, Shustov",
    "sv, Chrusjtjov, ru, Хрущёв",
    "en, Bondarskyi, uk, Бондарський",
    "de, Petkowitsch, nb, Petković",
    "fr, Ilitch, en, Ilich",
    "de, Saizew, ru, Зайцев",
    "kk, Жақсыбаева, en, Zhaksybayeva",
    "fr, Sokoline, da, Sokolin",
    "fr, Abaïev, ru, Абаев",
    "es, Mijailov, ru, Михайлов",
    "nl, Loesjenko, uk, Лушенко",
    "uk, Дмитро Вербін, ru, Дмитрий Вербин",
    "en, Oleksandr Borin, de, Alexander Borin",
    "en, Siarhei Bulba, ru, Сергей Бульба",
  })
  void spellingsOfOneNameHaveAReadingInCommon(String a, String name, String b, String other) {
    assertThat(sounds.readings(name, a)).containsAnyElementsOf(sounds.readings(other, b));
  }

  @ParameterizedTest
  @CsvSource({
    "en, Zharov, en, Yarov",
    "en, Petrov, de, Petrowitsch",
    "da, Anne, da, Annie",
    "nb, Maria, nb, Mara",
    "en, Popova, sv, Popović",
    "en, Pavlo Torin, en, Petro Torin",
    "en, Dora Pavlo, en, Dora Pavel",
  })
  void lookAlikesHaveNone(String a, String name, String b, String other) {
    assertThat(sounds.readings(name, a)).doesNotContainAnyElementsOf(sounds.readings(other, b));
  }

  @Test
  void aCountryInACaseIsTheOneInTheNominative() {
    String tarvia = add("en", EntityClass.PLACE, "Tarvania");
    assertThat(add("ru", EntityClass.PLACE, "Тарвании")).isEqualTo(tarvia);
    assertThat(add("uk", EntityClass.PLACE, "Тарванією")).isEqualTo(tarvia);
    assertThat(add("kk", EntityClass.PLACE, "Тарванияда")).isEqualTo(tarvia);
    assertThat(add("sv", EntityClass.PLACE, "Tarvaniens")).isEqualTo(tarvia);
  }

  @Test
  void aBodyIsOneInTwoScriptsButNotInTwoSpellingsOfOne() {
    String norda = add("da", EntityClass.ORGANIZATION, "Norda Energo");
    assertThat(add("uk", EntityClass.ORGANIZATION, "Норда Енерго")).isEqualTo(norda);
    assertThat(add("de", EntityClass.ORGANIZATION, "Norda Enerho")).isNotEqualTo(norda);
  }

  @Test
  void aCountryInNoGazetteerIsOneInItsEndingsAcrossLanguages() {
    String torvania = add("en", EntityClass.PLACE, "Torvania");
    assertThat(add("de", EntityClass.PLACE, "Torwanien")).isEqualTo(torvania);
    assertThat(add("nl", EntityClass.PLACE, "Torvanië")).isEqualTo(torvania);
    assertThat(add("fr", EntityClass.PLACE, "Torvanie")).isEqualTo(torvania);
    assertThat(add("ru", EntityClass.PLACE, "Торвания")).isEqualTo(torvania);
    assertThat(add("uk", EntityClass.PLACE, "Торванія")).isEqualTo(torvania);
    assertThat(log)
        .extracting(Merge::reason)
        .contains("a country's name in another language", "the same name but for its spelling");
  }

  @Test
  void twoPlacesOfOneLanguageAreTwoThoughTheyEndAsCountriesDo() {
    assertThat(add("nb", EntityClass.PLACE, "Storlien"))
        .isNotEqualTo(add("nb", EntityClass.PLACE, "Storlia"));
    assertThat(add("en", EntityClass.PLACE, "Torvan"))
        .isNotEqualTo(add("en", EntityClass.PLACE, "Torvania"));
  }

  @Test
  void namesThatOneArticleKeepsApartStayTwo() {
    String sergei = add("en", EntityClass.PERSON, "Sergei Zakarov");
    resolver.add(
        "both",
        "de",
        List.of(
            referent(0, EntityClass.PERSON, "Sergei Sakarow"),
            referent(1, EntityClass.PERSON, "Sergei Zakarov")));
    assertThat(resolver.entityOf("both", 0)).isNotEqualTo(sergei);
    assertThat(resolver.entityOf("both", 1)).isEqualTo(sergei);
  }

  @Test
  void anInitialIsNoGivenName() {
    assertThat(add("en", EntityClass.PERSON, "A. Dale"))
        .isNotEqualTo(add("da", EntityClass.PERSON, "A. Dale"));
  }

  @Test
  void aMiddleNameMayBeLeftOutButNoOtherTakesItsPlace() {
    String kari = add("nb", EntityClass.PERSON, "Kari Anne Moldvik");
    assertThat(add("da", EntityClass.PERSON, "Kari Moldvik")).isEqualTo(kari);
    assertThat(add("en", EntityClass.PERSON, "Kari Marie Moldvik")).isNotEqualTo(kari);
  }
}
