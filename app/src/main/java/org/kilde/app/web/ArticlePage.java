package org.kilde.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kilde.app.brief.Marks;
import org.kilde.app.brief.TextBlock;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.ArticleView;
import org.kilde.app.desk.BlockRow;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.Edit;
import org.kilde.app.desk.MentionRow;
import org.kilde.app.desk.folder.Desk;
import org.kilde.text.Span;

/** {@code /article/ID}: an article's words with everything that was read off them marked. */
public final class ArticlePage {
  private final Desk desk;
  private final Render render;

  ArticlePage(Desk desk, Render render) {
    this.desk = desk;
    this.render = render;
  }

  void show(Context request) {
    ArticleView article = find(request);
    render.page(
        request,
        "stories",
        "article",
        Map.of("article", article, "blocks", blocks(article), "names", names(article)));
  }

  /** {@code /article/ID/original}: the untouched bytes, to be kept, never shown as a page. */
  void original(Context request) {
    DeskRows.Kept kept =
        desk.rows()
            .findOriginal(request.pathParam("id"))
            .orElseThrow(() -> new NotFoundResponse("No such article."));
    request
        .contentType("application/octet-stream")
        .header("Content-Disposition", "attachment; filename=\"" + kept.article() + ".original\"")
        .result(kept.original().bytes());
  }

  /** {@code /article/ID/changes}: what an article's last revision changed without saying so. */
  void changes(Context request) {
    ArticleView article = find(request);
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i < article.revisions().size(); i++) {
      ArticleRow before = article.revisions().get(i - 1);
      ArticleRow after = article.revisions().get(i);
      String old = desk.rows().findWords(before.id()).orElse("");
      String now = desk.rows().findWords(after.id()).orElse("");
      changes.add(
          new Change(
              after,
              desk.edits(before.id(), after.id()).stream()
                  .map(
                      edit -> new Changed(edit.kind(), edit.before().in(old), edit.after().in(now)))
                  .toList()));
    }
    render.page(request, "stories", "changes", Map.of("article", article, "changes", changes));
  }

  /** What one revision changed. */
  public record Change(ArticleRow revision, List<Changed> parts) {}

  /** Words as they were and as they became. */
  public record Changed(Edit.Kind kind, String before, String after) {}

  private ArticleView find(Context request) {
    return desk.rows()
        .findArticle(request.pathParam("id"))
        .orElseThrow(() -> new NotFoundResponse("No such article."));
  }

  private static List<TextBlock> blocks(ArticleView article) {
    Marks marks = new Marks(article.words());
    article.statements().forEach(s -> s.spans().forEach(span -> marks.add(span, 's', s.id())));
    article.figures().forEach(figure -> marks.add(figure.span(), 'f', figure.id()));
    article.times().forEach(time -> marks.add(time.span(), 't', time.id()));
    article.doubts().forEach(doubt -> marks.add(doubt.span(), 'd', doubt.id()));
    article.mentions().forEach(mention -> marks.add(mention.span(), 'n', mention.id()));
    List<TextBlock> blocks = new ArrayList<>();
    for (BlockRow block : article.blocks()) {
      blocks.add(new TextBlock(block.role(), marks.pieces(block.span())));
    }
    if (blocks.isEmpty()) { // of a superseded revision only the words are kept
      blocks.add(
          new TextBlock(
              org.kilde.article.BlockRole.BODY,
              marks.pieces(new Span(0, article.words().length()))));
    }
    return blocks;
  }

  /** Each entity the article names, once, in the order of the text. */
  private static List<MentionRow> names(ArticleView article) {
    Set<String> seen = new HashSet<>();
    return article.mentions().stream().filter(each -> seen.add(each.entity().id())).toList();
  }
}
