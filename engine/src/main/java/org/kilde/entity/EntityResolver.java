package org.kilde.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.name.Gazetteer;
import org.kilde.name.NameKey;

/**
 * Joins what articles name into entities, article by article. A full name is joined by its key or a
 * spelling near it; a surname alone only if role, place or company speak for one bearer of it and
 * for no other. The cost of an article does not depend on how many entities there are. Not safe for
 * several threads.
 */
public final class EntityResolver {
  private static final int MOST_VARIANTS = 200;
  private static final int ENOUGH = 3;

  private final Gazetteer gazetteer;
  private final NameSimilarity similarity;
  private final Overrides overrides;
  private final Consumer<Merge> log;
  private final KeyIndex index = new KeyIndex();
  private final List<Gathered> entities = new ArrayList<>();
  private final Map<String, Integer> byId = new HashMap<>();
  private final Map<String, int[]> articles = new HashMap<>();

  /** One entity while it is gathered. */
  private static final class Gathered {
    final String id;
    final EntityClass entityClass;
    final @Nullable String known;
    String name;
    final List<String> variants = new ArrayList<>(2);
    final List<Entity.WrittenRole> roles = new ArrayList<>(0);

    Gathered(String id, EntityClass entityClass, @Nullable String known, String name) {
      this.id = id;
      this.entityClass = entityClass;
      this.known = known;
      this.name = name;
    }

    Entity entity() {
      return new Entity(
          id,
          entityClass,
          name,
          new TreeSet<>(variants),
          List.copyOf(roles),
          java.util.Optional.ofNullable(known));
    }
  }

  /** An entity found for a referent, and why it is the one. */
  private record Found(int number, String reason) {}

  /**
   * @param log told of every merge: a referent that was taken for an entity known before
   */
  public EntityResolver(
      Gazetteer gazetteer, LegalForms forms, Overrides overrides, Consumer<Merge> log) {
    this.gazetteer = gazetteer;
    this.similarity = new NameSimilarity(forms);
    this.overrides = overrides;
    this.log = log;
  }

  /** A resolver without decisions of a user, with the shipped knowledge of a set of packs. */
  public static EntityResolver of(LanguagePacks packs) {
    LanguagePack shared = packs.shared();
    return new EntityResolver(
        Gazetteer.of(shared), LegalForms.of(shared), Overrides.none(), merge -> {});
  }

  /** Adds an article's referents; an article added before changes nothing. */
  public void add(String article, String language, List<Referent> referents) {
    if (articles.containsKey(article)) {
      return;
    }
    List<String> context = context(referents);
    int[] numbers = new int[referents.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = resolve(article, referents.get(i), context);
      gather(entities.get(numbers[i]), language, referents.get(i));
    }
    for (int i = 0; i < numbers.length; i++) {
      // What the user split off is nobody else's: no later article is taken for it.
      if (overrides.findSplit(article, referents.get(i).name()).isEmpty()) {
        remember(numbers[i], referents.get(i), context);
      }
    }
    articles.put(article, numbers);
  }

  /**
   * Takes in again what a run before decided: each referent means the entity of its place in the
   * list. Later articles are joined as if this one had been added.
   */
  public void restore(String article, String language, List<Referent> referents, List<String> ids) {
    List<String> context = context(referents);
    int[] numbers = new int[referents.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = create(ids.get(i), referents.get(i));
      gather(entities.get(numbers[i]), language, referents.get(i));
      remember(numbers[i], referents.get(i), context);
    }
    articles.put(article, numbers);
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

  /** All entities, in the order they were first met. */
  public List<Entity> entities() {
    return entities.stream().map(Gathered::entity).toList();
  }

  // ---- who is it ----

  private int resolve(String article, Referent referent, List<String> context) {
    String fresh = freshId(article, referent);
    OptionalInt decided = decided(article, referent, fresh);
    if (decided.isPresent()) {
      return decided.getAsInt();
    }
    Found found = find(referent, context);
    if (found == null) {
      return create(fresh, referent);
    }
    log.accept(
        new Merge(
            entities.get(found.number()).id,
            article,
            referent.id(),
            referent.name(),
            found.reason()));
    return found.number();
  }

  /** What the user decided of this name in this article or of the entity it would be. */
  private OptionalInt decided(String article, Referent referent, String fresh) {
    if (overrides.findSplit(article, referent.name()).isPresent()) {
      return OptionalInt.of(create(article + "/" + referent.id(), referent));
    }
    String merged = overrides.merged(fresh);
    if (merged.equals(fresh)) {
      return OptionalInt.empty();
    }
    log.accept(new Merge(merged, article, referent.id(), referent.name(), "merged by the user"));
    // The entity it was merged into may not have been met yet: it begins here.
    return OptionalInt.of(create(merged, referent));
  }

  private @Nullable Found find(Referent referent, List<String> context) {
    if (referent.known().isPresent()) {
      Integer number = byId.get(knownId(referent.known().get()));
      return number == null ? null : new Found(number, "the gazetteer knows both names");
    }
    String key = NameKey.of(referent.name());
    boolean person = referent.entityClass() == EntityClass.PERSON;
    if (person && key.indexOf(' ') < 0) {
      return byContext(key, referent, context);
    }
    int same = index.find(KeyIndex.key("name", label(referent), key), number -> true);
    if (same >= 0) {
      return new Found(same, "the same name but for its spelling");
    }
    return person ? similar(referent, key) : null;
  }

  private @Nullable Found similar(Referent referent, String key) {
    int number =
        index.find(
            KeyIndex.key("near", label(referent), near(key)),
            each ->
                entities.get(each).known == null
                    && similarity.score(
                            entities.get(each).name, referent.name(), EntityClass.PERSON)
                        >= NameSimilarity.SAME + 0.1);
    return number < 0 ? null : new Found(number, "a spelling close to this one");
  }

  /** A surname alone: at least two signs must speak for one bearer, and for nobody else as much. */
  private @Nullable Found byContext(String surname, Referent referent, List<String> context) {
    Map<Integer, Integer> votes = new HashMap<>();
    List<String> signs = new ArrayList<>(context);
    referent.roles().forEach(role -> signs.add(sign(role)));
    for (String sign : signs) {
      int number = index.find(KeyIndex.key("with", surname, sign), each -> true);
      if (number >= 0) {
        votes.merge(number, weight(sign), Integer::sum);
      }
    }
    int best = -1;
    int most = ENOUGH;
    boolean tie = false;
    for (Map.Entry<Integer, Integer> each : votes.entrySet()) {
      tie = each.getValue() == most && best >= 0 || tie && each.getValue() <= most;
      if (each.getValue() > most || each.getValue() == most && best < 0) {
        most = each.getValue();
        best = each.getKey();
      }
    }
    return best < 0 || tie
        ? null
        : new Found(best, "the surname beside the same role, place or names");
  }

  /** Roles and persons tell more than a body or a country that half the news speak of. */
  private static int weight(String sign) {
    boolean person = sign.startsWith("person:") || sign.indexOf(' ') > 0;
    return person ? 2 : 1;
  }

  // ---- what is kept ----

  private int create(String id, Referent referent) {
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
    Gathered fresh = new Gathered(id, referent.entityClass(), referent.known().orElse(null), name);
    entities.add(fresh);
    byId.put(id, entities.size() - 1);
    return entities.size() - 1;
  }

  private static void gather(Gathered entity, String language, Referent referent) {
    for (String surface : referent.surfaces()) {
      if (entity.variants.size() < MOST_VARIANTS && !entity.variants.contains(surface)) {
        entity.variants.add(surface);
      }
    }
    for (Role role : referent.roles()) {
      Entity.WrittenRole written = new Entity.WrittenRole(role.text(), language);
      if (entity.roles.size() < MOST_VARIANTS && !entity.roles.contains(written)) {
        entity.roles.add(written);
      }
    }
    if (entity.known == null && referent.name().length() > entity.name.length()) {
      entity.name = referent.name();
    }
  }

  private void remember(int number, Referent referent, List<String> context) {
    String key = NameKey.of(referent.name());
    if (referent.entityClass() != EntityClass.PERSON) {
      index.add(KeyIndex.key("name", label(referent), key), number);
      return;
    }
    String surname = key.substring(key.lastIndexOf(' ') + 1);
    if (key.indexOf(' ') > 0) {
      index.add(KeyIndex.key("name", label(referent), key), number);
      index.add(KeyIndex.key("near", label(referent), near(key)), number);
    }
    context.forEach(sign -> index.add(KeyIndex.key("with", surname, sign), number));
    referent.roles().forEach(role -> index.add(KeyIndex.key("with", surname, sign(role)), number));
  }

  /** What stands beside a name in its article: countries, bodies, other persons with full names. */
  private static List<String> context(List<Referent> referents) {
    List<String> signs = new ArrayList<>();
    for (Referent each : referents) {
      boolean telling =
          each.known().isPresent()
              || each.entityClass() == EntityClass.PERSON && each.name().indexOf(' ') > 0;
      if (telling && signs.size() < KeyIndex.REACH) {
        signs.add(each.known().orElseGet(() -> NameKey.of(each.name())));
      }
    }
    return signs;
  }

  private static String sign(Role role) {
    return "role " + role.text().toLowerCase(Locale.ROOT);
  }

  /**
   * Names with one near key are compared: the same first letter and the same end of the surname.
   */
  private static String near(String key) {
    String surname = key.substring(key.lastIndexOf(' ') + 1);
    return key.charAt(0) + " " + surname;
  }

  private static String label(Referent referent) {
    return referent.entityClass().label();
  }

  private static String knownId(String known) {
    return "e:" + known;
  }

  /** The id a referent would have as an entity of its own. */
  private static String freshId(String article, Referent referent) {
    if (referent.known().isPresent()) {
      return knownId(referent.known().get());
    }
    String key = NameKey.of(referent.name());
    boolean alone = referent.entityClass() == EntityClass.PERSON && key.indexOf(' ') < 0;
    long hash = KeyIndex.key(label(referent), key, alone ? article : "");
    return "e:" + label(referent).charAt(0) + Long.toUnsignedString(hash, 36);
  }
}
