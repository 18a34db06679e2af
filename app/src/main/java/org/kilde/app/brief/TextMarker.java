package org.kilde.app.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Mention;
import org.kilde.app.export.RecordIds;
import org.kilde.app.why.Explainer;
import org.kilde.app.why.Explanation;
import org.kilde.article.Article;
import org.kilde.article.Block;
import org.kilde.text.Span;

/** Cuts an article's text into pieces at the borders of everything read off it. */
final class TextMarker {
  private final AnalyzedArticle read;
  private final Article article;
  private final List<Mark> marks = new ArrayList<>();

  private record Mark(Span span, char letter, String why) {}

  TextMarker(AnalyzedArticle read) {
    this.read = read;
    this.article = read.article();
  }

  ArticleText mark(ArticleEntry entry) {
    collect();
    List<TextBlock> blocks = new ArrayList<>();
    for (Block block : article.blocks()) {
      blocks.add(new TextBlock(block.role(), pieces(block.span())));
    }
    return new ArticleText(entry, blocks, reasons());
  }

  private void collect() {
    for (int i = 0; i < read.statements().size(); i++) {
      String id = RecordIds.statement(article, i);
      read.statements().get(i).spans().forEach(span -> marks.add(new Mark(span, 's', id)));
    }
    for (int i = 0; i < read.figures().size(); i++) {
      marks.add(new Mark(read.figures().get(i).span(), 'f', RecordIds.figure(article, i)));
    }
    for (int i = 0; i < read.times().size(); i++) {
      marks.add(new Mark(read.times().get(i).span(), 't', RecordIds.time(article, i)));
    }
    for (int i = 0; i < read.doubts().size(); i++) {
      marks.add(new Mark(read.doubts().get(i).span(), 'd', RecordIds.doubt(article, i)));
    }
    Map<Integer, String> first = firstMentions();
    for (Mention mention : read.mentions()) {
      marks.add(new Mark(mention.span(), 'n', first.getOrDefault(mention.referent(), "")));
    }
    marks.removeIf(mark -> mark.span().isEmpty());
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
    Set<String> linked = new HashSet<>();
    marks.forEach(mark -> linked.add(mark.why()));
    return new Explainer(read)
        .explain().stream().filter(reason -> linked.contains(reason.id())).toList();
  }

  private List<Piece> pieces(Span block) {
    List<Mark> inside = marks.stream().filter(mark -> mark.span().overlaps(block)).toList();
    TreeSet<Integer> borders = new TreeSet<>(List.of(block.start(), block.end()));
    for (Mark mark : inside) {
      borders.add(Math.max(block.start(), mark.span().start()));
      borders.add(Math.min(block.end(), mark.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int start = borders.removeFirst();
    for (int end : borders) {
      pieces.add(piece(new Span(start, end), inside));
      start = end;
    }
    return pieces;
  }

  private Piece piece(Span span, List<Mark> inside) {
    TreeSet<Character> letters = new TreeSet<>();
    List<String> starts = new ArrayList<>();
    Mark innermost = null;
    for (Mark mark : inside) {
      if (mark.span().contains(span)) {
        letters.add(mark.letter());
        if (mark.span().start() == span.start() && !starts.contains(mark.why())) {
          starts.add(mark.why());
        }
        if (innermost == null || mark.span().length() < innermost.span().length()) {
          innermost = mark;
        }
      }
    }
    StringBuilder classes = new StringBuilder();
    letters.forEach(letter -> classes.append(classes.isEmpty() ? "" : " ").append(letter));
    return new Piece(
        article.words(span),
        classes.toString(),
        Optional.ofNullable(innermost).map(Mark::why),
        starts);
  }
}
