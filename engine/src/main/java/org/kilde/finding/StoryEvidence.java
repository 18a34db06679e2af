package org.kilde.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.EntityClass;
import org.kilde.lineage.Copies;
import org.kilde.lineage.KnownOutlet;
import org.kilde.lineage.Period;
import org.kilde.lineage.SourceClass;
import org.kilde.story.Story;

/** The articles of one story with the names they share. */
final class StoryEvidence {
  private final Story story;
  private final List<ArticleDigest> articles; // by date, then id
  private final KnownNames entities;
  private final NameVotes names;
  private final ClaimKinds kinds;
  private final Map<String, ArticleDigest> byDocument = new HashMap<>();
  private final Map<String, Copies> copies; // by document
  private final Map<String, List<ArticleDigest>> byOutlet = new LinkedHashMap<>();
  private final Map<String, SourceClass> bodies = new HashMap<>();
  private final Map<String, Body> spokenFor = new HashMap<>();
  private final Map<String, Set<String>> placeDocuments = new HashMap<>();
  private final String mainPlace;

  StoryEvidence(
      Story story,
      List<ArticleDigest> articles,
      KnownNames entities,
      Map<String, Copies> copies,
      ClaimKinds kinds) {
    this.story = story;
    this.articles = new ArrayList<>(articles);
    this.articles.sort(
        Comparator.comparing((ArticleDigest a) -> a.published().orElse(UNKNOWN))
            .thenComparing(ArticleDigest::document));
    this.entities = entities;
    this.names = new NameVotes(entities);
    this.kinds = kinds;
    this.copies = copies;
    for (ArticleDigest each : this.articles) {
      byDocument.put(each.document(), each);
      each.trace().outlet().map(KnownOutlet::key).ifPresent(key -> addOutlet(key, each));
      each.trace().agency().map(KnownOutlet::key).ifPresent(key -> addOutlet(key, each));
    }
    this.articles.forEach(names::add);
    names.count();
    this.mainPlace = gatherNames();
  }

  private static final double FEW = 0.2; // of a story's articles
  private static final Period UNKNOWN = new Period(Period.OPEN, Period.OPEN);

  private void addOutlet(String key, ArticleDigest article) {
    byOutlet.computeIfAbsent(key, k -> new ArrayList<>()).add(article);
  }

  private String gatherNames() {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (ArticleDigest each : articles) {
      for (int i = 0; i < each.names().size(); i++) {
        NameDigest name = each.names().get(i);
        String entity = entity(each, i);
        name.body().ifPresent(body -> bodies.putIfAbsent(entity, body));
        if (name.behalf() >= 0) {
          String body = entity(each, name.behalf());
          spokenFor.putIfAbsent(
              entity, new Body(body, name(body, each.names().get(name.behalf()).name())));
        }
        if (names.entityClass(each, i) == EntityClass.PLACE) {
          places.merge(entity, name.mentions(), Integer::sum);
          placeDocuments.computeIfAbsent(entity, k -> new HashSet<>()).add(each.document());
        }
      }
    }
    return places.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  Story story() {
    return story;
  }

  List<ArticleDigest> articles() {
    return articles;
  }

  Optional<ArticleDigest> findArticle(String document) {
    return Optional.ofNullable(byDocument.get(document));
  }

  /** An article that must be of this story. */
  ArticleDigest expectArticle(String document) {
    return findArticle(document)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "story "
                        + story.id()
                        + ": article, found "
                        + document
                        + "; expected one of its own."));
  }

  /** Articles of an outlet, by its key. */
  List<ArticleDigest> ofOutlet(String key) {
    return byOutlet.getOrDefault(key, List.of());
  }

  /** Id of whom a referent means. */
  String entity(ArticleDigest article, int referent) {
    return names.entity(article, referent);
  }

  Set<String> entities(ArticleDigest article, Set<Integer> referents) {
    Set<String> found = new HashSet<>();
    referents.forEach(each -> found.add(entity(article, each)));
    return found;
  }

  /** As {@link #entities}, only those of a class. */
  Set<String> entities(ArticleDigest article, Set<Integer> referents, EntityClass entityClass) {
    Set<String> found = new HashSet<>();
    for (int each : referents) {
      if (names.entityClass(article, each) == entityClass) {
        found.add(entity(article, each));
      }
    }
    return found;
  }

  /** The body an entity speaks for, by the role any article gives it. */
  Optional<SourceClass> body(String entity) {
    return Optional.ofNullable(bodies.get(entity));
  }

  /** The body whose spokesperson any article calls an entity. */
  Optional<Body> behalf(String entity) {
    return Optional.ofNullable(spokenFor.get(entity));
  }

  /** A body as an entity, with its name for readers. */
  record Body(String entity, String name) {}

  /** True if a place is named in so few of the story's articles that it is not where it happens. */
  boolean isElsewhere(String place) {
    int documents = placeDocuments.getOrDefault(place, Set.of()).size();
    return documents > 0
        && !place.equals(mainPlace)
        && documents < Math.max(2, articles.size() * FEW)
        && articles.size() > 1;
  }

  /** The name of an entity for readers. */
  String name(String entity, String otherwise) {
    return entities.findName(entity).orElse(otherwise);
  }

  /** The key of the outlet a referent is; empty text if it is none. */
  String outletKey(ArticleDigest article, int referent) {
    NameDigest name = article.names().get(referent);
    String inStory = outletKey(name.name());
    return inStory.isEmpty() && name.outlet() ? KnownOutlet.key(name.name()) : inStory;
  }

  /** The key of an outlet of this story by its name, also after a word: "Portal X", "avisen X". */
  String outletKey(String name) {
    int at = 0;
    while (at >= 0) {
      String key = KnownOutlet.key(name.substring(at));
      if (byOutlet.containsKey(key)) {
        return key;
      }
      int space = name.indexOf(' ', at);
      at = space < 0 ? -1 : space + 1;
    }
    return "";
  }

  Optional<Copies> copiesOf(ArticleDigest article) {
    return Optional.ofNullable(copies.get(article.document()));
  }

  /** The text an article prints: the same document for all copies of one text. */
  String textOf(ArticleDigest article) {
    return copiesOf(article)
        .map(copies -> copies.documents().getFirst())
        .orElse(article.document());
  }

  boolean areCopies(ArticleDigest a, ArticleDigest b) {
    Copies left = copies.get(a.document());
    return left != null && left == copies.get(b.document());
  }

  /** How many concepts two sentences share that are special enough to tell a matter. */
  int shared(Set<String> a, Set<String> b, Set<String> except) {
    int count = 0;
    for (String each : a) {
      count +=
          b.contains(each) && !except.contains(each) && !kinds.general().contains(each) ? 1 : 0;
    }
    return count;
  }

  /** How many concepts of a sentence are special enough to tell a matter. */
  int special(Set<String> concepts, Set<String> except) {
    return shared(concepts, concepts, except);
  }

  ClaimKinds kinds() {
    return kinds;
  }
}
