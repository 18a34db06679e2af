package org.kilde.app.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kilde.app.words.Counted;
import org.kilde.app.words.DateWords;

/** The first lines of a brief: what there is and how sure it is. */
public final class Lead {
  private static final int DISPUTES = 3;
  private final Brief brief;

  public Lead(Brief brief) {
    this.brief = brief;
  }

  /** How much was read: "18 articles · 5 languages · 3 March 2031 to 8 March 2031". */
  public String over() {
    String languages = Counted.of(brief.languages().size(), "language", "languages");
    String read = Counted.of(brief.totals().articles(), "article", "articles") + " · " + languages;
    return period().map(period -> read + " · " + period).orElse(read);
  }

  private Optional<String> period() {
    List<String> dates =
        brief.articles().stream().flatMap(entry -> entry.published().stream()).sorted().toList();
    if (dates.isEmpty()) {
      return Optional.empty();
    }
    String first = DateWords.of(dates.getFirst());
    String last = DateWords.of(dates.getLast());
    return Optional.of(first.equals(last) ? first : first + " to " + last);
  }

  /** What a reader should know before the rows. */
  public List<String> sentences() {
    Brief.Totals totals = brief.totals();
    return Stream.concat(disputes(), Stream.of(statements(totals), figures(totals), doubts(totals)))
        .filter(sentence -> !sentence.isEmpty())
        .toList();
  }

  /** Which figures are disputed, and by whom: "Disputed, killed: 14 says police, 31 says NVT." */
  private Stream<String> disputes() {
    return brief.stories().stream()
        .flatMap(story -> story.comparisons().stream())
        .filter(StoryView.ComparisonView::warns)
        .limit(DISPUTES)
        .map(each -> "Disputed, " + each.measure() + ": " + stands(each) + ".");
  }

  /** "14 says police, 31 or more says the doctors' union". */
  static String stands(StoryView.ComparisonView comparison) {
    return comparison.stands().stream()
        .map(stand -> stand.amount() + " says " + stand.who())
        .collect(Collectors.joining(", "));
  }

  private static String statements(Brief.Totals totals) {
    if (totals.statements() == 0) {
      return "No statement was found that somebody else makes.";
    }
    return Counted.of(totals.speakers(), "speaker stands", "speakers stand")
        + " behind "
        + Counted.of(totals.statements(), "statement", "statements")
        + ", "
        + totals.direct()
        + " of them in their own words.";
  }

  private static String figures(Brief.Totals totals) {
    if (totals.figures() == 0) {
      return "";
    }
    String count = Counted.of(totals.figures(), "figure", "figures");
    return switch (totals.unsourced()) {
      case 0 -> "The text gives a source for every one of " + count + ".";
      case 1 -> "Of " + count + ", one has no source in its text.";
      default -> "Of " + count + ", " + totals.unsourced() + " have no source in their text.";
    };
  }

  private static String doubts(Brief.Totals totals) {
    return totals.doubts() == 0
        ? ""
        : Counted.of(totals.doubts(), "claim is", "claims are")
            + " doubted by the very article that carries "
            + (totals.doubts() == 1 ? "it." : "them.");
  }
}
