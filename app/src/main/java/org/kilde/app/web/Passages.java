package org.kilde.app.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kilde.app.brief.Shorten;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.DeskRows;
import org.kilde.lineage.Passage;

/** Words of passages that findings point to; each article's text is fetched once a page. */
final class Passages {
  private static final int WORDS = 400; // characters of a passage

  private final DeskRows rows;
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, Optional<ArticleRow>> articles = new HashMap<>();

  Passages(DeskRows rows) {
    this.rows = rows;
  }

  String words(Passage passage) {
    String text = texts.computeIfAbsent(passage.document(), id -> rows.findWords(id).orElse(""));
    return passage.span().end() <= text.length() ? Shorten.to(WORDS, passage.span().in(text)) : "";
  }

  Optional<ArticleRow> article(String id) {
    return articles.computeIfAbsent(id, rows::findArticleRow);
  }
}
