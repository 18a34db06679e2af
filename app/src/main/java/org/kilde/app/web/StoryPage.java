package org.kilde.app.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.StatementRow;
import org.kilde.app.desk.StoryView;
import org.kilde.app.desk.folder.Desk;
import org.kilde.finding.BestRule;

/** {@code /story/ID}: what happened, how sure, who says so, where it clashes. */
final class StoryPage {
  private static final int STATEMENTS = 400;

  private final Desk desk;
  private final Render render;

  StoryPage(Desk desk, Render render) {
    this.desk = desk;
    this.render = render;
  }

  void show(Context request) {
    DeskRows rows = desk.rows();
    StoryView story =
        rows.findStory(request.pathParam("id"))
            .orElseThrow(
                () -> new NotFoundResponse("No such story; it may have been joined with another."));
    List<StatementRow> statements =
        rows.statementsIn(story.row().id(), Slice.first(STATEMENTS)).rows();
    render.page(
        request,
        "stories",
        "story",
        Map.of(
            "story",
            story,
            "shown",
            new StoryShown(story, new Passages(rows)),
            "rule",
            rule(request.queryParam("rule")),
            "speakers",
            bySpeaker(statements)));
  }

  /** The rule that picks the best figure, as the reader chose it. */
  private static BestRule rule(@Nullable String chosen) {
    for (BestRule each : BestRule.values()) {
      if (each.name().equals(chosen)) {
        return each;
      }
    }
    return BestRule.LATEST_OF_BEST_PLACED;
  }

  /** Speakers with what they said, those who said most first. */
  static Map<String, List<StatementRow>> bySpeaker(List<StatementRow> statements) {
    Map<String, List<StatementRow>> all = new LinkedHashMap<>();
    for (StatementRow each : statements) {
      all.computeIfAbsent(each.speakerLabel(), _ -> new java.util.ArrayList<>()).add(each);
    }
    Map<String, List<StatementRow>> sorted = new LinkedHashMap<>();
    all.entrySet().stream()
        .sorted((a, b) -> b.getValue().size() - a.getValue().size())
        .forEach(each -> sorted.put(each.getKey(), each.getValue()));
    return sorted;
  }
}
