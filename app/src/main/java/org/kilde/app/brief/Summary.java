package org.kilde.app.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kilde.app.words.Counted;

/** A brief on one screen of a terminal: 80 columns, at most 24 lines. */
public final class Summary {
  private static final int WIDTH = 80;
  private static final int SPEAKERS = 2;
  private static final int FIGURES = 1;
  private static final int DOUBTS = 1;
  private static final int STORIES = 2;
  private static final int CLASHES = 3; // lines of a story
  private static final int LABEL = 24;

  private final Brief brief;

  public Summary(Brief brief) {
    this.brief = brief;
  }

  /** Its lines, the last one empty. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    Lead lead = new Lead(brief);
    lines.add(Shorten.to(WIDTH, "KILDE  " + lead.over()));
    lines.add(Shorten.to(WIDTH, "       " + languages()));
    lines.add("");
    stories(lines);
    figures(lines);
    speakers(lines);
    doubts(lines);
    return lines;
  }

  private String languages() {
    return brief.languages().entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(" · "));
  }

  /** What happened, how many stand behind it, and where it clashes. */
  private void stories(List<String> lines) {
    brief.stories().stream().limit(STORIES).forEach(story -> story(story, lines));
    int more = brief.stories().size() - STORIES;
    if (more > 0) {
      lines.add("… " + Counted.of(more, "more story", "more stories"));
    }
    if (!brief.stories().isEmpty()) {
      lines.add("");
    }
  }

  private static void story(StoryView story, List<String> lines) {
    lines.add(Shorten.to(WIDTH, story.title()));
    lines.add(
        "  "
            + Counted.of(story.counts().articles(), "article", "articles")
            + " · "
            + Counted.of(story.counts().outlets(), "outlet", "outlets")
            + " · "
            + Counted.of(story.counts().origins(), "independent origin", "independent origins"));
    Stream.of(
            story.comparisons().stream()
                .filter(StoryView.ComparisonView::warns)
                .map(each -> pad("  disputed: " + each.measure()) + Lead.stands(each)),
            story.clashes().stream().map(each -> pad("  " + each.relation()) + each.about()),
            story.loops().stream().map(each -> pad("  loop, no origin") + each))
        .flatMap(each -> each)
        .limit(CLASHES)
        .forEach(each -> lines.add(Shorten.to(WIDTH, each)));
  }

  private void figures(List<String> lines) {
    if (brief.totals().figures() == 0) {
      return;
    }
    lines.add(
        "How many                "
            + Counted.of(brief.totals().figures(), "figure", "figures")
            + ", "
            + brief.totals().unsourced()
            + " without a source");
    List<SameFigure> same = SameFigure.of(brief.figures());
    same.stream().limit(FIGURES).forEach(figure -> lines.add(line(figure)));
    if (same.size() > FIGURES) {
      lines.add("  … " + Counted.of(same.size() - FIGURES, "more number", "more numbers"));
    }
    lines.add("");
  }

  private static String line(SameFigure figure) {
    return Shorten.to(
        WIDTH,
        pad("  " + figure.measure() + " " + figure.amount())
            + Counted.of(figure.articles(), "article", "articles")
            + " · "
            + (figure.sources().isEmpty()
                ? "no source given"
                : "says " + String.join(", ", figure.sources())));
  }

  private void speakers(List<String> lines) {
    lines.add(
        "Who says what           "
            + Counted.of(brief.totals().statements(), "statement", "statements")
            + " by "
            + Counted.of(brief.totals().speakers(), "speaker", "speakers")
            + ", "
            + brief.totals().direct()
            + " in their own words");
    brief.speakers().stream()
        .filter(group -> group.speaker().known())
        .limit(SPEAKERS)
        .forEach(group -> lines.add(line(group)));
    lines.add("");
  }

  private static String line(SpeakerGroup group) {
    StatementRow first = group.rows().getFirst();
    String words = first.direct() ? "“" + first.words() + "”" : "reported: " + first.words();
    return Shorten.to(
        WIDTH, pad("%3d  %s".formatted(group.total(), group.speaker().label())) + words);
  }

  private void doubts(List<String> lines) {
    if (brief.doubts().isEmpty()) {
      return;
    }
    lines.add("In doubt                " + Counted.of(brief.totals().doubts(), "claim", "claims"));
    brief.doubts().stream()
        .limit(DOUBTS)
        .forEach(
            row ->
                lines.add(
                    Shorten.to(WIDTH, "  " + row.claim() + " (" + row.article().outlet() + ")")));
    lines.add("");
  }

  private static String pad(String label) {
    String cut = Shorten.to(LABEL - 1, label);
    return cut + " ".repeat(LABEL - cut.length());
  }
}
