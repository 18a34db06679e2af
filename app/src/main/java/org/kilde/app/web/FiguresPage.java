package org.kilde.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.FigureFilter;
import org.kilde.app.desk.FigureRow;
import org.kilde.app.desk.Listing;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.desk.report.FigureTable;

/** {@code /figures}: the table of figures with the columns that conflict researchers code. */
public final class FiguresPage {
  private static final int IN_FILE = 5_000;

  private final Desk desk;
  private final Render render;

  FiguresPage(Desk desk, Render render) {
    this.desk = desk;
    this.render = render;
  }

  void show(Context request) {
    DeskRows rows = desk.rows();
    Query query = new Query(request);
    Listing<FigureRow> figures = rows.figures(filter(query), query.slice());
    render.page(
        request,
        "figures",
        "figures",
        Map.of(
            "query",
            query,
            "choices",
            Choices.of(rows, query),
            "measures",
            rows.measures(),
            "figures",
            figures));
  }

  /** {@code /figures.csv}: the same rows for other programs. */
  void file(Context request) throws IOException {
    Query query = new Query(request);
    request
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"figures.csv\"")
        .result(table(desk.rows().figures(filter(query), Slice.first(IN_FILE)).rows()));
  }

  private static String table(List<FigureRow> rows) throws IOException {
    StringWriter out = new StringWriter();
    FigureTable table = new FigureTable(out);
    table.begin();
    for (FigureRow each : rows) {
      table.write(each);
    }
    return out.toString();
  }

  /** Words before a figure, from the first that is whole. */
  public static String before(String words) {
    int space = words.indexOf(' ');
    return space < 0 ? "" : words.substring(space + 1);
  }

  /** Words behind a figure, up to the last that is whole. */
  public static String after(String words) {
    int space = words.lastIndexOf(' ');
    return space < 0 ? "" : words.substring(0, space);
  }

  private static FigureFilter filter(Query query) {
    return new FigureFilter(
        query.filter(), query.find("measure"), query.find("source"), query.number("least"));
  }
}
