package org.kilde.app.web;

import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kilde.app.check.CheckedSentence;
import org.kilde.app.check.DraftChecker;
import org.kilde.app.desk.SavedSearch;
import org.kilde.app.desk.SearchResult;
import org.kilde.app.desk.folder.Desk;
import org.kilde.language.LanguagePacks;

/**
 * Pages that change something or do work: decisions on names, kept searches, the check of a draft.
 */
public final class WorkPages {
  private final Desk desk;
  private final Render render;
  private final DeskWork work;
  private final DraftChecker checker;

  WorkPages(Desk desk, Render render, DeskWork work, LanguagePacks packs) {
    this.desk = desk;
    this.checker = new DraftChecker(desk, packs);
    this.render = render;
    this.work = work;
  }

  // ---- names ----

  void merge(Context request) {
    String into = value(request, "into");
    change(() -> work.merge(request.pathParam("id"), into));
    request.redirect(Links.name(into));
  }

  void split(Context request) {
    change(() -> work.split(value(request, "article"), request.pathParam("id")));
    request.redirect(Links.name(request.pathParam("id")));
  }

  void undo(Context request) {
    change(() -> work.undo(number(request)));
    String back = request.formParam("back");
    request.redirect(back != null && back.startsWith("/name") ? back : "/names");
  }

  private interface Change {
    void make() throws IOException;
  }

  /** What another program's writing prevents is said as that, not as a failure. */
  private static void change(Change change) {
    try {
      change.make();
    } catch (IOException e) {
      throw new ConflictResponse(
          e.getMessage() == null ? "The desk is being written to. Try again." : e.getMessage());
    }
  }

  // ---- kept searches ----

  /** A kept search with what is new since it was looked at. */
  public record Shown(SavedSearch saved, List<SearchResult.Hit> fresh) {}

  void alerts(Context request) throws IOException {
    List<Shown> all = new ArrayList<>();
    for (SavedSearch each : desk.rows().savedSearches()) {
      all.add(new Shown(each, desk.news(each)));
    }
    render.page(request, "alerts", "alerts", Map.of("alerts", all));
  }

  void addAlert(Context request) {
    Query query = Query.of("/search", value(request, "query"));
    change(() -> work.save(value(request, "name"), SearchPage.request(query)));
    request.redirect("/alerts");
  }

  void seenAlert(Context request) {
    change(() -> work.seen(value(request, "name")));
    request.redirect("/alerts");
  }

  void removeAlert(Context request) {
    change(() -> work.drop(value(request, "name")));
    request.redirect("/alerts");
  }

  // ---- the check of a draft ----

  void check(Context request) throws IOException {
    String draft = value(request, "draft");
    List<CheckedSentence> sentences =
        draft.isBlank() ? List.of() : checker.check(draft).sentences();
    render.page(request, "check", "check", Map.of("draft", draft, "sentences", sentences));
  }

  private static String value(Context request, String name) {
    @Nullable String value = request.formParam(name);
    return value == null ? "" : value;
  }

  private static int number(Context request) {
    try {
      return Integer.parseInt(request.pathParam("number"));
    } catch (NumberFormatException e) {
      return -1; // no such one
    }
  }
}
