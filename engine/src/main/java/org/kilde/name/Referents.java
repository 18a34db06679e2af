package org.kilde.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;

/** One referent while its mentions are gathered. */
final class Referents {
  private final List<Group> groups = new ArrayList<>();

  /** All mentions of one person, organization or place. */
  static final class Group {
    final int id;
    final EntityClass entityClass;
    @Nullable KnownEntity known;
    final Set<String> surfaces = new LinkedHashSet<>();
    final Set<String> bases = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();
    final List<Role> roles = new ArrayList<>();
    int lastToken;
    private @Nullable String settled;

    Group(int id, EntityClass entityClass, @Nullable KnownEntity known) {
      this.id = id;
      this.entityClass = entityClass;
      this.known = known;
    }

    void add(String surface, String base) {
      surfaces.add(surface);
      counts.merge(base, 1, Integer::sum);
      bases.add(base);
    }

    /** Says what its full name is, whatever forms are written. */
    void settle(String name) {
      settled = name;
    }

    /**
     * What was settled, else the form with the most words, of those the commonest, then shortest.
     */
    String fullest() {
      if (settled != null) {
        return settled;
      }
      String best = "";
      for (String base : bases) {
        int more = Integer.compare(words(base), words(best));
        if (more == 0) {
          more = Integer.compare(counts.getOrDefault(base, 0), counts.getOrDefault(best, 0));
        }
        if (more > 0 || more == 0 && base.length() < best.length()) {
          best = base;
        }
      }
      return entityClass == EntityClass.PERSON && Surfaces.isCapitals(best)
          ? titleCase(best)
          : best;
    }

    /** ANNA BERG as Anna Berg. */
    private static String titleCase(String capitals) {
      StringBuilder name = new StringBuilder(capitals);
      for (int i = 1; i < name.length(); i++) {
        if (Character.isLetter(name.charAt(i - 1))) {
          name.setCharAt(i, Character.toLowerCase(name.charAt(i)));
        }
      }
      return name.toString();
    }

    private static int words(String name) {
      return name.isEmpty() ? 0 : 1 + (int) name.chars().filter(c -> c == ' ').count();
    }

    Referent referent() {
      return new Referent(
          id,
          entityClass,
          fullest(),
          List.copyOf(surfaces),
          distinct(roles),
          Optional.ofNullable(known).map(KnownEntity::id));
    }

    private static List<Role> distinct(List<Role> roles) {
      Set<String> seen = new LinkedHashSet<>();
      return roles.stream().filter(role -> seen.add(role.text())).toList();
    }
  }

  Group add(EntityClass entityClass, @Nullable KnownEntity known) {
    Group group = new Group(groups.size(), entityClass, known);
    groups.add(group);
    return group;
  }

  List<Group> all() {
    return groups;
  }

  Optional<Group> findKnown(KnownEntity known) {
    return groups.stream()
        .filter(group -> group.known != null && group.known.id().equals(known.id()))
        .findFirst();
  }

  List<Referent> build() {
    return groups.stream().map(Group::referent).toList();
  }
}
