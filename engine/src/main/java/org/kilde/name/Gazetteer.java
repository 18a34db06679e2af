package org.kilde.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/**
 * Known persons, organizations and places with the names one language has for them: {@code
 * entities.tsv}, {@code people.tsv}, {@code outlets.tsv} and {@code cities.tsv} of the shared pack,
 * {@code names.tsv} of the language, countries from CLDR.
 */
public final class Gazetteer {
  private static final TableFormat ENTITIES =
      TableFormat.of("entities.tsv", "id", "class", "kind", "country", "name", "other?");
  private static final TableFormat NAMES = TableFormat.of("names.tsv", "id", "names");

  private final CityList cities;
  private final List<KnownEntity> entities;
  private final Map<String, Integer> numbers;
  private final Surfaces surfaces;
  private final Map<String, Integer> people;
  private final Tokenizer tokenizer = new Tokenizer(Set.of());

  private Gazetteer(LanguagePack shared) {
    cities = shared.compiled(CityList.class, CityList::of);
    entities = new ArrayList<>();
    numbers = new HashMap<>();
    surfaces = new Surfaces();
    people = new HashMap<>();
  }

  /** Starts with what all languages share. */
  private Gazetteer(Gazetteer shared) {
    cities = shared.cities;
    entities = new ArrayList<>(shared.entities);
    numbers = new HashMap<>(shared.numbers);
    surfaces = new Surfaces(shared.surfaces, cities.surfaces());
    people = new HashMap<>(shared.people);
  }

  /**
   * A known name found in a sentence.
   *
   * @param first index of its first token
   * @param end index after its last token
   */
  public record Match(int first, int end, KnownEntity entity) {}

  /** The gazetteer of a pack; made once per pack. */
  public static Gazetteer of(LanguagePack pack) {
    return pack.compiled(Gazetteer.class, Gazetteer::load);
  }

  private static Gazetteer load(LanguagePack pack) {
    Gazetteer gazetteer =
        new Gazetteer(pack.shared().compiled(Shared.class, Shared::of).gazetteer());
    CountryNames.of(pack.tag()).forEach(gazetteer::addCountry);
    for (Row row : pack.table(NAMES)) {
      gazetteer.addNames(row);
    }
    gazetteer.addNoNames(pack);
    gazetteer.surfaces.numberCities(gazetteer.entities.size());
    return gazetteer;
  }

  /** What all languages share, to be copied. */
  private record Shared(Gazetteer gazetteer) {
    static Shared of(LanguagePack shared) {
      Gazetteer gazetteer = new Gazetteer(shared);
      gazetteer.addEntities(shared);
      gazetteer.addOutlets(Outlets.of(shared));
      gazetteer.addPeople(KnownPeople.of(shared));
      return new Shared(gazetteer);
    }
  }

  private void addEntities(LanguagePack shared) {
    for (Row row : shared.table(ENTITIES)) {
      int number =
          add(
              new KnownEntity(
                  row.expect("id"),
                  row.constant("class", EntityClass.class),
                  row.expect("kind"),
                  row.expect("name"),
                  row.cell("country"),
                  0));
      addSurface(row.cell("name"), number);
      for (String other : row.cell("other").split(";", -1)) {
        addSurface(other, number);
      }
    }
  }

  private void addOutlets(Outlets outlets) {
    for (Outlets.Entry outlet : outlets.all()) {
      int number =
          add(
              new KnownEntity(
                  outlet.id(),
                  EntityClass.ORGANIZATION,
                  outlet.kind(),
                  outlet.name(),
                  outlet.country(),
                  0));
      addSurface(outlet.name(), number);
      addSurface(outlet.domain(), number);
      outlet.otherNames().forEach(name -> addSurface(name, number));
    }
  }

  private void addPeople(KnownPeople known) {
    for (KnownPeople.Entry person : known.all()) {
      int number =
          add(
              new KnownEntity(
                  person.id(), EntityClass.PERSON, "person", person.name(), person.country(), 0));
      for (String name : person.names()) {
        addSurface(name, number);
        addPerson(name, number);
      }
      person.alone().forEach(name -> addSurface(name, number));
    }
  }

  /** Names, the English one first. */
  private void addCountry(String code, List<String> names) {
    String kind = Character.isDigit(code.charAt(0)) ? "region" : "country";
    int number =
        add(new KnownEntity("country:" + code, EntityClass.PLACE, kind, names.getFirst(), code, 0));
    names.forEach(name -> addSurface(name, number));
  }

  private void addNames(Row row) {
    String id = row.expect("id");
    Integer number = numbers.get(id);
    if (number == null && id.startsWith("city:")) {
      number = findId(id).map(this::add).orElse(null);
    }
    if (number == null) {
      throw row.error("id", "an id of entities.tsv, people.tsv or outlets.tsv, or country:XX");
    }
    for (String name : row.expect("names").split(";", -1)) {
      addSurface(name, number);
      if (entities.get(number).entityClass() == EntityClass.PERSON) {
        addPerson(name, number);
      }
    }
  }

  /** Phrases of {@code nameparts.tsv}: New Year's Eve. */
  private void addNoNames(LanguagePack pack) {
    int number = add(KnownEntity.noName());
    for (Row row : pack.table(NameWords.PARTS)) {
      if (row.expect("kind").equals("not-name") && row.expect("word").indexOf(' ') > 0) {
        addSurface(row.expect("word"), number);
      }
    }
  }

  /** Names in other scripts have the key of their Latin form, which stands beside them. */
  private void addPerson(String name, int number) {
    if (NameKey.isLatin(name)) {
      people.putIfAbsent(NameKey.of(name), number);
    }
  }

  private int add(KnownEntity entity) {
    int number = entities.size();
    entities.add(entity);
    numbers.put(entity.id(), number);
    return number;
  }

  /** Names are cut as text is, so that marks inside them match. */
  private void addSurface(String name, int number) {
    String stripped = name.strip();
    if (stripped.isEmpty()) {
      return;
    }
    StringBuilder words = new StringBuilder();
    List<Token> tokens = tokenizer.tokenize(stripped, new Span(0, stripped.length()));
    while (tokens.size() > 1 && tokens.getLast().isMark()) {
      tokens.removeLast(); // the full stop of an abbreviation
    }
    for (Token token : tokens) {
      words.append(words.isEmpty() ? "" : " ").append(token.text());
    }
    surfaces.add(words.toString(), number);
  }

  /** The longest known name that starts at token {@code first} and ends before {@code end}. */
  Optional<Match> longestAt(List<Token> tokens, int first, int end, Inflections inflections) {
    Surfaces.@Nullable Hit hit = surfaces.longestAt(tokens, first, end, inflections);
    return hit == null
        ? Optional.empty()
        : Optional.of(new Match(first, hit.end(), entity(hit.number())));
  }

  /** True if a single word as written is a known name. */
  boolean knows(String word) {
    return surfaces.find(word) >= 0;
  }

  /** The entity of a name as written, without inflection. */
  public Optional<KnownEntity> find(String name) {
    List<Token> tokens = tokenizer.tokenize(name, new Span(0, name.length()));
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    return longestAt(tokens, 0, tokens.size(), Inflections.NONE)
        .filter(match -> match.end() == tokens.size())
        .map(Match::entity)
        .filter(entity -> !entity.isNoName());
  }

  /** The person of a full name in any spelling that has the same key. */
  public Optional<KnownEntity> findPerson(String fullName) {
    return Optional.ofNullable(people.get(NameKey.of(fullName))).map(this::entity);
  }

  /** The entity of a gazetteer id. */
  public Optional<KnownEntity> findId(String id) {
    return id.startsWith("city:")
        ? cities.find(id.substring("city:".length()))
        : Optional.ofNullable(numbers.get(id)).map(this::entity);
  }

  private KnownEntity entity(int number) {
    return number < entities.size() ? entities.get(number) : cities.city(number - entities.size());
  }
}
