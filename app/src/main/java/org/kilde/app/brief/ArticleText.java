package org.kilde.app.brief;

import java.util.List;
import org.kilde.app.why.Explanation;

/** An article with its words, their marks and the reasons of these. */
public record ArticleText(ArticleEntry entry, List<TextBlock> blocks, List<Explanation> reasons) {
  public ArticleText {
    blocks = List.copyOf(blocks);
    reasons = List.copyOf(reasons);
  }

  public List<TextBlock> story() {
    return blocks.stream().filter(block -> !block.isAside()).toList();
  }

  /** Links, buttons and the like. */
  public List<TextBlock> asides() {
    return blocks.stream().filter(TextBlock::isAside).toList();
  }
}
