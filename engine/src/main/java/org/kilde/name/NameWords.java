package org.kilde.name;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;

/**
 * Words that names are made of or stand beside, from {@code nameparts.tsv}, {@link Demonyms}, and
 * given names and surnames from the shared lists.
 */
final class NameWords {
  static final TableFormat PARTS = TableFormat.of("nameparts.tsv", "kind", "word");

  /** Kinds of {@code nameparts.tsv}. */
  enum Kind {
    /** A word that ends or starts an organization's name: Institute, {@code *komité}. */
    ORGANIZATION_HEAD,
    /** A word that ends an organization's name of several words: (Norvik) Shipping. */
    ORGANIZATION_END,
    /** A word in lower case that makes an organization of the place before it: Oslo tingrett. */
    ORGANIZATION_TAIL,
    /** A word in lower case that may stand inside an organization's name: "иностранных дел". */
    ORGANIZATION_INSIDE,
    /** A noun before a name in quotation marks: "партия «Новый путь»". */
    QUOTED_HEAD,
    /** A noun before quotation marks around what is no organization: "фильм «Брат»". */
    QUOTED_OTHER,
    /** A given name of this language beside those of the shared list. */
    GIVEN,
    /** What surnames end in: {@code *енко}. */
    SURNAME,
    /** A form that ends a name: a genitive that another noun follows. */
    NAME_END,
    /** A form that only places take: a locative. */
    PLACE_FORM,
    /** A word in lower case between a role and its holder: "министр обороны Иван …". */
    ROLE_COMPLEMENT,
    /** A word that ends a place's name: Street, {@code *gade}. */
    PLACE_HEAD,
    /** A word that starts a place's name of several words: San, Port, Upper. */
    PLACE_FIRST,
    /** Stands before a place: in. */
    PLACE_CUE,
    /** Stands before two places: between X and Y. */
    BETWEEN,
    /** Stands before a place more often than not, if the word is unknown: de. */
    PLACE_OF,
    /** A branch of government, a name only behind its ministry: (Ministerio de) Defensa. */
    PORTFOLIO,
    /** Makes a name of a branch of government also in lower case: ministère de la Santé. */
    MINISTRY,
    /** A noun right before an organization's name: "the newspaper X", {@code *avisen}. */
    ORGANIZATION_BEFORE,
    /** A noun right before a place's name: "the town X", {@code *byen}. */
    PLACE_BEFORE,
    /** A noun before a name that is none of the three: "the ship X". */
    OTHER_BEFORE,
    /** A noun right after an organization's name: "the X newspaper". */
    ORGANIZATION_AFTER,
    /** A noun right after a place's name: "the X province", "the X copper mine". */
    PLACE_AFTER,
    /** The preposition that stands before places and hardly ever before persons: in. */
    INSIDE,
    /** A noun that a link ties to a place: "the mayor of X", "the outskirts of X", "north of X". */
    PLACE_LINKED,
    /** A noun that only a place has: "X's capital", "Xs borgmester". */
    PLACE_OWNED,
    /** A verb whose object is a place: fled, entered. */
    PLACE_VERB,
    /** Joins two names of one kind: and. */
    AND,
    /** Between such a noun and the name: "the town of X". */
    BEFORE_LINK,
    /** What outlets do beside their names: reports. */
    MEDIA_VERB,
    /** Before who said it: laut, selon. */
    SOURCE_BEFORE,
    /** Goes on after 's: People's Republic. */
    POSSESSIVE_PART,
    /** Starts names of outlets and bodies where it has a capital inside a sentence: El, De. */
    ARTICLE,
    /** What countries and towns end in; for an unknown word alone that nothing else tells. */
    PLACE_ENDING,
    /** Joins an organization's words: Ministry of Finance. */
    JOINER,
    /** Inside a person's name: von. */
    PARTICLE,
    /** Before a person's name, no role: Mr. */
    TITLE,
    /** Starts sentences, no name. */
    FUNCTION,
    /** Written with a capital, no name. */
    NOT_NAME,
    /** Before the name of a photographer. */
    CREDIT,
    /** Ties a role to its body: director of. */
    ROLE_LINK,
    /** Ends a role after a name: who, said. */
    ROLE_STOP,
    /** A form that tells where: no part of the name of a person who stands before it. */
    PLACE_CASE,
    /** Opens a clause about what is no person: which. */
    THING_RELATIVE,
    /** A father's name between given name and surname: {@code *ович}. */
    PATRONYMIC,
    /** An article at a noun's end: Nationalbank, Nationalbanken. */
    DEFINITE
  }

  private final Map<Kind, WordPatterns> parts;
  private final Set<Kind> listed;
  private final Demonyms demonyms;
  private final Set<String> given;
  private final Set<String> surnames;
  private final boolean capitalNouns;
  private final boolean insideIsPlace;

  private NameWords(
      Map<Kind, WordPatterns> parts,
      Set<Kind> listed,
      Demonyms demonyms,
      Set<String> given,
      Set<String> surnames,
      boolean capitalNouns,
      boolean insideIsPlace) {
    this.parts = parts;
    this.listed = listed;
    this.demonyms = demonyms;
    this.given = given;
    this.surnames = surnames;
    this.capitalNouns = capitalNouns;
    this.insideIsPlace = insideIsPlace;
  }

  static NameWords of(LanguagePack pack) {
    Map<Kind, List<String>> words = new HashMap<>();
    for (Row row : pack.table(PARTS)) {
      words
          .computeIfAbsent(row.constant("kind", Kind.class), any -> new ArrayList<>())
          .add(row.expect("word"));
    }
    Map<Kind, WordPatterns> parts = new HashMap<>();
    for (Kind kind : Kind.values()) {
      parts.put(kind, WordPatterns.of(words.getOrDefault(kind, List.of())));
    }
    PersonNames persons = pack.shared().compiled(PersonNames.class, PersonNames::of);
    return new NameWords(
        Map.copyOf(parts),
        Set.copyOf(words.keySet()),
        Demonyms.of(pack),
        persons.given(),
        persons.surnames(),
        pack.setting("capital-nouns", "no").equals("yes"),
        pack.setting("inside-is-place", "no").equals("yes"));
  }

  /** Names that persons bear anywhere; the same for all languages. */
  private record PersonNames(Set<String> given, Set<String> surnames) {
    static PersonNames of(LanguagePack shared) {
      return new PersonNames(list(shared, "given-names.tsv"), list(shared, "surnames.tsv"));
    }
  }

  /** One name a line, no header cells but the first line. */
  private static Set<String> list(LanguagePack shared, String file) {
    Path path = shared.folder().resolve(file);
    Set<String> names = new HashSet<>(8192);
    if (Files.exists(path)) {
      try {
        Files.readString(path, StandardCharsets.UTF_8).lines().skip(1).forEach(names::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return names;
  }

  /** True if the language lists no such words. */
  boolean isEmpty(Kind kind) {
    return !listed.contains(kind);
  }

  boolean is(Kind kind, Token token) {
    return is(kind, token.norm());
  }

  boolean is(Kind kind, String norm) {
    WordPatterns list = parts.get(kind);
    return list != null && list.contains(norm);
  }

  /** A name without an article at its end; empty if it has none. */
  List<String> indefinite(String name) {
    List<String> bare = new ArrayList<>(2);
    for (int n = 1; n <= 2 && name.length() > n + 6; n++) {
      if (is(Kind.DEFINITE, name.substring(name.length() - n))) {
        bare.add(name.substring(0, name.length() - n));
      }
    }
    return bare;
  }

  boolean isGiven(String word) {
    if (given.contains(word) || !isEmpty(Kind.GIVEN) && is(Kind.GIVEN, lower(word))) {
      return true;
    }
    int hyphen = word.indexOf('-');
    return hyphen > 0 && given.contains(word.substring(0, hyphen));
  }

  private static String lower(String word) {
    return word.toLowerCase(java.util.Locale.ROOT);
  }

  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  /** True for a surname of the list and for what ends as surnames of this language do. */
  boolean endsAsSurname(String word) {
    return isSurname(word) || !isEmpty(Kind.SURNAME) && is(Kind.SURNAME, lower(word));
  }

  /** True if an unknown word behind "in" is a place though the tagger does not know it. */
  boolean insideIsPlace() {
    return insideIsPlace;
  }

  /** Nouns are written with a capital in this language, so a capital alone says little. */
  boolean capitalNouns() {
    return capitalNouns;
  }

  /** True for a word that names a people or is made of a country's name: russisk, Kazakhs. */
  boolean isDemonym(Token token) {
    return !demonymCountry(token.norm()).isEmpty();
  }

  /** True for "North" where "north korean" is a demonym of two words. */
  boolean isDemonymPrefix(Token token) {
    return demonyms.isStart(token.norm());
  }

  /** ISO 3166 code of the country a demonym belongs to; empty for other words. */
  String demonymCountry(String norm) {
    return demonyms.country(norm);
  }
}
