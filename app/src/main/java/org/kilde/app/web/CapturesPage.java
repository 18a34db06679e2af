package org.kilde.app.web;

import io.javalin.http.Context;
import java.util.Map;
import org.kilde.app.desk.folder.Desk;

/** {@code /captures}: the log of what came onto the desk, which nobody can change. */
final class CapturesPage {
  private final Desk desk;
  private final Render render;

  CapturesPage(Desk desk, Render render) {
    this.desk = desk;
    this.render = render;
  }

  void show(Context request) {
    Query query = new Query(request);
    render.page(
        request,
        "captures",
        "captures",
        Map.of("query", query, "captures", desk.rows().captures(query.slice())));
  }
}
