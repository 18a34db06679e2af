package org.kilde.article;

import java.util.ArrayList;
import java.util.List;
import org.kilde.language.LanguagePack;
import org.kilde.text.Span;

/** Cuts a plain text into blocks and says what each is for. */
final class BlockFinder {
  private final LanguagePack pack;

  BlockFinder(LanguagePack pack) {
    this.pack = pack;
  }

  List<Block> find(String text, Span within) {
    return lines(text, within);
  }

  /** Each line of a text as a body block. */
  static List<Block> lines(String text) {
    return lines(text, new Span(0, text.length()));
  }

  private static List<Block> lines(String text, Span within) {
    List<Block> blocks = new ArrayList<>();
    int start = within.start();
    while (start < within.end()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? within.end() : Math.min(end, within.end());
      int first = start;
      int last = end;
      while (first < last && Character.isWhitespace(text.charAt(first))) {
        first++;
      }
      while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
        last--;
      }
      if (first < last) {
        blocks.add(new Block(new Span(first, last), BlockRole.BODY));
      }
      start = end + 1;
    }
    return blocks;
  }
}
