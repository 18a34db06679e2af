package org.kilde.finding;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.kilde.annotation.EntityClass;

/**
 * One name, one meaning within a story: a name that one article takes for a person and five for a
 * place is the place.
 */
final class NameVotes {
  private final KnownNames entities;
  private final Map<String, Map<String, Integer>> votes = new HashMap<>(); // name → entity → count
  private final Map<String, EntityClass> classes = new HashMap<>();
  private final Map<String, String> winners = new HashMap<>();

  NameVotes(KnownNames entities) {
    this.entities = entities;
  }

  void add(ArticleDigest article) {
    for (int i = 0; i < article.names().size(); i++) {
      NameDigest name = article.names().get(i);
      String entity = own(article, i);
      votes.computeIfAbsent(key(name), k -> new HashMap<>()).merge(entity, 1, Integer::sum);
      classes.put(entity, name.entityClass());
    }
  }

  void count() {
    votes.forEach(
        (name, counts) ->
            winners.put(
                name,
                counts.entrySet().stream()
                    .max(
                        Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .orElseThrow()
                    .getKey()));
    joinLonger();
    joinSurnames();
    votes.clear();
  }

  /** A person's name with words before it, "Minister Anna Berg", is the person named so. */
  private void joinLonger() {
    for (String name : votes.keySet()) {
      int space = name.indexOf(' ');
      if (space > 0 && name.indexOf(' ', space + 1) > 0 && isPerson(name)) {
        String shorter = name.substring(space + 1);
        if (isPerson(shorter)) {
          winners.put(name, winners.get(shorter));
        }
      }
    }
  }

  /** A surname alone is the one person of the story who bears it. */
  private void joinSurnames() {
    Map<String, String> bearers = new HashMap<>(); // by surname; empty text if several bear it
    for (String name : votes.keySet()) {
      int space = name.lastIndexOf(' ');
      if (space > 0 && isPerson(name)) {
        bearers.merge(name.substring(space + 1), winners.get(name), (a, b) -> a.equals(b) ? a : "");
      }
    }
    bearers.forEach(
        (surname, bearer) -> {
          if (!bearer.isEmpty() && isPerson(surname)) {
            winners.put(surname, bearer);
          }
        });
  }

  private boolean isPerson(String name) {
    String winner = winners.get(name);
    return winner != null && classes.get(winner) == EntityClass.PERSON;
  }

  /** The entity a referent means. */
  String entity(ArticleDigest article, int referent) {
    String winner = winners.get(key(article.names().get(referent)));
    return winner == null ? own(article, referent) : winner;
  }

  EntityClass entityClass(ArticleDigest article, int referent) {
    return classes.getOrDefault(
        entity(article, referent), article.names().get(referent).entityClass());
  }

  private String own(ArticleDigest article, int referent) {
    return entities.id(article.document(), referent);
  }

  private static String key(NameDigest name) {
    return name.name().toLowerCase(Locale.ROOT);
  }
}
