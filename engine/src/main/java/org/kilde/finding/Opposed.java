package org.kilde.finding;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.kilde.lineage.Period;

/** Two statements of two reports of which one holds what the other does not. */
record Opposed(
    ArticleDigest article, StatementDigest holds, ArticleDigest other, StatementDigest not) {

  /**
   * The contradiction of the two, the earlier report first.
   *
   * @param about what they are about, before the special concepts both speak of
   */
  Contradiction contradiction(StoryEvidence story, String about, Contradiction.Relation relation) {
    Contradiction.Side yes = new Contradiction.Side(holds.passage(), holds.index(), true);
    Contradiction.Side no = new Contradiction.Side(not.passage(), not.index(), false);
    boolean yesFirst = time(article).compareTo(time(other)) <= 0;
    Set<String> shared = new HashSet<>(holds.concepts());
    shared.retainAll(not.concepts());
    shared.removeAll(story.kinds().general());
    return Contradiction.of(
        story.story().id(),
        yesFirst ? yes : no,
        yesFirst ? no : yes,
        about
            + ": "
            + shared.stream()
                .sorted()
                .map(concept -> concept.replace('_', ' '))
                .collect(Collectors.joining(", ")),
        relation);
  }

  /** When an article was published; any time if nobody knows. */
  static Period time(ArticleDigest article) {
    return article.published().orElse(Contradiction.ANY);
  }
}
