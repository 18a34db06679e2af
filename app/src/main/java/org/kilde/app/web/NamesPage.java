package org.kilde.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kilde.annotation.EntityClass;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.EntityView;
import org.kilde.app.desk.folder.Desk;

/**
 * {@code /names} and {@code /name/ID}: persons, bodies and places, and all that one of them said.
 */
final class NamesPage {
  private final Desk desk;
  private final Render render;

  NamesPage(Desk desk, Render render) {
    this.desk = desk;
    this.render = render;
  }

  void list(Context request) {
    Query query = new Query(request);
    Optional<EntityClass> entityClass = query.find("class").flatMap(NamesPage::entityClass);
    render.page(
        request,
        "names",
        "names",
        Map.of(
            "query", query,
            "names", desk.rows().entities(query.get("q"), entityClass, query.slice()),
            "decisions", desk.rows().decisions()));
  }

  private static Optional<EntityClass> entityClass(String name) {
    for (EntityClass each : EntityClass.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  void show(Context request) {
    DeskRows rows = desk.rows();
    Query query = new Query(request);
    String id = request.pathParam("id");
    EntityView name =
        rows.findEntity(id).orElseThrow(() -> new NotFoundResponse("No such name on the desk."));
    render.page(
        request,
        "names",
        "name",
        Map.of(
            "name",
            name,
            "query",
            query,
            "statements",
            rows.statementsOf(name.row().id(), query.slice()),
            "articles",
            rows.articlesNaming(name.row().id(), query.slice()),
            "others",
            query.find("other").isEmpty()
                ? java.util.List.of()
                : rows.entities(
                        query.get("other"),
                        Optional.of(name.row().entityClass()),
                        org.kilde.app.desk.Slice.first(10))
                    .rows()));
  }
}
