package org.kilde.app.desk.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.app.InventedArticle;
import org.kilde.app.desk.ArticleView;
import org.kilde.app.desk.Decision;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.EntityRow;
import org.kilde.app.desk.FigureFilter;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.StatementRow;
import org.kilde.app.desk.Totals;
import org.kilde.app.reader.Document;
import org.kilde.finding.Findings;
import org.kilde.story.Story;

/** What every database behind the desk must do alike. */
abstract class StoreContract {
  private static final String FIRST = "00112233445566aa";
  private static final String SECOND = "00112233445566bb";
  private static final Instant NOW = Instant.parse("2031-03-05T12:00:00Z");

  private SqlStore store;
  private StoreWriter writer;

  /** A database with nothing in it. */
  abstract Database empty() throws IOException;

  @BeforeEach
  final void open() throws IOException {
    store = SqlStore.openOrMake(empty());
    writer = store.writer();
  }

  @AfterEach
  final void close() {
    writer.close();
    store.close();
  }

  private DeskRows rows() {
    return store.rows();
  }

  private static NewArticle article(String id, OptionalInt replaces) {
    InventedArticle invented = InventedArticle.of(id);
    Document document = invented.document();
    AnalyzedArticle read = invented.read();
    return new NewArticle(
        document,
        read,
        read.referents().stream()
            .map(
                each ->
                    new NewArticle.Named(
                        "e:" + each.name(),
                        each.entityClass(),
                        each.name(),
                        each.known(),
                        Optional.empty()))
            .toList(),
        new byte[] {1, 2, 3},
        NOW,
        "file",
        Optional.of("identity"),
        replaces);
  }

  private int add(String id) {
    return add(id, OptionalInt.empty());
  }

  private int add(String id, OptionalInt replaces) {
    writer.begin();
    int number = writer.add(article(id, replaces));
    writer.commit();
    return number;
  }

  @Test
  void whatWasAddedIsThere() {
    add(FIRST);
    AnalyzedArticle read = InventedArticle.of(FIRST).read();
    ArticleView view = rows().findArticle(FIRST).orElseThrow();
    assertThat(view.words()).isEqualTo(read.article().words());
    assertThat(view.blocks()).hasSameSizeAs(read.article().blocks());
    assertThat(view.statements()).hasSameSizeAs(read.statements());
    StatementRow statement = view.statements().getFirst();
    assertThat(statement.id()).isEqualTo(FIRST + "-s1");
    assertThat(statement.spans()).isEqualTo(read.statements().getFirst().spans());
    assertThat(statement.words())
        .isEqualTo(read.article().words(read.statements().getFirst().spans().getFirst()));
    assertThat(view.figures()).hasSameSizeAs(read.figures());
    assertThat(view.figures().getFirst().low()).isEqualTo(read.figures().getFirst().low());
    assertThat(view.figures().getFirst().qualifier())
        .isEqualTo(read.figures().getFirst().qualifier());
    assertThat(view.mentions()).hasSameSizeAs(read.mentions());
    assertThat(view.mentions().getFirst().entity().name())
        .isEqualTo(read.referents().get(read.mentions().getFirst().referent()).name());
    assertThat(view.times().getFirst().value()).isEqualTo(read.times().getFirst().value());
    assertThat(view.chains()).hasSameSizeAs(read.chains());
    assertThat(view.doubts()).hasSameSizeAs(read.doubts());
    assertThat(view.captures())
        .singleElement()
        .satisfies(
            capture -> {
              assertThat(capture.at()).isEqualTo(NOW);
              assertThat(capture.method()).isEqualTo("file");
              assertThat(capture.outcome()).isEqualTo("new");
              assertThat(capture.sha256()).isEqualTo(FIRST.repeat(4));
            });
  }

  @Test
  void bytesAreUntouched() {
    add(FIRST);
    DeskRows.Kept kept = rows().findOriginal(FIRST).orElseThrow();
    assertThat(new String(kept.original().bytes(), StandardCharsets.UTF_8))
        .isEqualTo(InventedArticle.of(FIRST).read().article().source().text());
    assertThat(kept.plain()).isTrue();
  }

  @Test
  void whatIsNotCommittedNeverWas() {
    writer.begin();
    writer.add(article(FIRST, OptionalInt.empty()));
    assertThat(rows().totals().articles()).as("seen by others").isZero();
    writer.rollback();
    assertThat(rows().totals()).isEqualTo(new Totals(0, 0, 0, 0, 0, 0));
    add(FIRST);
    assertThat(rows().totals().articles()).isEqualTo(1);
  }

  @Test
  void theSameBytesAreKnown() {
    add(FIRST);
    assertThat(writer.findBySha256(FIRST.repeat(4))).contains(FIRST);
    assertThat(writer.findBySha256(SECOND.repeat(4))).isEmpty();
    String origin = rows().findArticleRow(FIRST).orElseThrow().origin();
    assertThat(writer.isFrom(origin)).isTrue();
    assertThat(writer.isFrom(origin.substring(0, origin.indexOf('/')))).isFalse();
    assertThat(writer.isCaptured(FIRST, origin)).isTrue();
    assertThat(writer.isCaptured(FIRST, "elsewhere.txt")).isFalse();
    writer.begin();
    writer.logKnown(FIRST.repeat(4), FIRST, "elsewhere.txt", "file", NOW);
    writer.commit();
    assertThat(rows().findArticle(FIRST).orElseThrow().captures())
        .extracting(capture -> capture.origin() + " " + capture.outcome())
        .containsExactly(origin + " new", "elsewhere.txt known");
  }

  @Test
  void aRevisionTakesThePlaceOfWhatWasBefore() {
    int first = add(FIRST);
    add(SECOND, OptionalInt.of(first));
    assertThat(writer.findCurrent("identity")).hasValue(first + 1);
    assertThat(rows().articles(Filter.NONE, Slice.first(9)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.id() + " " + row.revision()).isEqualTo(SECOND + " 2"));
    ArticleView before = rows().findArticle(FIRST).orElseThrow();
    assertThat(before.row().superseded()).isTrue();
    assertThat(before.words()).as("its words stay").isNotEmpty();
    assertThat(before.statements()).as("its evidence goes").isEmpty();
    assertThat(before.revisions()).extracting(row -> row.id()).containsExactly(FIRST, SECOND);
    assertThat(rows().totals().captures()).isEqualTo(2);
  }

  @Test
  void forgettingLeavesNothing() {
    add(FIRST);
    writer.begin();
    assertThat(writer.forget(FIRST)).isTrue();
    assertThat(writer.forget(SECOND)).isFalse();
    writer.commit();
    assertThat(rows().totals()).isEqualTo(new Totals(0, 0, 0, 0, 0, 0));
    assertThat(rows().findArticle(FIRST)).isEmpty();
    assertThat(rows().findOriginal(FIRST)).isEmpty();
    assertThat(rows().entities("Mira", Optional.empty(), Slice.first(9)).rows()).isEmpty();
    assertThat(rows().figures(FigureFilter.NONE, Slice.first(9)).rows()).isEmpty();
    assertThat(writer.changesAfter(0, 9))
        .singleElement()
        .satisfies(change -> assertThat(change.gone()).isTrue());
  }

  @Test
  void entitiesAreCounted() {
    add(FIRST);
    add(SECOND);
    EntityRow mira =
        rows().entities("oskal", Optional.of(EntityClass.PERSON), Slice.first(9)).rows().getFirst();
    assertThat(mira.name()).isEqualTo("Mira Oskal");
    assertThat(mira.articles()).isEqualTo(2);
    assertThat(rows().statementsOf(mira.id(), Slice.first(9)).total()).isEqualTo(mira.statements());
    assertThat(rows().articlesNaming(mira.id(), Slice.first(1)).total()).isEqualTo(2);
    assertThat(rows().entitiesNamed("mira oskal")).extracting(EntityRow::id).contains(mira.id());
    writer.begin();
    writer.forget(SECOND);
    writer.commit();
    assertThat(rows().findEntityRow(mira.id()).orElseThrow().articles()).isEqualTo(1);
  }

  @Test
  void mergesAreLoggedAndCanBeUndone() {
    add(FIRST);
    String mira = "e:Mira Oskal";
    String radio = "e:Radio Vel";
    long before = rows().findEntityRow(mira).orElseThrow().statements();
    writer.begin();
    int number =
        writer.decide(Decision.Kind.MERGE, radio, mira, Optional.empty(), Optional.empty(), NOW);
    writer.commit();
    assertThat(rows().findEntityRow(radio).orElseThrow().id()).isEqualTo(mira);
    assertThat(rows().findEntity(mira).orElseThrow().merged())
        .extracting(EntityRow::id)
        .containsExactly(radio);
    assertThat(rows().findEntity(mira).orElseThrow().variants()).contains("Radio Vel");
    writer.begin();
    assertThat(writer.undo(number, NOW)).isTrue();
    assertThat(writer.undo(number, NOW)).as("once").isFalse();
    writer.commit();
    assertThat(rows().findEntityRow(radio).orElseThrow().id()).isEqualTo(radio);
    assertThat(rows().findEntityRow(mira).orElseThrow().statements()).isEqualTo(before);
    assertThat(rows().decisions())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.isUndone()).isTrue();
              assertThat(it.kind()).isEqualTo(Decision.Kind.MERGE);
            });
  }

  @Test
  void aNameCanBeSplitOffInOneArticle() {
    add(FIRST);
    add(SECOND);
    writer.begin();
    int number =
        writer.decide(
            Decision.Kind.SPLIT,
            "e:Mira Oskal",
            "e:other",
            Optional.of(SECOND),
            Optional.of("Mira Oskal"),
            NOW);
    writer.commit();
    assertThat(rows().findEntityRow("e:Mira Oskal").orElseThrow().articles()).isEqualTo(1);
    assertThat(rows().articlesNaming("e:other", Slice.first(9)).rows())
        .extracting(row -> row.id())
        .containsExactly(SECOND);
    writer.begin();
    writer.undo(number, NOW);
    writer.commit();
    assertThat(rows().findEntityRow("e:Mira Oskal").orElseThrow().articles()).isEqualTo(2);
  }

  @Test
  void listsAreNarrowedByFilters() {
    add(FIRST);
    Filter none = Filter.NONE.withLanguage("xx");
    String language = rows().findArticleRow(FIRST).orElseThrow().language();
    assertThat(rows().articles(none, Slice.first(9)).total()).isZero();
    assertThat(rows().articles(Filter.NONE.withLanguage(language), Slice.first(9)).total())
        .isEqualTo(1);
    assertThat(rows().articles(Filter.NONE.withPlace("e:Velmora"), Slice.first(9)).total())
        .isEqualTo(1);
    assertThat(rows().articles(Filter.NONE.withPlace("e:nowhere"), Slice.first(9)).total())
        .isZero();
    FigureFilter high =
        new FigureFilter(Filter.NONE, Optional.empty(), Optional.empty(), OptionalDouble.of(1e9));
    assertThat(rows().figures(high, Slice.first(9)).total()).isZero();
    assertThat(rows().figures(FigureFilter.NONE, Slice.first(9)).total()).isPositive();
    assertThat(rows().languages()).extracting(count -> count.value()).containsExactly(language);
  }

  @Test
  void settingsAreKept() {
    writer.begin();
    writer.set("rules", "1");
    writer.set("rules", "2");
    writer.commit();
    assertThat(writer.setting("rules")).contains("2");
    assertThat(writer.setting("none")).isEmpty();
    assertThat(List.of(writer.changes())).containsExactly(0L);
  }

  @Test
  void whatJoiningNeedsOfOldStoriesIsDropped() {
    add(FIRST);
    writer.begin();
    Findings none =
        new Findings(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(), List.of());
    writer.save(
        new Story(
            "s1", "Old", List.of(FIRST), Optional.of("1999-01-01"), Optional.of("1999-01-02")),
        none);
    writer.commit();
    assertThat(writer.digests(List.of(FIRST)).getFirst().digest()).isNotEmpty();
    writer.begin();
    writer.dropDigestsBefore(1);
    writer.commit();
    StoreWriter.Digested kept = writer.digests(List.of(FIRST)).getFirst();
    assertThat(kept.digest()).isEmpty();
    assertThat(kept.entities()).isNotEmpty();
    assertThat(writer.latest(1))
        .singleElement()
        .extracting(each -> each.digest().length)
        .isEqualTo(0);
  }
}
