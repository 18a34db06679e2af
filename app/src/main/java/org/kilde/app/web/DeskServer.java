package org.kilde.app.web;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import java.util.Optional;
import org.kilde.app.desk.folder.Desk;
import org.kilde.language.LanguagePacks;

/** Serves a desk's pages. Close it before the desk. */
public final class DeskServer implements AutoCloseable {
  /** The only addresses that need no token. */
  public static final String LOOPBACK = "127.0.0.1";

  private final Desk desk;
  private final Render render;
  private final Guard guard;
  private final Optional<String> token;
  private final DeskWork work;
  private final PlacePositions positions;
  private final Javalin server;

  /**
   * Starts to serve.
   *
   * @param host the address to listen on; any but {@link #LOOPBACK} makes a token
   * @param port 0 for a free one
   */
  public DeskServer(Desk desk, LanguagePacks packs, DeskWork work, String host, int port) {
    this.desk = desk;
    this.work = work;
    this.token = isLoopback(host) ? Optional.empty() : Optional.of(Guard.secret());
    this.guard = new Guard(token);
    this.render = new Render(guard);
    this.positions = new PlacePositions(packs.shared());
    this.server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.startup.showOldJavalinVersionWarning = false;
                  config.http.maxRequestSize = 2 << 20;
                  routes(config.routes, packs);
                })
            .start(host, port);
  }

  private static boolean isLoopback(String host) {
    return host.equals(LOOPBACK) || host.equals("localhost") || host.equals("::1");
  }

  /** The port it listens on. */
  public int port() {
    return server.port();
  }

  /** What a browser from another machine must show once; empty on the loopback address. */
  public Optional<String> token() {
    return token;
  }

  private void routes(RoutesConfig routes, LanguagePacks packs) {
    ArticlePage article = new ArticlePage(desk, render);
    NamesPage names = new NamesPage(desk, render);
    FiguresPage figures = new FiguresPage(desk, render);
    WorkPages pages = new WorkPages(desk, render, work, packs);
    routes.before(guard::check);
    routes.get("/", new StoriesPage(desk, render)::show);
    routes.get("/story/{id}", new StoryPage(desk, render)::show);
    routes.get("/article/{id}", article::show);
    routes.get("/article/{id}/original", article::original);
    routes.get("/article/{id}/changes", article::changes);
    routes.get("/why/{row}", new WhyPage(desk, render)::show);
    routes.get("/names", names::list);
    routes.get("/name/{id}", names::show);
    routes.post("/name/{id}/merge", pages::merge);
    routes.post("/name/{id}/split", pages::split);
    routes.post("/undo/{number}", pages::undo);
    routes.get("/figures", figures::show);
    routes.get("/figures.csv", figures::file);
    routes.get("/places", new PlacesPage(desk, render, positions)::show);
    routes.get("/search", new SearchPage(desk, render)::show);
    routes.get("/alerts", pages::alerts);
    routes.post("/alerts", pages::addAlert);
    routes.post("/alerts/seen", pages::seenAlert);
    routes.post("/alerts/remove", pages::removeAlert);
    routes.get("/check", pages::check);
    routes.post("/check", pages::check);
    routes.get("/captures", new CapturesPage(desk, render)::show);
    routes.post("/language", DeskServer::language);
    routes.get("/assets/{name}", Assets::show);
    routes.get("/favicon.ico", request -> request.status(204));
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(Exception.class, this::failed);
    routes.error(404, "html", request -> error(request, 404, ""));
  }

  private static void language(Context request) {
    String tag = request.formParam("tag");
    Render.choose(request, tag == null ? "en" : tag);
    String back = request.formParam("back");
    request.redirect(back != null && back.startsWith("/") && !back.startsWith("//") ? back : "/");
  }

  private void refused(HttpResponseException e, Context request) {
    error(request, e.getStatus(), e.getMessage() == null ? "" : e.getMessage());
  }

  private void failed(Exception e, Context request) {
    if (e instanceof java.io.EOFException) {
      return; // the reader has gone
    }
    System.err.println("kilde: " + request.path() + ": " + e);
    error(request, 500, "");
  }

  /** A page for what went wrong; a part of a page gets the words alone. */
  private void error(Context request, int status, String reason) {
    request.status(status);
    if (Render.isPart(request)) {
      request.contentType("text/plain; charset=utf-8").result(reason);
    } else {
      render.page(request, "", "error", Map.of("status", status, "reason", reason));
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
