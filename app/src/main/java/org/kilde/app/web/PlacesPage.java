package org.kilde.app.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.PlaceRow;
import org.kilde.app.desk.folder.Desk;

/** {@code /places}: what places the articles name, on a map and in a list. */
final class PlacesPage {
  private static final int MOST = 400;

  private final Desk desk;
  private final Render render;
  private final PlacePositions positions;

  PlacesPage(Desk desk, Render render, PlacePositions positions) {
    this.desk = desk;
    this.render = render;
    this.positions = positions;
  }

  void show(Context request) {
    DeskRows rows = desk.rows();
    Query query = new Query(request);
    List<PlaceRow> places =
        rows.places(query.filter(), MOST).stream()
            .map(each -> positions.row(each.place(), each.known(), each.articles()))
            .toList();
    render.page(
        request,
        "places",
        "places",
        Map.of(
            "query",
            query,
            "choices",
            Choices.of(rows, query),
            "map",
            WorldMap.of(places),
            "places",
            places));
  }
}
