package org.kilde.app.desk.folder;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.DeskRows.StoryOrder;
import org.kilde.app.desk.Edit;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.SavedSearch;
import org.kilde.app.desk.SearchRequest;
import org.kilde.app.desk.SearchResult;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.StoryView;
import org.kilde.app.export.EvidenceExport;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.FieldNames;
import org.kilde.app.reader.InputFinder;
import org.kilde.app.reader.SourceReader;
import org.kilde.app.reading.Progress;
import org.kilde.app.reading.Reading;
import org.kilde.entity.EntityResolver;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;

/** A desk in its folder: reading, going on, searching across languages. */
class DeskTest {
  private static final LanguagePacks PACKS = LanguagePacks.shipped();
  private static final Path ROOT = Path.of(System.getProperty("kilde.root", ".."));
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2031-03-10T08:00:00Z"));

  private final Path folder;

  DeskTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path desk() {
    return folder.resolve("desk");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Reading reading() {
    return new Reading(
        new Analyzer(PACKS, LanguageGuesser.shipped()),
        new SourceReader(FieldNames.usual(), () -> PACKS),
        new Progress(System.err, false, System::nanoTime));
  }

  private void read(Path... paths) throws IOException {
    try (DeskWriter writer = DeskWriter.open(desk(), PACKS, CLOCK)) {
      List<String> inputs = List.of(paths).stream().map(Path::toString).toList();
      reading()
          .read(
              InputFinder.find(inputs),
              new Reading.Taker() {
                @Override
                public void take(Document document, AnalyzedArticle read) throws IOException {
                  writer.add(document, read, "file");
                }

                @Override
                public boolean isKnown(String sha256, String where) {
                  return writer.isKnown(sha256, where, "file");
                }
              });
      writer.finish();
    }
  }

  @Test
  void theSamplesMakeStoriesWithFindings() throws IOException {
    read(ROOT.resolve("samples"));
    try (Desk desk = Desk.open(desk(), PACKS)) {
      assertThat(desk.rows().totals().articles()).isEqualTo(16);
      String largest =
          desk.rows()
              .stories(Filter.NONE, StoryOrder.LARGEST, Slice.first(1))
              .rows()
              .getFirst()
              .id();
      StoryView story = desk.rows().findStory(largest).orElseThrow();
      assertThat(story.articles()).hasSize(story.row().articles()).hasSizeGreaterThan(5);
      assertThat(story.row().origins()).isPositive();
      assertThat(story.findings().comparisons()).isNotEmpty();
      assertThat(story.articles()).extracting(row -> row.story().orElse("")).containsOnly(largest);
    }
  }

  @Test
  void aQueryInEnglishFindsTheDanishReport() throws IOException {
    read(
        file(
            "skaelv.da.txt",
            "date 2031-03-05\nEt kraftigt jordskælv ramte Nairobi onsdag. 43 mennesker er dræbt.\n"),
        file("fodbold.da.txt", "date 2031-03-05\nLandsholdet vandt kampen i går aftes.\n"));
    try (Desk desk = Desk.open(desk(), PACKS)) {
      for (String query : List.of("earthquake", "Nairobi", "43 killed", "Nairobi earthquake")) {
        SearchResult result = desk.search(SearchRequest.of(query));
        assertThat(result.hits())
            .as(query)
            .extracting(hit -> hit.article().origin())
            .singleElement()
            .asString()
            .endsWith("skaelv.da.txt");
        assertThat(result.hits().getFirst().snippets()).as(query).isNotEmpty();
        var snippet = result.hits().getFirst().snippets().getFirst();
        assertThat(snippet.marks()).as(query).isNotEmpty();
      }
      var marked =
          desk.search(SearchRequest.of("earthquake")).hits().getFirst().snippets().getFirst();
      assertThat(marked.marks().getFirst().in(marked.words())).isEqualTo("jordskælv");
    }
  }

  @Test
  void whatIsKnownIsNotReadAgainAndWhatChangedIsARevision() throws IOException {
    Path news =
        file("bro.da.txt", "date 2031-03-05\nBroen over sundet lukker fredag, siger kommunen.\n");
    read(news);
    read(news);
    try (Desk desk = Desk.open(desk(), PACKS)) {
      assertThat(desk.rows().totals().captures()).isEqualTo(1);
    }
    file("bro.da.txt", "date 2031-03-05\nBroen over sundet lukker lørdag, siger kommunen.\n");
    read(news);
    try (Desk desk = Desk.open(desk(), PACKS)) {
      ArticleRow now = desk.rows().articles(Filter.NONE, Slice.first(9)).rows().getFirst();
      assertThat(now.revision()).isEqualTo(2);
      assertThat(desk.rows().totals().articles()).isEqualTo(1);
      assertThat(desk.search(SearchRequest.of("fredag")).total()).isZero();
      assertThat(desk.search(SearchRequest.of("lørdag")).total()).isEqualTo(1);
    }
  }

  @Test
  void oneWritesAtATime() throws IOException {
    try (DeskWriter writer = DeskWriter.open(desk(), PACKS, CLOCK)) {
      assertThat(writer.acknowledged()).isZero();
      assertThatThrownBy(() -> DeskWriter.open(desk(), PACKS, CLOCK))
          .hasMessage(
              desk()
                  + ": another process ("
                  + ProcessHandle.current().pid()
                  + ") is changing this desk; expected it free. Wait for it to end, or name"
                  + " another: --desk FOLDER");
    }
  }

  @Test
  void whereThereIsNoDesk() {
    assertThatThrownBy(() -> Desk.open(desk(), PACKS))
        .hasMessage(
            desk()
                + ": found no desk here; expected one. Read articles first: ./kilde read PATH"
                + " --desk FOLDER");
  }

  @Test
  void aLostIndexIsMadeAgain() throws IOException {
    read(ROOT.resolve("samples"));
    try (var files = Files.list(desk().resolve("index"))) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    DeskWriter.open(desk(), PACKS, CLOCK).close();
    try (Desk desk = Desk.open(desk(), PACKS)) {
      assertThat(desk.search(SearchRequest.of("Velkoria")).total()).isGreaterThan(5);
    }
  }

  private String entity(Desk desk, String name) {
    return desk.rows().entitiesNamed(name).getFirst().id();
  }

  @Test
  void mergesReachSearchAndCanBeUndone() throws IOException {
    read(
        file("a.en.txt", "date 2031-03-05\nMira Oskal opened the bridge in Nairobi.\n"),
        file("b.en.txt", "date 2031-03-06\nPeter Lundvall closed the harbour in Oslo.\n"));
    int number;
    try (DeskWriter writer = DeskWriter.open(desk(), PACKS, CLOCK);
        Desk desk = Desk.open(desk(), PACKS)) {
      number = writer.merge(entity(desk, "Peter Lundvall"), entity(desk, "Mira Oskal"));
      assertThatThrownBy(() -> writer.merge(entity(desk, "Oslo"), entity(desk, "Mira Oskal")))
          .hasMessageEndingWith("found a place and a person; expected two of one kind.");
    }
    try (Desk desk = Desk.open(desk(), PACKS)) {
      assertThat(desk.search(SearchRequest.of("Mira Oskal")).total()).isEqualTo(2);
      assertThat(desk.rows().findEntityRow(entity(desk, "Mira Oskal")).orElseThrow().articles())
          .isEqualTo(2);
    }
    try (DeskWriter writer = DeskWriter.open(desk(), PACKS, CLOCK)) {
      writer.undo(number);
      assertThatThrownBy(() -> writer.undo(number))
          .hasMessage(
              number
                  + ": found no decision of this number that holds; expected one of"
                  + " ./kilde entity log.");
    }
    try (Desk desk = Desk.open(desk(), PACKS)) {
      assertThat(desk.search(SearchRequest.of("Mira Oskal")).total()).isEqualTo(1);
    }
  }

  @Test
  void whatIsForgottenIsNowhere() throws IOException {
    Path secret =
        file("a.en.txt", "date 2031-03-05\nMira Oskal opened the zanzibarium in Nairobi.\n");
    read(secret, file("b.en.txt", "date 2031-03-06\nThe harbour in Oslo was closed.\n"));
    try (DeskWriter writer = DeskWriter.open(desk(), PACKS, CLOCK)) {
      assertThat(writer.forget(secret.toString()).articles()).isEqualTo(1);
      assertThat(writer.forget(secret.toString()).articles()).isZero();
    }
    try (Desk desk = Desk.open(desk(), PACKS)) {
      assertThat(desk.search(SearchRequest.of("zanzibarium")).total()).isZero();
      assertThat(desk.rows().entitiesNamed("Mira Oskal")).isEmpty();
      assertThat(desk.rows().stories(Filter.NONE, StoryOrder.LATEST, Slice.first(9)).total())
          .isEqualTo(1);
    }
    String file = new String(Files.readAllBytes(desk().resolve("desk.sqlite")), ISO_8859_1);
    assertThat(file).doesNotContain("Mira Oskal").doesNotContain("a.en.txt").contains("Oslo");
  }

  @Test
  void rereadingGivesTheSameAndKeepsDecisions() throws IOException {
    read(ROOT.resolve("samples"));
    List<String> before;
    try (Desk desk = Desk.open(desk(), PACKS)) {
      before = shown(desk);
    }
    try (DeskWriter writer = DeskWriter.open(desk(), PACKS, CLOCK)) {
      assertThat(new Rereading(writer, PACKS).run(reading(), () -> {}).articles()).isEqualTo(16);
    }
    try (Desk desk = Desk.open(desk(), PACKS)) {
      assertThat(shown(desk)).isEqualTo(before);
      assertThat(desk.search(SearchRequest.of("Velkoria")).total()).isGreaterThan(5);
    }
  }

  private static List<String> shown(Desk desk) {
    List<String> shown = new ArrayList<>();
    shown.add(desk.rows().totals().toString());
    desk.rows()
        .stories(Filter.NONE, StoryOrder.LARGEST, Slice.first(99))
        .rows()
        .forEach(each -> shown.add(each.toString()));
    desk.rows()
        .articles(Filter.NONE, Slice.first(99))
        .rows()
        .forEach(
            each ->
                shown.add(
                    desk.rows().findArticle(each.id()).orElseThrow().statements().toString()));
    return shown;
  }

  @Test
  void silentEditsAreShown() throws IOException {
    Path news = file("bro.da.txt", "date 2031-03-05\nBroen over sundet lukker fredag kl. 12.\n");
    read(news);
    file("bro.da.txt", "date 2031-03-05\nBroen over det lille sundet lukker lørdag kl. 12.\n");
    read(news);
    try (Desk desk = Desk.open(desk(), PACKS)) {
      ArticleRow now = desk.rows().articles(Filter.NONE, Slice.first(9)).rows().getFirst();
      List<ArticleRow> revisions = desk.rows().findArticle(now.id()).orElseThrow().revisions();
      String before = desk.rows().findWords(revisions.getFirst().id()).orElseThrow();
      String after = desk.rows().findWords(now.id()).orElseThrow();
      assertThat(desk.edits(revisions.getFirst().id(), now.id()))
          .filteredOn(edit -> edit.kind() != Edit.Kind.SAME)
          .extracting(
              edit -> edit.kind() + " " + edit.before().in(before) + " > " + edit.after().in(after))
          .containsExactly("ADDED  > det lille", "CHANGED fredag > lørdag");
    }
  }

  @Test
  void aSavedSearchShowsWhatIsNew() throws IOException {
    read(file("a.en.txt", "date 2031-03-05\nThe harbour in Oslo was closed.\n"));
    try (DeskWriter writer = DeskWriter.open(desk(), PACKS, CLOCK)) {
      writer.save("harbours", SearchRequest.of("harbour"));
    }
    read(file("b.en.txt", "date 2031-03-06\nThe harbour in Bergen was opened.\n"));
    try (Desk desk = Desk.open(desk(), PACKS)) {
      SavedSearch saved = desk.rows().savedSearches().getFirst();
      assertThat(saved.request().words()).isEqualTo("harbour");
      assertThat(desk.news(saved))
          .extracting(hit -> hit.article().title())
          .containsExactly("The harbour in Bergen was opened.");
    }
    try (DeskWriter writer = DeskWriter.open(desk(), PACKS, CLOCK)) {
      assertThat(writer.seen("harbours")).isTrue();
      assertThat(writer.seen("nothing")).isFalse();
    }
    try (Desk desk = Desk.open(desk(), PACKS)) {
      assertThat(desk.news(desk.rows().savedSearches().getFirst())).isEmpty();
    }
  }

  @Test
  void theExportOfADeskIsThatOfItsArticles() throws IOException {
    Path samples = ROOT.resolve("samples");
    read(samples);
    Path ofDesk = folder.resolve("desk.jsonl");
    try (Desk desk = Desk.open(desk(), PACKS)) {
      new DeskEvidence(desk, PACKS).write(ofDesk, reading());
    }
    Path ofFiles = folder.resolve("files.jsonl");
    try (EvidenceExport export = new EvidenceExport(ofFiles, PACKS, EntityResolver.of(PACKS))) {
      reading().read(InputFinder.find(List.of(samples.toString())), export::add);
      export.finish();
    }
    assertThat(rows(ofDesk)).isNotEmpty().isEqualTo(rows(ofFiles));
  }

  /** What was read off articles; names of entities depend on the order of articles. */
  private static List<String> rows(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(
            line ->
                line.startsWith("{\"type\":\"document\"")
                    || line.startsWith("{\"type\":\"time\"")
                    || line.startsWith("{\"type\":\"block\""))
        .sorted()
        .toList();
  }
}
