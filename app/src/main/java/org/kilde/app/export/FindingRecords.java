package org.kilde.app.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.kilde.finding.BestRule;
import org.kilde.finding.Comparison;
import org.kilde.finding.Contradiction;
import org.kilde.finding.Findings;
import org.kilde.finding.Loop;
import org.kilde.finding.Narrowing;
import org.kilde.finding.OriginCount;
import org.kilde.finding.QuotationJourney;
import org.kilde.finding.SourcedFigure;
import org.kilde.lineage.Copies;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Passage;
import org.kilde.story.Shelf;
import org.kilde.story.Story;

/**
 * The records that need more than one article. They come story by story and stand in the file kind
 * by kind, so each kind waits on the shelf until all have come.
 */
final class FindingRecords {
  private final ShelvedRecords stories;
  private final ShelvedRecords comparisons;
  private final ShelvedRecords contradictions;
  private final ShelvedRecords origins;
  private final ShelvedRecords chains;
  private final ShelvedRecords copies;
  private final ShelvedRecords journeys;
  private final ShelvedRecords narrowings;

  FindingRecords(Shelf shelf) throws IOException {
    this.stories = new ShelvedRecords(shelf);
    this.comparisons = new ShelvedRecords(shelf);
    this.contradictions = new ShelvedRecords(shelf);
    this.origins = new ShelvedRecords(shelf);
    this.chains = new ShelvedRecords(shelf);
    this.copies = new ShelvedRecords(shelf);
    this.journeys = new ShelvedRecords(shelf);
    this.narrowings = new ShelvedRecords(shelf);
  }

  /**
   * Takes a portion in.
   *
   * @param findings all of a story's articles that are looked at together, or what is beside
   *     stories
   */
  void add(Findings findings) throws IOException {
    for (Story each : findings.stories()) {
      story(stories.records(), each);
    }
    for (Comparison each : findings.comparisons()) {
      comparison(comparisons.records(), each);
    }
    for (Contradiction each : findings.contradictions()) {
      contradiction(contradictions.records(), each);
    }
    for (OriginCount each : findings.origins()) {
      origin(origins.records(), each, findings.loops());
    }
    for (Findings.DocumentChain each : findings.chains()) {
      chain(chains.records(), each);
    }
    for (Copies each : findings.copies()) {
      copies(copies.records(), each);
    }
    for (QuotationJourney each : findings.journeys()) {
      journey(journeys.records(), each);
    }
    for (Narrowing each : findings.narrowings()) {
      narrowing(narrowings.records(), each);
    }
  }

  /** Writes all that was added, kind by kind. */
  void write(RecordWriter whole) throws IOException {
    for (ShelvedRecords each :
        List.of(
            stories, comparisons, contradictions, origins, chains, copies, journeys, narrowings)) {
      each.copyTo(whole);
    }
  }

  private static void story(RecordWriter out, Story story) throws IOException {
    out.begin("story")
        .string("id", story.id())
        .string("title", story.title())
        .strings("documents", story.documents())
        .string("from", story.from())
        .string("to", story.to())
        .end();
  }

  private static void comparison(RecordWriter out, Comparison comparison) throws IOException {
    Optional<SourcedFigure> best = comparison.findBest(BestRule.LATEST_OF_BEST_PLACED);
    out.begin("comparison")
        .string("id", comparison.id())
        .string("story", comparison.story())
        .string("measure", comparison.measure())
        .string("of", comparison.group())
        .string("verdict", comparison.verdict().label())
        .string("why", comparison.why())
        .strings("figures", comparison.figures().stream().map(FindingRecords::id).toList())
        .number("low", comparison.low())
        .number("best", best.map(f -> OptionalDouble.of(f.value())).orElse(OptionalDouble.empty()))
        .number("high", comparison.high())
        .string("rule", best.map(FindingRecords::rule))
        .end();
  }

  private static String rule(SourcedFigure best) {
    String who = best.origin().isKnown() ? best.origin().name() : "no source named";
    String when =
        best.asOf()
            .filter(period -> period.isDay())
            .map(period -> ", as of " + LocalDate.ofEpochDay(period.from()))
            .orElse("");
    return BestRule.LATEST_OF_BEST_PLACED.words() + ": " + who + when;
  }

  private static String id(SourcedFigure figure) {
    return RecordIds.figure(figure.document(), figure.index());
  }

  private static void contradiction(RecordWriter out, Contradiction each) throws IOException {
    out.begin("contradiction").string("id", each.id()).string("story", each.story());
    side(out, "a", each.a());
    side(out, "b", each.b());
    out.string("about", each.about()).string("relation", each.relation().label()).end();
  }

  private static void side(RecordWriter out, String name, Contradiction.Side side)
      throws IOException {
    out.beginObject(name);
    passage(out, side.passage());
    out.string(
            "statement",
            side.statement() < 0
                ? Optional.empty()
                : Optional.of(RecordIds.statement(side.passage().document(), side.statement())))
        .flag("holds", side.holds())
        .endObject();
  }

  private static void passage(RecordWriter out, Passage passage) throws IOException {
    out.string("document", passage.document());
    out.generator().writeNumberField("start", passage.start());
    out.generator().writeNumberField("end", passage.end());
  }

  private static void origin(RecordWriter out, OriginCount count, List<Loop> loops)
      throws IOException {
    out.begin("origin").string("story", count.story()).string("about", about(count));
    out.generator().writeNumberField("articles", count.articles());
    out.generator().writeNumberField("outlets", count.outlets());
    out.generator().writeNumberField("owners", count.owners());
    out.strings(
        "origins",
        count.origins().stream().filter(Origin::isKnown).map(Origin::name).distinct().toList());
    out.strings(
        "standings",
        count.origins().stream()
            .filter(Origin::isKnown)
            .map(each -> each.standing().label())
            .toList());
    out.flag("single", count.isSingleSource()).strings("documents", count.documents());
    for (Loop loop : loops) {
      boolean own =
          count.row().kind() == OriginCount.Kind.STATEMENT
              && loop.passages().getFirst().document().equals(count.row().document())
              && loop.statements().getFirst() == count.row().index();
      if (own) {
        out.strings("loop", loop.path());
      }
    }
    out.end();
  }

  private static String about(OriginCount count) {
    return switch (count.row().kind()) {
      case STORY, COMPARISON -> count.about();
      case FIGURE -> RecordIds.figure(count.row().document(), count.row().index());
      case STATEMENT -> RecordIds.statement(count.row().document(), count.row().index());
    };
  }

  private static void chain(RecordWriter out, Findings.DocumentChain chain) throws IOException {
    out.begin("chain")
        .string("document", chain.document())
        .string(
            "statement",
            chain.statement() < 0
                ? Optional.empty()
                : Optional.of(RecordIds.statement(chain.document(), chain.statement())))
        .strings("path", chain.path())
        .end();
  }

  private static void copies(RecordWriter out, Copies copies) throws IOException {
    out.begin("copies").strings("documents", copies.documents()).string("agency", copies.agency());
    out.generator().writeArrayFieldStart("differences");
    for (Copies.Difference each : copies.differences()) {
      out.generator().writeStartObject();
      switch (each) {
        case Copies.Added added -> {
          out.string("kind", "added");
          passage(out, added.passage());
        }
        case Copies.Lost lost -> {
          out.string("kind", "lost").string("by", lost.document());
          passage(out, lost.original());
        }
        case Copies.Changed changed -> {
          out.string("kind", "changed");
          passage(out, changed.passage());
          out.beginObject("from");
          passage(out, changed.original());
          out.endObject();
        }
      }
      out.generator().writeEndObject();
    }
    out.generator().writeEndArray();
    out.end();
  }

  private static void journey(RecordWriter out, QuotationJourney journey) throws IOException {
    out.begin("journey").string("story", journey.story()).string("speaker", journey.speaker());
    out.strings(
        "statements",
        journey.stops().stream()
            .map(stop -> RecordIds.statement(stop.passage().document(), stop.statement()))
            .toList());
    out.generator().writeArrayFieldStart("changes");
    for (QuotationJourney.Change each : journey.changes()) {
      out.generator().writeStartObject();
      out.string("kind", each.kind().label()).beginObject("from");
      passage(out, each.from());
      out.endObject().beginObject("to");
      passage(out, each.to());
      out.endObject();
      out.generator().writeEndObject();
    }
    out.generator().writeEndArray();
    out.end();
  }

  private static void narrowing(RecordWriter out, Narrowing each) throws IOException {
    out.begin("narrowing").string("story", each.story());
    passage(out, each.open());
    out.string("value", each.value()).string("narrowed", each.narrowed()).string("why", each.why());
    out.beginObject("by");
    passage(out, each.by());
    out.endObject().end();
  }
}
