package org.kilde.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Map;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.why.Explanation;

/** {@code /why/ROW}: the words, the rule and the steps behind a row. */
final class WhyPage {
  private final Desk desk;
  private final Render render;

  WhyPage(Desk desk, Render render) {
    this.desk = desk;
    this.render = render;
  }

  void show(Context request) {
    String row = request.pathParam("row");
    int dash = row.indexOf('-');
    String article = dash < 0 ? row : row.substring(0, dash);
    ArticleRow of =
        desk.rows().findArticleRow(article).orElseThrow(() -> new NotFoundResponse("No such row."));
    Explanation why = desk.why(article).get(row);
    if (why == null) {
      throw new NotFoundResponse(
          "Today's rules do not find this row any more. ./kilde reread brings the desk up to date.");
    }
    render.page(
        request,
        "stories",
        Render.isPart(request) ? "part/why" : "why",
        Map.of("article", of, "why", why));
  }
}
