package org.kilde.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.entity.FullNames.Found;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.name.BodyName;
import org.kilde.name.CaseForms;
import org.kilde.name.Gazetteer;

/**
 * Joins what articles name into entities, article by article. A full name is joined by how it
 * sounds in the language it is written in; a surname alone only if role, place or company speak for
 * one bearer of it and for no other. Two names that one article keeps apart stay two, unless they
 * sound the same. The cost of an article does not depend on how many entities there are. Not safe
 * for several threads.
 *
 * <p>A long file: the reading of one article takes its names through stages that all share what is
 * decided so far. How names are held against each other stands in the classes beside.
 */
public final class EntityResolver {
  private static final int NOBODY = -1;
  private static final int LONG_WORD = 5; // letters

  private final LanguagePacks packs;
  private final Map<String, CaseForms> caseForms = new HashMap<>(); // by language
  private final Gazetteer gazetteer;
  private final NameSounds sounds;
  private final Overrides overrides;
  private final Consumer<Merge> log;
  private final List<Gathered> entities = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, int[]> articles = new HashMap<>();
  private final FullNames fullNames;
  private final Company company = new Company();
  private final Company neighbours = new Company(); // of names of one word, whatever their class
  private final Bodies bodies;
  private final NearNames near = new NearNames(entities);

  /**
   * @param packs whose shared knowledge is used: known names, legal forms, how letters sound
   * @param log told of every merge: a referent that was taken for an entity known before
   */
  public EntityResolver(LanguagePacks packs, Overrides overrides, Consumer<Merge> log) {
    LanguagePack shared = packs.shared();
    this.packs = packs;
    this.gazetteer = Gazetteer.of(shared);
    this.sounds = NameSounds.of(shared);
    this.bodies = new Bodies(packs, sounds);
    this.overrides = overrides;
    this.log = log;
    this.fullNames = new FullNames(sounds, new NameSimilarity(LegalForms.of(shared)), entities);
  }

  /** A resolver without decisions of a user, with the shipped knowledge of a set of packs. */
  public static EntityResolver of(LanguagePacks packs) {
    return new EntityResolver(packs, Overrides.none(), merge -> {});
  }

  /** Adds an article's referents; an article added before changes nothing. */
  public void add(String article, String language, List<Referent> referents) {
    if (articles.containsKey(article)) {
      return;
    }
    Reading reading = new Reading(article, language, referents);
    reading.claim();
    reading.nameFully();
    reading.nameNearly();
    reading.nameAlone();
    reading.nameBodies();
    reading.gather();
    reading.remember(true);
    articles.put(article, reading.numbers);
  }

  /**
   * Takes in again what a run before decided: each referent means the entity of its place in the
   * list. Later articles are joined as if this one had been added.
   */
  public void restore(String article, String language, List<Referent> referents, List<String> ids) {
    Reading reading = new Reading(article, language, referents);
    for (int i = 0; i < reading.numbers.length; i++) {
      reading.numbers[i] = create(ids.get(i), referents.get(i), language);
    }
    reading.gather();
    reading.remember(false);
    articles.put(article, reading.numbers);
  }

  /** The id of the entity that a referent of an article added before means. */
  public String entityOf(String article, int referent) {
    int[] numbers = articles.get(article);
    if (numbers == null || referent >= numbers.length) {
      throw new IllegalArgumentException(
          "entity of "
              + article
              + ": referent, found "
              + referent
              + "; expected one added before.");
    }
    return entities.get(numbers[referent]).id;
  }

  /** The name of an entity by its id, as it is known so far; empty if none has that id. */
  public Optional<String> findName(String id) {
    return Optional.ofNullable(byId.get(id)).map(number -> entities.get(number).name());
  }

  /** All entities, in the order they were first met. */
  public List<Entity> entities() {
    return stream().toList();
  }

  /** As {@link #entities()}, one after the other, so that they need not be held together. */
  public Stream<Entity> stream() {
    return entities.stream().map(Gathered::entity);
  }

  private int create(String id, Referent referent, String language) {
    Integer before = byId.get(id);
    if (before != null) {
      return before;
    }
    String name =
        referent
            .known()
            .flatMap(gazetteer::findId)
            .map(known -> known.name())
            .orElse(referent.name());
    entities.add(
        new Gathered(
            id,
            referent.entityClass(),
            referent.known().orElse(null),
            name,
            new Gathered.Form(referent.name(), language)));
    byId.put(id, entities.size() - 1);
    return entities.size() - 1;
  }

  private static String knownId(String known) {
    return "e:" + known;
  }

  /** An article while its names are looked up. */
  private final class Reading {
    private final String article;
    private final String language;
    private final List<Referent> referents;
    private final FullNames.@Nullable Name[] names;
    private final @Nullable BodyName[] bodyNames;
    private final int[] numbers;

    Reading(String article, String language, List<Referent> referents) {
      this.article = article;
      this.language = language;
      this.referents = referents;
      this.names = new FullNames.Name[referents.size()];
      this.bodyNames = new BodyName[referents.size()];
      this.numbers = new int[referents.size()];
      Arrays.fill(numbers, NOBODY);
      for (int i = 0; i < names.length; i++) {
        Referent each = referents.get(i);
        names[i] =
            isAlone(each)
                ? null
                : fullNames.name(each.name(), language, each.entityClass(), forms(each));
        bodyNames[i] = bodies.read(each, language);
      }
    }

    private List<String> forms(Referent each) {
      if (each.known().isPresent()) {
        return List.of();
      }
      return each.entityClass() == EntityClass.PERSON
          ? cases().ofPerson(each.name())
          : each.name().indexOf(' ') < 0 ? cases().ofWord(each.surfaces()) : List.of();
    }

    private CaseForms cases() {
      return caseForms.computeIfAbsent(
          language, tag -> CaseForms.of(packs.packFor(LanguageTag.of(tag))));
    }

    /** What is beyond doubt: decisions of the user, known names, names that sound the same. */
    void claim() {
      for (int i = 0; i < numbers.length; i++) {
        Referent each = referents.get(i);
        OptionalInt decided = decided(i);
        if (decided.isPresent()) {
          numbers[i] = decided.getAsInt();
        } else if (each.known().isPresent()) {
          Integer number = byId.get(knownId(each.known().get()));
          take(i, number == null ? null : new Found(number, "the gazetteer knows both names"));
        } else if (names[i] != null) {
          take(i, fullNames.same(names[i]));
        }
      }
    }

    /** Other spellings of full names; the rest of them are new. */
    void nameFully() {
      for (int i = 0; i < numbers.length; i++) {
        if (numbers[i] == NOBODY && (names[i] != null || referents.get(i).known().isPresent())) {
          if (referents.get(i).known().isEmpty()) {
            take(i, fullNames.alike(names[i], each -> !contains(numbers, each)));
          }
          if (!isNeighbour(referents.get(i)) && bodyNames[i] == null && !mayBeNear(i)) {
            create(i);
          }
        }
      }
    }

    /** Spellings of other languages, by the company they stand in; the rest of them are new. */
    void nameNearly() {
      List<String> signs = unknownSigns();
      for (int i = 0; i < numbers.length; i++) {
        if (numbers[i] == NOBODY && mayBeNear(i)) {
          take(i, near.find(names[i], signs, each -> !contains(numbers, each)));
          if (!isNeighbour(referents.get(i)) && bodyNames[i] == null) {
            create(i);
          }
        }
      }
    }

    private boolean mayBeNear(int at) {
      Referent each = referents.get(at);
      return names[at] != null
          && each.known().isEmpty()
          && each.entityClass() != EntityClass.ORGANIZATION;
    }

    /** Surnames alone, by the company they stand in. */
    void nameAlone() {
      List<String> signs = signs();
      for (int i = 0; i < numbers.length; i++) {
        if (numbers[i] == NOBODY && bodyNames[i] != null) {
          continue;
        }
        if (numbers[i] == NOBODY && isNeighbour(referents.get(i))) {
          int number = neighbours.find(readings(i), signs);
          boolean free = number >= 0 && !contains(numbers, number);
          take(i, free ? new Found(number, "the same word beside the same names") : null);
        }
        if (numbers[i] == NOBODY && names[i] != null) {
          create(i);
        } else if (numbers[i] == NOBODY) {
          int number = company.find(surnames(referents.get(i)), signs(signs, referents.get(i)));
          take(
              i,
              number < 0
                  ? null
                  : new Found(number, "the surname beside the same role, place or names"));
          create(i);
        }
      }
    }

    /** Bodies by what their names say in any language, once all else is named. */
    void nameBodies() {
      List<String> signs = unknownSigns();
      for (int i = 0; i < numbers.length; i++) {
        BodyName body = bodyNames[i];
        if (numbers[i] == NOBODY && body != null) {
          take(i, bodies.find(body, language, signs, each -> !contains(numbers, each)));
          create(i);
        }
      }
    }

    void gather() {
      for (int i = 0; i < numbers.length; i++) {
        entities.get(numbers[i]).gather(language, referents.get(i));
      }
    }

    /**
     * @param free false for what a run before decided: nobody asks again what was split off
     */
    void remember(boolean free) {
      List<String> signs = signs();
      List<String> unknown = unknownSigns();
      for (int i = 0; i < numbers.length; i++) {
        Referent each = referents.get(i);
        // What the user split off is nobody else's: no later article is taken for it.
        if (free && overrides.findSplit(article, each.name()).isPresent()) {
          continue;
        }
        if (names[i] != null) {
          fullNames.add(numbers[i], names[i]);
        }
        if (mayBeNear(i)) {
          near.add(numbers[i], names[i], unknown);
        }
        if (isNeighbour(each)) {
          neighbours.add(numbers[i], readings(i), signs);
        }
        BodyName body = bodyNames[i];
        if (body != null) {
          bodies.add(numbers[i], body, language, unknown);
        }
        if (each.entityClass() == EntityClass.PERSON) {
          company.add(numbers[i], surnames(each), signs(signs, each));
        }
      }
    }

    private void take(int at, @Nullable Found found) {
      if (found != null) {
        numbers[at] = found.number();
        Referent each = referents.get(at);
        log.accept(
            new Merge(
                entities.get(found.number()).id, article, each.id(), each.name(), found.reason()));
      }
    }

    private void create(int at) {
      if (numbers[at] == NOBODY) {
        String fresh = freshId(at);
        Integer bearer = byId.get(fresh);
        FullNames.Name name = names[at];
        if (bearer != null && name != null && contains(numbers, bearer)) {
          take(at, new Found(bearer, "sounds like another name of the article"));
          return;
        }
        boolean apart = bearer != null && name != null && fullNames.isCalled(bearer, name);
        numbers[at] =
            EntityResolver.this.create(
                apart ? article + "/" + referents.get(at).id() : fresh,
                referents.get(at),
                language);
      }
    }

    /** What the user decided of this name in this article or of the entity it would be. */
    private OptionalInt decided(int at) {
      Referent referent = referents.get(at);
      if (overrides.findSplit(article, referent.name()).isPresent()) {
        return OptionalInt.of(
            EntityResolver.this.create(article + "/" + referent.id(), referent, language));
      }
      String fresh = freshId(at);
      String merged = overrides.merged(fresh);
      if (merged.equals(fresh)) {
        return OptionalInt.empty();
      }
      log.accept(new Merge(merged, article, referent.id(), referent.name(), "merged by the user"));
      // The entity it was merged into may not have been met yet: it begins here.
      return OptionalInt.of(EntityResolver.this.create(merged, referent, language));
    }

    /** The id a referent would have as an entity of its own. */
    private String freshId(int at) {
      Referent referent = referents.get(at);
      FullNames.Name name = names[at];
      if (referent.known().isPresent()) {
        return knownId(referent.known().get());
      }
      String label = referent.entityClass().label();
      long hash =
          name == null
              ? KeyIndex.key(label, sounds.readings(referent.name(), language).getFirst(), article)
              : KeyIndex.key(label, name.readings().getFirst(), "");
      return "e:" + label.charAt(0) + Long.toUnsignedString(hash, 36);
    }

    /** All ways that a name of one word is read, with those of its bare forms. */
    private List<String> readings(int at) {
      Referent each = referents.get(at);
      FullNames.Name name = names[at];
      if (name == null) {
        name = fullNames.name(each.name(), language, each.entityClass(), List.of());
      }
      List<String> all = new ArrayList<>(name.readings());
      all.addAll(name.bare());
      return all;
    }

    /** What stands beside a name in its article: countries, bodies, persons with full names. */
    private List<String> signs() {
      List<String> signs = new ArrayList<>();
      for (int i = 0; i < numbers.length && signs.size() < KeyIndex.REACH; i++) {
        Referent each = referents.get(i);
        if (each.known().isPresent()) {
          signs.add(each.known().get());
        } else if (each.entityClass() == EntityClass.PERSON
            && names[i] != null
            && numbers[i] != NOBODY) {
          signs.add(entities.get(numbers[i]).id);
        }
      }
      return signs;
    }

    /** What stands beside a body and is in no gazetteer, other bodies left out. */
    private List<String> unknownSigns() {
      List<String> signs = new ArrayList<>();
      for (int i = 0; i < numbers.length && signs.size() < KeyIndex.REACH; i++) {
        if (numbers[i] != NOBODY && bodyNames[i] == null && referents.get(i).known().isEmpty()) {
          signs.add(entities.get(numbers[i]).id);
        }
      }
      return signs;
    }

    private static List<String> signs(List<String> article, Referent referent) {
      List<String> signs = new ArrayList<>(article);
      referent.roles().forEach(role -> signs.add(Company.sign(role)));
      return signs;
    }

    private List<String> surnames(Referent person) {
      String name = person.name();
      String surname = name.substring(name.lastIndexOf(' ') + 1);
      return sounds.readings(surname, language);
    }

    private static boolean contains(int[] numbers, int number) {
      return Arrays.stream(numbers).anyMatch(each -> each == number);
    }

    /** An unknown name of one word and no role, of which readers of two languages may disagree. */
    private boolean isNeighbour(Referent referent) {
      return referent.known().isEmpty()
          && !cases().isGiven(referent.name()) // readers of two languages agree on Anastasia
          && referent.name().length() >= LONG_WORD
          && NameSounds.words(referent.name()).size() == 1
          && referent.roles().isEmpty();
    }

    /** A person by one word, or by an initial and a surname, which many may share. */
    private static boolean isAlone(Referent referent) {
      if (referent.entityClass() != EntityClass.PERSON) {
        return false;
      }
      List<String> words = NameSounds.words(referent.name());
      return words.stream().filter(word -> word.length() > 1).count() < 2;
    }
  }
}
