package org.kilde.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Mention;
import org.kilde.app.export.RecordIds;
import org.kilde.app.why.Explainer;
import org.kilde.app.why.Explanation;
import org.kilde.article.Article;
import org.kilde.article.Block;

/** Cuts an article's text into pieces at the borders of everything read off it. */
final class TextMarker {
  private final AnalyzedArticle read;
  private final Article article;
  private final Marks marks;

  TextMarker(AnalyzedArticle read) {
    this.read = read;
    this.article = read.article();
    this.marks = new Marks(article.words());
  }

  ArticleText mark(ArticleEntry entry) {
    collect();
    List<TextBlock> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      blocks.add(new TextBlock(block.role(), marks.pieces(block.span())));
    }
    return new ArticleText(entry, blocks, reasons());
  }

  private void collect() {
    for (int i = 0; i < read.statements().size(); i++) {
      String id = RecordIds.statement(article, i);
      read.statements().get(i).spans().forEach(span -> marks.add(span, 's', id));
    }
    for (int i = 0; i < read.figures().size(); i++) {
      marks.add(read.figures().get(i).span(), 'f', RecordIds.figure(article, i));
    }
    for (int i = 0; i < read.times().size(); i++) {
      marks.add(read.times().get(i).span(), 't', RecordIds.time(article, i));
    }
    for (int i = 0; i < read.doubts().size(); i++) {
      marks.add(read.doubts().get(i).span(), 'd', RecordIds.doubt(article, i));
    }
    Map<Integer, String> first = firstMentions();
    for (Mention mention : read.mentions()) {
      marks.add(mention.span(), 'n', first.getOrDefault(mention.referent(), ""));
    }
  }

  /** One reason is enough for a name that stands twenty times. */
  private Map<Integer, String> firstMentions() {
    Map<Integer, String> first = new HashMap<>();
    for (int i = 0; i < read.mentions().size(); i++) {
      first.putIfAbsent(read.mentions().get(i).referent(), RecordIds.mention(article, i));
    }
    return first;
  }

  private List<Explanation> reasons() {
    Set<String> linked = new HashSet<>(marks.reasons());
    return new Explainer(read)
        .explain().stream().filter(reason -> linked.contains(reason.id())).toList();
  }
}
