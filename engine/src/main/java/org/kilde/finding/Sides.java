package org.kilde.finding;

import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Role;
import org.kilde.annotation.Speaker;
import org.kilde.lineage.SourceClass;
import org.kilde.lineage.SourceWords;

/** Tells which speakers of one article speak for one side. */
final class Sides {
  private final AnalyzedArticle read;
  private final SourceWords sources;

  Sides(AnalyzedArticle read, SourceWords sources) {
    this.read = read;
    this.sources = sources;
  }

  /** True unless the two are known and surely others. */
  boolean isOne(Speaker left, Speaker right) {
    if (left.referent().isPresent() && left.referent().equals(right.referent())
        || !left.text().isEmpty() && left.text().equals(right.text())
        || left.text().isEmpty()
        || right.text().isEmpty()) {
      return true;
    }
    Optional<SourceClass> body = body(left);
    return body.isPresent() && body.equals(body(right)) || isOf(left, right) || isOf(right, left);
  }

  Optional<SourceClass> body(Speaker speaker) {
    return sources.find(speaker.role()).or(() -> sources.find(speaker.text()));
  }

  /** True if a person's role names the organization of another speaker. */
  private boolean isOf(Speaker person, Speaker body) {
    if (person.referent().isEmpty() || body.referent().isEmpty()) {
      return false;
    }
    String name = read.referents().get(body.referent().getAsInt()).name();
    return person.role().contains(name)
        || read.referents().get(person.referent().getAsInt()).roles().stream()
            .map(Role::text)
            .anyMatch(role -> role.contains(name));
  }
}
