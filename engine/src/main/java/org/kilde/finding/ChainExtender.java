package org.kilde.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kilde.annotation.Chain;

/** Puts the agency of a copied text before the ways its statements name. */
final class ChainExtender {

  List<Findings.DocumentChain> chains(ArticleDigest article, Optional<String> agencyOfCopies) {
    Optional<String> agency = article.trace().agency().or(() -> agencyOfCopies);
    if (agency.isEmpty()) {
      return List.of();
    }
    List<Findings.DocumentChain> chains = new ArrayList<>();
    List<String> agencies = List.of(agency.get().split("/"));
    chains.add(new Findings.DocumentChain(article.document(), -1, agencies));
    for (Chain each : article.chains()) {
      boolean named =
          each.path().stream().anyMatch(n -> agencies.contains(n.toUpperCase(Locale.ROOT)));
      if (!named) {
        List<String> path = new ArrayList<>(agencies);
        path.addAll(each.path());
        chains.add(
            new Findings.DocumentChain(article.document(), each.statement().orElse(-1), path));
      }
    }
    return chains;
  }
}
