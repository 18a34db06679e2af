package org.kilde.app.brief;

import java.util.List;
import org.kilde.article.BlockRole;

/** A block of an article, cut into pieces. */
public record TextBlock(BlockRole role, List<Piece> pieces) {
  public TextBlock {
    pieces = List.copyOf(pieces);
  }

  /** True for links, buttons and the like, which are no words of the story. */
  public boolean isAside() {
    return role == BlockRole.TEASER || role == BlockRole.NAVIGATION;
  }
}
