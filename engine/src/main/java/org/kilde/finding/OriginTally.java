package org.kilde.finding;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.lineage.KnownOutlet;
import org.kilde.lineage.Origin;

/** Who stands behind one matter, while its articles are gone through. */
final class OriginTally {
  private final Map<String, Origin> origins; // by key
  private final Set<String> documents = new LinkedHashSet<>();
  private final Set<String> outlets = new HashSet<>();
  private final Set<String> owners = new HashSet<>();

  /**
   * @param origins empty; its order is the one in which they are told
   */
  OriginTally(Map<String, Origin> origins) {
    this.origins = origins;
  }

  /** An article that says it. */
  void add(ArticleDigest article) {
    if (documents.add(article.document())) {
      Optional<KnownOutlet> outlet = article.trace().outlet();
      outlets.add(outlet.map(KnownOutlet::key).orElse("#" + article.document()));
      owners.add(outlet.map(KnownOutlet::ownerOrSelf).orElse("#" + article.document()));
    }
  }

  /** Takes an origin in if it is known. */
  void add(Origin origin) {
    if (origin.isKnown()) {
      origins.putIfAbsent(origin.key(), origin);
    }
  }

  OriginCount count(String story, String about, OriginCount.Row row) {
    return new OriginCount(
        story,
        about,
        row,
        List.copyOf(documents),
        outlets.size(),
        owners.size(),
        List.copyOf(origins.values()));
  }
}
