package org.kilde.app.desk.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.DeskRows.StoryOrder;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.SearchRequest;
import org.kilde.app.desk.SearchResult;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.StoryView;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.FieldNames;
import org.kilde.app.reader.InputFinder;
import org.kilde.app.reader.SourceReader;
import org.kilde.app.reading.Progress;
import org.kilde.app.reading.Reading;
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

  private void read(Path... paths) throws IOException {
    try (DeskWriter writer = DeskWriter.open(desk(), PACKS, CLOCK)) {
      Reading reading =
          new Reading(
              new Analyzer(PACKS, LanguageGuesser.shipped()),
              new SourceReader(FieldNames.usual(), () -> PACKS),
              new Progress(System.err, false, System::nanoTime));
      List<String> inputs = List.of(paths).stream().map(Path::toString).toList();
      reading.read(
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
}
