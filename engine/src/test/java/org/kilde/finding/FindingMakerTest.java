package org.kilde.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.article.Outlet;
import org.kilde.article.Publication;
import org.kilde.article.RawArticle;
import org.kilde.entity.EntityResolver;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.story.Story;
import org.kilde.text.SourceText;

/** A very large story is looked at part by part, and its origins are still counted over all. */
class FindingMakerTest {
  private static final LanguagePacks PACKS = LanguagePacks.shipped();
  private static final List<String> DOCUMENTS = List.of("a1", "b1", "c1", "d1");

  private final List<ArticleDigest> digests = new ArrayList<>();
  private final EntityResolver resolver = EntityResolver.of(PACKS);
  private final Story story =
      new Story(
          "story-a1", "Fire in Ostrel", DOCUMENTS, Optional.of("2031-05-05"), Optional.empty());

  FindingMakerTest() {
    article("a1", "2031-05-05", "Paper A", "Three people were killed in Ostrel, police said.");
    article("b1", "2031-05-06", "Paper B", "Five people were killed in Ostrel, police said.");
    article("c1", "2031-05-07", "Paper C", "Seven people were killed in Ostrel, police said.");
    article("d1", "2031-05-08", "Paper C", "Nine people were killed in Ostrel, Ilse Korb said.");
  }

  private void article(String id, String date, String outlet, String text) {
    AnalyzedArticle read =
        Analyzer.shipped()
            .analyze(
                new RawArticle(
                    id,
                    id + ".txt",
                    SourceText.of(text),
                    Optional.empty(),
                    Publication.of(date, Publication.Basis.METADATA),
                    Optional.of(LanguageTag.of("en")),
                    Optional.empty(),
                    Optional.of(new Outlet(outlet, "")),
                    List.of()));
    digests.add(new DigestMaker(PACKS).digest(read));
    resolver.add(id, "en", read.referents());
  }

  private Findings make(int atOnce) {
    return new FindingMaker(PACKS.shared(), atOnce)
        .make(Digests.of(digests), List.of(story), new KnownNames(resolver));
  }

  @Test
  void allOfAStoryIsComparedThatIsLookedAtTogether() {
    Findings whole = make(DOCUMENTS.size());
    assertThat(whole.comparisons()).extracting(Comparison::verdict).contains(Verdict.GROWS);
    assertThat(grows(whole)).containsExactly(List.of("a1", "b1", "c1"));
    assertThat(whole.origins().getFirst().documents())
        .as("the story first")
        .containsExactlyElementsOf(DOCUMENTS);
  }

  @Test
  void partsAreComparedEachOnItsOwn() {
    Findings parted = make(2);
    assertThat(grows(parted)).containsExactly(List.of("a1", "b1"));
    assertThat(parted.stories()).containsExactly(story);
  }

  @Test
  void theOriginsOfAStoryAreCountedOverAllItsParts() {
    OriginCount whole = ofStory(make(DOCUMENTS.size()));
    assertThat(whole.documents()).containsExactlyElementsOf(DOCUMENTS);
    assertThat(whole.outlets()).isEqualTo(3);
    assertThat(whole.independent()).isEqualTo(2);
    assertThat(ofStory(make(2))).isEqualTo(whole);
    assertThat(ofStory(make(3))).isEqualTo(whole);
  }

  @Test
  void portionsPutTogetherAreTheWhole() {
    FindingMaker maker = new FindingMaker(PACKS.shared());
    List<Findings> portions = new ArrayList<>();
    KnownNames names = new KnownNames(resolver);
    maker.make(Digests.of(digests), List.of(story), names, portions::add);
    assertThat(portions).hasSizeGreaterThan(1).allMatch(each -> each.entities().isEmpty());
    assertThat(Findings.join(resolver.entities(), portions))
        .isEqualTo(maker.make(Digests.of(digests), List.of(story), names));
  }

  private static List<List<String>> grows(Findings found) {
    return found.comparisons().stream()
        .filter(each -> each.verdict() == Verdict.GROWS)
        .map(each -> each.figures().stream().map(SourcedFigure::document).toList())
        .toList();
  }

  /** The one count of the whole story. */
  private static OriginCount ofStory(Findings found) {
    List<OriginCount> counts =
        found.origins().stream()
            .filter(each -> each.row().kind() == OriginCount.Kind.STORY)
            .toList();
    assertThat(counts).hasSize(1);
    return counts.getFirst();
  }
}
