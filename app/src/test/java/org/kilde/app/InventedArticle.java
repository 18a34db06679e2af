package org.kilde.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Chain;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Derivation.Step;
import org.kilde.annotation.Doubt;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Measure;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Qualifier;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;
import org.kilde.annotation.TimeExpression;
import org.kilde.annotation.Via;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.Original;
import org.kilde.article.Article;
import org.kilde.article.Block;
import org.kilde.article.BlockRole;
import org.kilde.article.Outlet;
import org.kilde.article.Publication;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageTag;
import org.kilde.language.Rule;
import org.kilde.text.Alignment;
import org.kilde.text.CleanText;
import org.kilde.text.SourceText;
import org.kilde.text.Span;

/** An article with every kind of row in it, put together by hand: no rule has read it. */
public final class InventedArticle {
  private static final String TEXT =
      """
      Kajen spærret: mindst 17 dræbt
      Af E. Lund
      Mindst 17 mennesker er dræbt ved havnen, siger Mira Oskal fra lægernes fagforbund 💧.
      »Vi har talt 17 på tre hospitaler,« siger Oskal til Radio Vel.
      En video, der angiveligt viser skud, har ikke kunnet bekræftes.
      Omkring 40 personer er anholdt i Velmora fredag.
      Havnen i Velmora. Foto: E. Lund
      Læs også: Bådene ligger stille
      """;

  private final String id;
  private final String text;
  private final Article article;

  private InventedArticle(String id, String text) {
    this.id = id;
    this.text = text;
    this.article = article();
  }

  /** One with this id of 16 hexadecimal digits. */
  public static InventedArticle of(String id) {
    return new InventedArticle(id, TEXT);
  }

  /** One whose words try to be markup. */
  public static InventedArticle hostile(String id) {
    return new InventedArticle(
        id,
        TEXT.replace("Oskal", "<img src=x onerror=alert(1)>Oskal")
            .replace("Velmora", "</script><script>alert(2)</script>\"'Velmora"));
  }

  /** What would stand for it in a file. */
  public Document document() {
    RawArticle raw = RawArticle.ofText(id, article.origin(), text);
    Original original = Original.ofText(text.getBytes(StandardCharsets.UTF_8));
    return new Document(Path.of(article.origin()), raw, id.repeat(4), true, original);
  }

  /** The article with all that is in it. */
  public AnalyzedArticle read() {
    return new AnalyzedArticle(
        article,
        referents(),
        List.of(
            mention("Mira", 12, 0), mention("Radio Vel", 9, 1), mention("Velmora fredag", 7, 2)),
        List.of(new TimeExpression(span("fredag"), "[2031-03-07,2031-03-14]", "text", why("day"))),
        figures(),
        List.of(direct(), indirect()),
        List.of(
            new Chain(OptionalInt.of(0), List.of("Nordposten", "Radio Vel", "Mira Oskal")),
            new Chain(OptionalInt.empty(), List.of("Nordposten", "NVT"))),
        List.of(
            new Doubt(
                span("video, der angiveligt viser skud"),
                span("har ikke kunnet bekræftes"),
                why("words of doubt"))));
  }

  private Article article() {
    List<Block> blocks = new ArrayList<>();
    BlockRole[] roles = {
      BlockRole.HEADLINE,
      BlockRole.BYLINE,
      BlockRole.BODY,
      BlockRole.BODY,
      BlockRole.BODY,
      BlockRole.BODY,
      BlockRole.CAPTION,
      BlockRole.TEASER
    };
    int start = 0;
    for (BlockRole role : roles) {
      int end = text.indexOf('\n', start);
      blocks.add(new Block(new Span(start, end), role));
      start = end + 1;
    }
    return new Article(
        id,
        "news/nordposten.da.txt",
        SourceText.of(text),
        new CleanText(text, Alignment.identity(text.length())),
        Optional.empty(),
        blocks,
        new LanguageTag("da"),
        Publication.of("2031-03", Publication.Basis.HEADER),
        Optional.of("https://nordposten.example/a"),
        Optional.of(new Outlet("Nordposten", "nordposten.example")));
  }

  private List<Referent> referents() {
    return List.of(
        new Referent(
            0,
            EntityClass.PERSON,
            "Mira Oskal",
            List.of("Mira Oskal", "Oskal"),
            List.of(new Role("fra lægernes fagforbund", span("fra lægernes fagforbund"))),
            Optional.empty()),
        referent(1, EntityClass.ORGANIZATION, "Radio Vel"),
        referent(2, EntityClass.PLACE, "Velmora"));
  }

  private static Referent referent(int id, EntityClass entityClass, String name) {
    return new Referent(id, entityClass, name, List.of(name), List.of(), Optional.of("g" + id));
  }

  private Mention mention(String words, int length, int referent) {
    int start = text.indexOf(words);
    Span span = new Span(start, Math.min(text.length(), start + length));
    return new Mention(span, referents().get(referent).entityClass(), referent, why("name"));
  }

  private List<Figure> figures() {
    return List.of(
        figure("Mindst 17 mennesker", "killed", 17, OptionalDouble.empty(), Qualifier.AT_LEAST)
            .withAttribution(
                new Attribution(OptionalInt.of(0), "Mira Oskal"), Step.of("source of the clause"))
            .withContext(OptionalInt.empty(), Optional.of("2031-03-07")),
        figure("Omkring 40 personer", "arrested", 40, OptionalDouble.of(40), Qualifier.ABOUT)
            .withContext(OptionalInt.of(2), Optional.empty()));
  }

  private Figure figure(
      String words, String measure, double low, OptionalDouble high, Qualifier qualifier) {
    return new Figure(
        span(words),
        new Measure(measure),
        OptionalDouble.of(low),
        high,
        qualifier,
        words.substring(words.lastIndexOf(' ') + 1),
        Figure.Scope.TOTAL,
        false,
        OptionalInt.empty(),
        Optional.empty(),
        Optional.empty(),
        why("counted thing"));
  }

  private Statement direct() {
    return new Statement(
        List.of(span("Vi har talt 17 på tre hospitaler")),
        Statement.Form.DIRECT,
        new Speaker(OptionalInt.of(0), "Oskal", "", Speaker.Kind.NAMED),
        Optional.of(span("siger Oskal til")),
        List.of(new Via(OptionalInt.of(1), "Radio Vel")),
        false,
        false,
        why("cue after a quotation"));
  }

  private Statement indirect() {
    return new Statement(
        List.of(span("Mindst 17 mennesker er dræbt ved havnen")),
        Statement.Form.INDIRECT,
        new Speaker(OptionalInt.of(0), "Mira Oskal", "fra lægernes fagforbund", Speaker.Kind.NAMED),
        Optional.empty(),
        List.of(),
        false,
        true,
        why("cue after a clause"));
  }

  private static Derivation why(String what) {
    return Derivation.of(
        new Step(what, Optional.of(new Rule("languages/da/cues.tsv", 14)), Optional.empty()));
  }

  private Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      return new Span(0, 0); // the hostile one has other words here
    }
    return new Span(start, start + words.length());
  }
}
