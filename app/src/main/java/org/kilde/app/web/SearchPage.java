package org.kilde.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kilde.app.brief.Marks;
import org.kilde.app.brief.Piece;
import org.kilde.app.desk.SearchRequest;
import org.kilde.app.desk.SearchResult;
import org.kilde.app.desk.folder.Desk;
import org.kilde.text.Span;

/** {@code /search}: articles of every language by words, names, concepts and numbers. */
public final class SearchPage {
  private final Desk desk;
  private final Render render;

  SearchPage(Desk desk, Render render) {
    this.desk = desk;
    this.render = render;
  }

  void show(Context request) throws IOException {
    Query query = new Query(request);
    SearchResult result = desk.search(request(query));
    render.page(request, "search", "search", Map.of("query", query, "result", result));
  }

  static SearchRequest request(Query query) {
    return new SearchRequest(
        query.get("q"),
        query.filter(),
        query.find("person"),
        query.has("order", "latest") ? SearchRequest.Order.LATEST : SearchRequest.Order.BEST,
        query.slice());
  }

  /** A snippet in pieces: those that fit are marked. */
  public static List<Piece> pieces(SearchResult.Snippet snippet) {
    Marks marks = new Marks(snippet.words());
    List<Span> fits = new ArrayList<>(snippet.marks());
    fits.forEach(span -> marks.add(span, 'h', ""));
    return marks.pieces(new Span(0, snippet.words().length()));
  }
}
