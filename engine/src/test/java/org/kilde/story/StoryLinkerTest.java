package org.kilde.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.article.Article;
import org.kilde.article.Publication;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.text.SourceText;

class StoryLinkerTest {
  private final LanguagePacks packs = LanguagePacks.shipped();

  private final List<AnalyzedArticle> ferry =
      List.of(
          article("ferry-da", "da", "2031-03-02", FERRY_DA),
          article("ferry-en", "en", "2031-03-02", FERRY_EN),
          article("ferry-de", "de", "2031-03-03", FERRY_DE),
          article("ferry-ru", "ru", "2031-03-03", FERRY_RU));
  private final List<AnalyzedArticle> vote =
      List.of(
          article("vote-sv", "sv", "2031-03-02", VOTE_SV),
          article("vote-nb", "nb", "2031-03-03", VOTE_NB));

  @Test
  void articlesOfOneEventMeetAcrossLanguages() {
    List<Story> stories = link(both());

    assertThat(stories.stream().map(Story::documents))
        .containsExactlyInAnyOrder(
            List.of("ferry-da", "ferry-en", "ferry-de", "ferry-ru"), List.of("vote-sv", "vote-nb"));
  }

  @Test
  void aStoryIsNamedAfterItsEarliestArticle() {
    Story story = link(ferry).getFirst();

    assertThat(story.id()).isEqualTo("story-ferry-da");
    assertThat(story.title()).isEqualTo("Færge kæntrede ved Tarvik");
    assertThat(story.from()).contains("2031-03-02");
    assertThat(story.to()).contains("2031-03-03");
  }

  @Test
  void theOrderOfArrivalMakesNoDifference() {
    List<Story> expected = link(both());
    Random random = new Random(7);
    for (int run = 0; run < 10; run++) {
      List<AnalyzedArticle> shuffled = both();
      Collections.shuffle(shuffled, random);
      assertThat(link(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void askingInBetweenMakesNoDifference() {
    StoryLinker linker = new StoryLinker(packs);
    List<AnalyzedArticle> backwards = both().reversed();
    for (AnalyzedArticle each : backwards) {
      linker.add(each);
      assertThat(linker.stories()).isNotEmpty();
    }

    assertThat(linker.stories()).isEqualTo(link(both()));
  }

  @Test
  void aShelfMakesNoDifference() {
    HeapShelf shelf = new HeapShelf();
    StoryLinker linker = new StoryLinker(packs, Optional.of(shelf));
    for (AnalyzedArticle each : both().reversed()) {
      linker.add(each);
      assertThat(linker.stories()).isNotEmpty();
    }

    assertThat(linker.stories()).isEqualTo(link(both()));
    assertThat(shelf.puts()).as("late ones took others back").isGreaterThan(both().size());
    assertThat(shelf.size()).as("the latest, which a late one may take back").isEqualTo(6);
  }

  @Test
  void nothingReadIsNoStory() {
    assertThat(new StoryLinker(packs).stories()).isEmpty();
    assertThat(link(List.of(article("empty", "da", "2031-01-01", "-")))).hasSize(1);
  }

  private List<AnalyzedArticle> both() {
    List<AnalyzedArticle> both = new ArrayList<>(ferry);
    both.addAll(vote);
    return both;
  }

  private List<Story> link(List<AnalyzedArticle> articles) {
    StoryLinker linker = new StoryLinker(packs);
    articles.forEach(linker::add);
    return linker.stories();
  }

  private AnalyzedArticle article(String id, String language, String date, String text) {
    Article read =
        TokenizedArticle.of(packs.packFor(LanguageTag.of(language)), text, Optional.of(date))
            .article();
    return new AnalyzedArticle(
        new Article(
            id,
            id,
            SourceText.of(text),
            read.text(),
            Optional.empty(),
            read.blocks(),
            read.language(),
            Publication.of(date, Publication.Basis.METADATA),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static final String FERRY_DA =
      """
      Færge kæntrede ved Tarvik
      Mindst 37 mennesker er omkommet, efter at færgen Havfruen Solveig kæntrede ud for Tarvik natten til søndag.
      Kystvagten har reddet 112 passagerer op af vandet, oplyser kystvagtens chef Marek Zhukovsky.
      Færgen var på vej til Bornesund, da den stødte på grund i stormen.
      """;
  private static final String FERRY_EN =
      """
      Dozens die as ferry capsizes near Tarvik
      At least 37 people have died after the ferry Havfruen Solveig capsized off Tarvik in a storm on Sunday.
      The coast guard rescued 112 passengers from the water, its chief Marek Zhukovsky said.
      The ship had been bound for Bornesund when it ran aground.
      """;
  private static final String FERRY_DE =
      """
      Fähre vor Tarvik gekentert: viele Tote
      Beim Untergang der Fähre Havfruen Solveig vor Tarvik sind mindestens 37 Menschen ertrunken.
      Die Küstenwache rettete 112 Passagiere, sagte ihr Leiter Marek Schukowski.
      Das Schiff war auf dem Weg nach Bornesund im Sturm auf Grund gelaufen.
      """;
  private static final String FERRY_RU =
      """
      У Тарвика затонул паром, есть погибшие
      По меньшей мере 37 человек погибли, когда у Тарвика во время шторма опрокинулся паром.
      Береговая охрана спасла 112 пассажиров, рассказал её начальник Марек Жуковский.
      Судно шло в Борнесунд и село на мель, сообщают из Тарвика.
      """;
  private static final String VOTE_SV =
      """
      Parlamentet i Velden fällde regeringen
      Med 61 röster mot 58 fällde parlamentet i Velden på lördagen statsminister Ottilia Brandvik.
      Oppositionsledaren Karsten Holmudd kräver nyval och en ny budget.
      Regeringspartiet förlorade omröstningen om skattereformen.
      """;
  private static final String VOTE_NB =
      """
      Regjeringen i Velden felt i parlamentet
      Statsminister Ottilia Brandvik i Velden må gå etter at parlamentet med 61 mot 58 stemmer felte regjeringen.
      Opposisjonsleder Karsten Holmudd krever nyvalg.
      Skattereformen og budsjettet falt i samme avstemning.
      """;
}
