package org.kilde.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.entity.Overrides.Decision;
import org.kilde.language.LanguagePacks;

class EntityResolverTest {
  private final List<Merge> log = new ArrayList<>();

  private EntityResolver resolver(Overrides overrides) {
    return new EntityResolver(LanguagePacks.shipped(), overrides, log::add);
  }

  private static Referent person(String name) {
    return new Referent(0, EntityClass.PERSON, name, List.of(name), List.of(), Optional.empty());
  }

  private static String add(EntityResolver resolver, String article, Referent referent) {
    resolver.add(article, "da", List.of(referent));
    return resolver.entityOf(article, 0);
  }

  @Test
  void spellingsAndScriptsOfOneNameAreOneEntity() {
    EntityResolver resolver = resolver(Overrides.none());
    String first = add(resolver, "a", person("Gajrat Tulkunov"));
    assertThat(add(resolver, "b", person("Gayrat Tulkunov"))).isEqualTo(first);
    assertThat(add(resolver, "c", person("Гайрат Тулкунов"))).isEqualTo(first);
    assertThat(log)
        .extracting(Merge::reason)
        .containsExactly(
            "the same name but for its spelling", "the same name but for its spelling");
  }

  @Test
  void twoSpellingsOfOneSoundAreOneEvenWithinAnArticle() {
    EntityResolver resolver = resolver(Overrides.none());
    Referent pavel = person("Pavel Tarin");
    Referent pavlo =
        new Referent(
            1,
            EntityClass.PERSON,
            "Pavlo Tarin",
            List.of("Pavlo Tarin"),
            List.of(),
            Optional.empty());
    resolver.add("a", "en", List.of(pavel, pavlo));
    assertThat(resolver.entityOf("a", 1)).isEqualTo(resolver.entityOf("a", 0));
    assertThat(log)
        .extracting(Merge::reason)
        .containsExactly("sounds like another name of the article");
  }

  private static Referent word(EntityClass entityClass, String name) {
    return new Referent(1, entityClass, name, List.of(name), List.of(), Optional.empty());
  }

  @Test
  void aPlaceInACaseIsTheTownOfAnotherScript() {
    EntityResolver resolver = resolver(Overrides.none());
    resolver.add("a", "nb", List.of(word(EntityClass.PLACE, "Torvelnitsa")));
    resolver.add("b", "ru", List.of(word(EntityClass.PLACE, "Торвельнице")));
    resolver.add("c", "ru", List.of(word(EntityClass.PLACE, "Корвельнице")));
    assertThat(resolver.entityOf("b", 0)).isEqualTo(resolver.entityOf("a", 0));
    assertThat(resolver.entityOf("c", 0)).isNotEqualTo(resolver.entityOf("a", 0));
    assertThat(log)
        .extracting(Merge::reason)
        .containsExactly("the same name in another case, or without a father's name");
  }

  @Test
  void aCaseThatTwoTownsMayStandInIsNeither() {
    EntityResolver resolver = resolver(Overrides.none());
    resolver.add("a", "nb", List.of(word(EntityClass.PLACE, "Kirgov")));
    resolver.add("b", "nb", List.of(word(EntityClass.PLACE, "Kirgova")));
    resolver.add("c", "ru", List.of(word(EntityClass.PLACE, "Киргове")));
    assertThat(resolver.entityOf("c", 0))
        .isNotEqualTo(resolver.entityOf("a", 0))
        .isNotEqualTo(resolver.entityOf("b", 0));
  }

  @Test
  void aWomansNameIsNoMansInACase() {
    EntityResolver resolver = resolver(Overrides.none());
    String man = add(resolver, "a", person("Aleksandr Belov"));
    resolver.add("b", "ru", List.of(person("Александра Белова")));
    assertThat(resolver.entityOf("b", 0)).isNotEqualTo(man);
  }

  @Test
  void oneWordOfTwoClassesIsOneOnlyBesideTheSameNames() {
    EntityResolver resolver = resolver(Overrides.none());
    Referent anna = person("Anna Dale");
    Referent bo =
        new Referent(2, EntityClass.PERSON, "Bo Lindal", List.of(), List.of(), Optional.empty());
    resolver.add("a", "da", List.of(anna, word(EntityClass.PLACE, "Torvelnik"), bo));
    resolver.add("b", "nb", List.of(anna, word(EntityClass.ORGANIZATION, "Torvelnik"), bo));
    assertThat(resolver.entityOf("b", 1)).isEqualTo(resolver.entityOf("a", 1));
    assertThat(resolver.entities())
        .filteredOn(each -> each.id().equals(resolver.entityOf("a", 1)))
        .extracting(Entity::entityClass)
        .containsExactly(EntityClass.PLACE);
  }

  @Test
  void oneWordOfTwoClassesStaysTwoWithoutTheSameNames() {
    EntityResolver resolver = resolver(Overrides.none());
    resolver.add("a", "da", List.of(person("Anna Dale"), word(EntityClass.PLACE, "Torvelnik")));
    resolver.add("b", "nb", List.of(word(EntityClass.ORGANIZATION, "Torvelnik")));
    assertThat(resolver.entityOf("b", 0)).isNotEqualTo(resolver.entityOf("a", 1));
  }

  @Test
  void aSurnameAloneIsNobodysUntilContextSaysWhose() {
    EntityResolver resolver = resolver(Overrides.none());
    String anna = add(resolver, "a", person("Anna Dale"));
    String bjorn = add(resolver, "b", person("Bjørn Dale"));
    String alone = add(resolver, "c", person("Dale"));
    assertThat(alone).isNotEqualTo(anna).isNotEqualTo(bjorn);
    assertThat(anna).isNotEqualTo(bjorn);
    assertThat(log).isEmpty();
  }

  @Test
  void aMergeOfTheUserHoldsInEitherOrderAndIsLogged() {
    EntityResolver before = resolver(Overrides.none());
    String anna = add(before, "a", person("Anna Dale"));
    String anne = add(before, "b", person("Anne-Grethe Dalen"));
    Overrides merged = Overrides.none().with(new Decision.MergeInto(anne, anna));
    log.clear();

    EntityResolver forth = resolver(merged);
    assertThat(add(forth, "a", person("Anna Dale"))).isEqualTo(anna);
    assertThat(add(forth, "b", person("Anne-Grethe Dalen"))).isEqualTo(anna);
    assertThat(log).extracting(Merge::reason).containsExactly("merged by the user");

    EntityResolver back = resolver(merged);
    assertThat(add(back, "b", person("Anne-Grethe Dalen"))).isEqualTo(anna);
    assertThat(add(back, "a", person("Anna Dale"))).isEqualTo(anna);
    assertThat(back.entities()).hasSize(1);
  }

  @Test
  void aMergeUndoneIsAsIfItHadNotBeen() {
    EntityResolver before = resolver(Overrides.none());
    String anna = add(before, "a", person("Anna Dale"));
    String anne = add(before, "b", person("Anne-Grethe Dalen"));
    Decision merge = new Decision.MergeInto(anne, anna);
    EntityResolver after = resolver(Overrides.none().with(merge).without(merge));
    assertThat(add(after, "a", person("Anna Dale"))).isEqualTo(anna);
    assertThat(add(after, "b", person("Anne-Grethe Dalen"))).isEqualTo(anne);
  }

  @Test
  void aSplitGivesTheNameOfOneArticleAnEntityOfItsOwn() {
    Overrides split = Overrides.none().with(new Decision.Split("b", "Anna Dale"));
    EntityResolver resolver = resolver(split);
    String first = add(resolver, "a", person("Anna Dale"));
    assertThat(add(resolver, "b", person("Anna Dale"))).isNotEqualTo(first);
    assertThat(add(resolver, "c", person("Anna Dale"))).isEqualTo(first);
  }

  @Test
  void decisionsSurviveTheirFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("entities.tsv");
    Overrides written =
        Overrides.none()
            .with(new Decision.MergeInto("e:p1", "e:p2"))
            .with(new Decision.Split("b", "Anna Dale"));
    written.write(file);
    assertThat(Overrides.read(file).decisions()).isEqualTo(written.decisions());
    assertThat(Overrides.read(folder.resolve("none.tsv")).decisions()).isEmpty();
  }

  @Test
  void aMergeOfWhatIsOneAlreadyIsRefused() {
    Overrides one = Overrides.none().with(new Decision.MergeInto("e:p1", "e:p2"));
    assertThatThrownBy(() -> one.with(new Decision.MergeInto("e:p2", "e:p1")))
        .hasMessage(
            "merge: found e:p2 and e:p1, which are one already; expected two entities."
                + " Undo the earlier merge first.");
  }

  @Test
  void aLineThatIsNoDecisionIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("d.tsv"), "join\ta\tb\n");
    assertThatThrownBy(() -> Overrides.read(file))
        .hasMessage(
            file
                + ":1: decision, found \"join→a→b\"; expected \"merge→ID→INTO\" or"
                + " \"split→ARTICLE→NAME\" (→ is a tab). Correct it.");
  }

  private static Referent body(int id, String name) {
    return new Referent(
        id, EntityClass.ORGANIZATION, name, List.of(name), List.of(), Optional.empty());
  }

  @Test
  void aBodyOfTheSameOwnerIsOneInTwoLanguages() {
    EntityResolver resolver = resolver(Overrides.none());
    resolver.add("a", "de", List.of(body(1, "Journalistenverband Grenziens")));
    resolver.add("b", "ru", List.of(body(1, "Союз журналистов Грензии")));
    resolver.add("c", "en", List.of(body(1, "Journalists' Union of Velmaria")));
    assertThat(resolver.entityOf("b", 0)).isEqualTo(resolver.entityOf("a", 0));
    assertThat(resolver.entityOf("c", 0)).isNotEqualTo(resolver.entityOf("a", 0));
    assertThat(log)
        .extracting(Merge::reason)
        .containsExactly("the same body of the same owner in another language");
  }

  @Test
  void everyCountryHasAMinistryOfFinance() {
    EntityResolver resolver = resolver(Overrides.none());
    resolver.add("a", "en", List.of(body(1, "Ministry of Finance")));
    resolver.add("b", "fr", List.of(body(1, "ministère des Finances")));
    assertThat(resolver.entityOf("b", 0)).isNotEqualTo(resolver.entityOf("a", 0));
  }

  @Test
  void aMinistryBesideTheSameNamesIsOne() {
    EntityResolver resolver = resolver(Overrides.none());
    Referent anna = person("Anna Dale");
    Referent bo =
        new Referent(2, EntityClass.PERSON, "Bo Lindal", List.of(), List.of(), Optional.empty());
    resolver.add("a", "en", List.of(anna, body(1, "Ministry of Finance"), bo));
    resolver.add("b", "fr", List.of(anna, body(1, "ministère des Finances"), bo));
    assertThat(resolver.entityOf("b", 1)).isEqualTo(resolver.entityOf("a", 1));
  }

  @Test
  void aFathersNameMayBeLeftOut() {
    EntityResolver resolver = resolver(Overrides.none());
    resolver.add("a", "uk", List.of(person("Павло Петрович Гончар")));
    resolver.add("b", "nb", List.of(person("Pavlo Hontsjar")));
    assertThat(resolver.entityOf("b", 0)).isEqualTo(resolver.entityOf("a", 0));
  }

  @Test
  void aPlaceWithAPlainWordIsOneInTwoLanguages() {
    EntityResolver resolver = resolver(Overrides.none());
    resolver.add("a", "en", List.of(word(EntityClass.PLACE, "Lower Kolmen")));
    resolver.add("b", "nb", List.of(word(EntityClass.PLACE, "Nedre Kolmen")));
    resolver.add("c", "nb", List.of(word(EntityClass.PLACE, "Øvre Kolmen")));
    assertThat(resolver.entityOf("b", 0)).isEqualTo(resolver.entityOf("a", 0));
    assertThat(resolver.entityOf("c", 0)).isNotEqualTo(resolver.entityOf("a", 0));
  }

  @Test
  void consonantsAreEnoughBesideTheSameNames() {
    EntityResolver resolver = resolver(Overrides.none());
    Referent anna = person("Anna Dale");
    Referent bo =
        new Referent(2, EntityClass.PERSON, "Bo Lindal", List.of(), List.of(), Optional.empty());
    Referent uk = word(EntityClass.PLACE, "Гребінка");
    Referent ru = word(EntityClass.PLACE, "Гребёнка");
    resolver.add("a", "uk", List.of(anna, uk, bo));
    resolver.add("b", "ru", List.of(anna, ru, bo));
    resolver.add("c", "ru", List.of(ru));
    assertThat(resolver.entityOf("b", 1)).isEqualTo(resolver.entityOf("a", 1));
  }

  @Test
  void consonantsAloneAreNotEnough() {
    EntityResolver resolver = resolver(Overrides.none());
    resolver.add("a", "uk", List.of(word(EntityClass.PLACE, "Гребінка")));
    resolver.add("b", "ru", List.of(word(EntityClass.PLACE, "Гребёнка")));
    assertThat(resolver.entityOf("b", 0)).isNotEqualTo(resolver.entityOf("a", 0));
  }
}
