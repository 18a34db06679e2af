package org.kilde.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/** Styles and scripts, all from the program's own jars: nothing is fetched from anywhere. */
final class Assets {
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private record Asset(String resource, String type) {}

  private static final Map<String, Asset> ALL =
      Map.of(
          "brief.css", new Asset("/org/kilde/app/brief/brief.css", "text/css"),
          "desk.css", new Asset("/org/kilde/app/web/desk.css", "text/css"),
          "desk.js", new Asset("/org/kilde/app/web/desk.js", "text/javascript"),
          "map.js", new Asset("/org/kilde/app/web/map.js", "text/javascript"),
          "htmx.js", new Asset(WEBJARS + "htmx.org/2.0.10/dist/htmx.min.js", "text/javascript"),
          "d3.js", new Asset(WEBJARS + "d3/7.9.0/dist/d3.min.js", "text/javascript"));

  private Assets() {}

  static void show(Context request) throws IOException {
    Asset asset = ALL.get(request.pathParam("name"));
    if (asset == null) {
      throw new NotFoundResponse("No such file.");
    }
    try (InputStream in = Assets.class.getResourceAsStream(asset.resource())) {
      if (in == null) {
        throw new IllegalStateException(
            asset.resource() + ": found no such resource; expected it. Build again.");
      }
      request
          .contentType(asset.type() + "; charset=utf-8")
          .header("Cache-Control", "private, max-age=3600")
          .result(in.readAllBytes());
    }
  }
}
