package org.kilde.app.web;

import io.javalin.http.Context;
import java.util.Map;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.DeskRows.StoryOrder;
import org.kilde.app.desk.Listing;
import org.kilde.app.desk.StoryRow;
import org.kilde.app.desk.folder.Desk;

/** {@code /}: the stories, narrowed by language, outlet, days and place. */
final class StoriesPage {
  private final Desk desk;
  private final Render render;

  StoriesPage(Desk desk, Render render) {
    this.desk = desk;
    this.render = render;
  }

  void show(Context request) {
    DeskRows rows = desk.rows();
    Query query = new Query(request);
    StoryOrder order = query.has("order", "largest") ? StoryOrder.LARGEST : StoryOrder.LATEST;
    Listing<StoryRow> stories = rows.stories(query.filter(), order, query.slice());
    render.page(
        request,
        "stories",
        "stories",
        Map.of(
            "totals",
            rows.totals(),
            "query",
            query,
            "choices",
            Choices.of(rows, query),
            "stories",
            stories));
  }
}
