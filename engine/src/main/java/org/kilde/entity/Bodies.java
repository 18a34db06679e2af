package org.kilde.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Referent;
import org.kilde.entity.FullNames.Found;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.name.BodyName;
import org.kilde.name.BodyWords;

/**
 * Bodies whose names are translated: "Journalistenverband Grenziens" is the Grenzian Journalists'
 * Union. The parts must be the same, and either whose the body is, or the unknown persons and
 * places it stands beside: every country has a Ministry of Finance.
 */
final class Bodies {
  private final LanguagePacks packs;
  private final NameSounds sounds;
  private final Map<String, BodyWords> words = new HashMap<>(); // by language
  private final KeyIndex owned = new KeyIndex();
  private final Company company = new Company();
  private final Map<Integer, List<String>> ownersOf = new HashMap<>(); // by number of the entity

  Bodies(LanguagePacks packs, NameSounds sounds) {
    this.packs = packs;
    this.sounds = sounds;
  }

  /** A body no gazetteer knows, taken apart; null for all else. */
  @Nullable BodyName read(Referent referent, String language) {
    if (referent.known().isPresent()) {
      return null;
    }
    BodyWords read =
        words.computeIfAbsent(language, tag -> BodyWords.of(packs.packFor(LanguageTag.of(tag))));
    Optional<BodyName> body =
        switch (referent.entityClass()) {
          case ORGANIZATION -> read.read(referent.name());
          case PLACE -> read.readPlace(referent.name());
          case PERSON -> Optional.empty();
        };
    return body.orElse(null);
  }

  /**
   * The body that a name in another language means.
   *
   * @param signs what no gazetteer knows and stands beside it
   */
  @Nullable Found find(BodyName body, String language, List<String> signs, IntPredicate free) {
    for (String owner : owners(body, language)) {
      int number = owned.find(KeyIndex.key("of", body.parts(), owner), free);
      if (number >= 0) {
        return new Found(number, "the same body of the same owner in another language");
      }
    }
    int number = body.whole() ? company.find(List.of(body.parts()), signs) : -1;
    return number >= 0 && free.test(number) && mayBe(number, body, language)
        ? new Found(number, "such a body beside the same names")
        : null;
  }

  void add(int number, BodyName body, String language, List<String> signs) {
    for (String owner : owners(body, language)) {
      owned.add(KeyIndex.key("of", body.parts(), owner), number);
    }
    if (!body.owners().isEmpty()) {
      ownersOf.putIfAbsent(number, owners(body, language));
    }
    if (body.whole()) {
      company.add(number, List.of(body.parts()), signs);
    }
  }

  /** No other owner has been named. */
  private boolean mayBe(int number, BodyName body, String language) {
    List<String> others = ownersOf.getOrDefault(number, List.of());
    return others.isEmpty()
        || body.owners().isEmpty()
        || !Collections.disjoint(others, owners(body, language));
  }

  /** How whose it is may sound, and the stem it has if it is a country. */
  private List<String> owners(BodyName body, String language) {
    List<String> all = new ArrayList<>();
    for (String owner : body.owners()) {
      if (owner.indexOf(':') > 0) {
        all.add(owner);
        continue;
      }
      all.addAll(sounds.readings(owner, language));
      sounds.countryForms(owner, language).forEach(form -> all.add(form.stem()));
    }
    return all;
  }
}
