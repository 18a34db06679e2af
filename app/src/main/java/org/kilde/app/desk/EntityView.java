package org.kilde.app.desk;

import java.util.List;
import org.kilde.entity.Entity.WrittenRole;

/**
 * A person, organization or place with its names.
 *
 * @param variants all surfaces seen
 * @param merged what the user merged into it
 * @param decisions of the user that concern it, the latest first
 * @param joined why names were taken for it where that was not plain, the latest first
 */
public record EntityView(
    EntityRow row,
    List<String> variants,
    List<WrittenRole> roles,
    List<EntityRow> merged,
    List<Decision> decisions,
    List<JoinedName> joined) {
  public EntityView {
    variants = List.copyOf(variants);
    roles = List.copyOf(roles);
    merged = List.copyOf(merged);
    decisions = List.copyOf(decisions);
    joined = List.copyOf(joined);
  }

  /**
   * A name that was taken for the entity.
   *
   * @param article id
   * @param reason in plain words
   */
  public record JoinedName(String article, String name, String reason) {}
}
