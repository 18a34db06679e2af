package org.kilde.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;

/** One entity while it is gathered. */
final class Gathered {
  private static final int MOST_VARIANTS = 200;
  private static final int MOST_FORMS = 4;

  final String id;
  final EntityClass entityClass;
  final @Nullable String known;
  private final Form first;
  private List<Form> others = List.of();
  private String name;
  private final List<String> variants = new ArrayList<>(2);
  private final List<Entity.WrittenRole> roles = new ArrayList<>(0);
  private final int[] articles = new int[EntityClass.values().length]; // that took it for a class

  /**
   * A full name as an article has it.
   *
   * @param language BCP 47, of the article
   */
  record Form(String name, String language) {}

  Gathered(String id, EntityClass entityClass, @Nullable String known, String name, Form first) {
    this.id = id;
    this.entityClass = entityClass;
    this.known = known;
    this.name = name;
    this.first = first;
  }

  /** Takes in what an article says of it. */
  void gather(String language, Referent referent) {
    articles[referent.entityClass().ordinal()]++;
    for (String surface : referent.surfaces()) {
      if (variants.size() < MOST_VARIANTS && !variants.contains(surface)) {
        variants.add(surface);
      }
    }
    for (Role role : referent.roles()) {
      Entity.WrittenRole written = new Entity.WrittenRole(role.text(), language);
      if (roles.size() < MOST_VARIANTS && !roles.contains(written)) {
        roles.add(written);
      }
    }
    if (known == null && isFuller(referent.name())) {
      name = referent.name();
    }
    Form form = new Form(referent.name(), language);
    if (others.size() < MOST_FORMS && !form.equals(first) && !others.contains(form)) {
      others = others.isEmpty() ? new ArrayList<>(1) : others;
      others.add(form);
    }
  }

  /** More words, or whole ones for initials; a longer word may be no more than a case of it. */
  private boolean isFuller(String other) {
    List<String> mine = NameSounds.words(name);
    List<String> its = NameSounds.words(other);
    boolean initials = mine.stream().anyMatch(word -> word.length() == 1);
    return its.size() > mine.size()
        || its.size() == mine.size() && initials && other.length() > name.length();
  }

  String name() {
    return name;
  }

  /** The name it was first met by. */
  Form first() {
    return first;
  }

  /** Further names it was met by, the earliest few. */
  List<Form> others() {
    return others;
  }

  /** The class that most articles give it; of two given as often no person, and a place first. */
  private EntityClass likeliest() {
    EntityClass best = entityClass;
    for (EntityClass each : EntityClass.values()) {
      int more = articles[each.ordinal()] - articles[best.ordinal()];
      boolean tie = more == 0 && more(each) > more(best);
      best = known == null && (more > 0 || tie) ? each : best;
    }
    return best;
  }

  private static int more(EntityClass entityClass) {
    return switch (entityClass) {
      case PERSON -> 0;
      case ORGANIZATION -> 1;
      case PLACE -> 2;
    };
  }

  Entity entity() {
    return new Entity(
        id,
        likeliest(),
        name,
        new TreeSet<>(variants),
        List.copyOf(roles),
        Optional.ofNullable(known));
  }
}
