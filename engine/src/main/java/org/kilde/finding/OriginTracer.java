package org.kilde.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Speaker;
import org.kilde.lineage.Copies;
import org.kilde.lineage.Origin;
import org.kilde.lineage.Period;
import org.kilde.lineage.SourceClass;
import org.kilde.lineage.Standing;

/**
 * Follows words back to whoever stands at the end: from an outlet named as source into that
 * outlet's own article where the story has it, and so on; a way that comes back is a loop.
 */
final class OriginTracer {
  static final Origin NONE = new Origin("", "not named", Standing.NONE, List.of(), false);
  private static final int LONGEST_WAY = 8;
  private static final int SHORTEST_WORDS = 6; // letters; shorter ones are pronouns

  private final StoryEvidence story;

  OriginTracer(StoryEvidence story) {
    this.story = story;
  }

  Origin of(ArticleDigest article, FigureDigest figure) {
    Optional<SourceDigest> source = figure.source();
    if (source.isPresent()) {
      return follow(article, source.get(), figure.via(), other -> sameFigure(figure, other));
    }
    for (ArticleDigest copy : copies(article)) {
      Optional<FigureDigest> there =
          copy.figures().stream()
              .filter(f -> f.source().isPresent() && isSame(figure, f))
              .findFirst();
      if (there.isPresent()) {
        return follow(
            copy,
            there.get().source().get(),
            there.get().via(),
            other -> sameFigure(figure, other));
      }
    }
    return NONE;
  }

  Origin of(ArticleDigest article, StatementDigest statement) {
    return follow(
        article, statement.source(), statement.via(), other -> sameStatement(statement, other));
  }

  /** True if one origin is known to stand behind two statements. */
  boolean isSameOrigin(
      ArticleDigest a, StatementDigest left, ArticleDigest b, StatementDigest right) {
    Origin origin = of(a, left);
    return origin.isKnown() && origin.key().equals(of(b, right).key());
  }

  /** A figure with when it stood so and who stands behind it. */
  SourcedFigure sourced(ArticleDigest article, FigureDigest figure) {
    return new SourcedFigure(
        figure.index(),
        figure.passage(),
        bound(figure.low()),
        bound(figure.high()),
        figure.qualifier(),
        figure.asOf().flatMap(Period::of).or(article::published),
        of(article, figure));
  }

  private static OptionalDouble bound(double value) {
    return Double.isInfinite(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private List<ArticleDigest> copies(ArticleDigest article) {
    Optional<Copies> group = story.copiesOf(article);
    return group.isEmpty()
        ? List.of()
        : group.get().documents().stream()
            .filter(d -> !d.equals(article.document()))
            .map(story::findArticle)
            .flatMap(Optional::stream)
            .toList();
  }

  private Origin follow(
      ArticleDigest article,
      SourceDigest source,
      List<String> via,
      Function<ArticleDigest, Optional<Next>> match) {
    List<String> path = new ArrayList<>(via);
    List<String> outlets = new ArrayList<>();
    article.trace().outlet().ifPresent(outlet -> outlets.add(outlet.key()));
    ArticleDigest at = article;
    SourceDigest now = source;
    for (int step = 0; step < LONGEST_WAY; step++) {
      String outlet = outletKey(at, now);
      if (outlet.isEmpty()) {
        return end(at, now, path);
      }
      path.add(nameOf(at, now));
      if (outlets.contains(outlet)) {
        return new Origin("loop:" + outlet, path.getLast(), Standing.NONE, path, true);
      }
      outlets.add(outlet);
      Optional<Next> next = next(story.ofOutlet(outlet), article, match);
      if (next.isEmpty()) {
        return new Origin("outlet:" + outlet, path.getLast(), Standing.OUTLET, path, false);
      }
      at = next.get().article();
      now = next.get().source();
      path.addAll(next.get().via());
    }
    return new Origin("far:" + path.getLast(), path.getLast(), Standing.OUTLET, path, false);
  }

  private static Optional<Next> next(
      List<ArticleDigest> articles,
      ArticleDigest self,
      Function<ArticleDigest, Optional<Next>> match) {
    return articles.stream()
        .filter(each -> each != self)
        .map(match)
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** Where the way goes on. */
  record Next(ArticleDigest article, SourceDigest source, List<String> via) {}

  private Optional<Next> sameFigure(FigureDigest figure, ArticleDigest other) {
    return other.figures().stream()
        .filter(each -> isSame(figure, each) && each.source().isPresent())
        .map(each -> new Next(other, each.source().get(), each.via()))
        .findFirst();
  }

  private static boolean isSame(FigureDigest a, FigureDigest b) {
    return a.measure().equals(b.measure()) && a.isExactlyAs(b) && a.scope() == b.scope();
  }

  private Optional<Next> sameStatement(StatementDigest statement, ArticleDigest other) {
    return findSame(statement, other).map(each -> new Next(other, each.source(), each.via()));
  }

  /** The statement of another article that says the same, by what both speak of. */
  Optional<StatementDigest> findSame(StatementDigest statement, ArticleDigest other) {
    StatementDigest best = null;
    int most = 1; // two special concepts in common at least
    for (StatementDigest each : other.statements()) {
      int shared = story.shared(statement.concepts(), each.concepts(), Set.of());
      if (shared > most) {
        most = shared;
        best = each;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The key of the outlet a source is; empty text if it is none. */
  String outletKey(ArticleDigest article, SourceDigest source) {
    if (source.referent() >= 0) {
      return story.outletKey(article, source.referent());
    }
    boolean called = source.body().filter(b -> b.standing() == Standing.OUTLET).isPresent();
    return called ? story.outletKey(source.text()) : "";
  }

  private Origin end(ArticleDigest article, SourceDigest source, List<String> path) {
    String name = nameOf(article, source);
    List<String> way = new ArrayList<>(path);
    if (!name.isEmpty()) {
      way.add(name);
    }
    Optional<SourceClass> body = body(article, source);
    if (body.isPresent() && body.get().standing() == Standing.ANONYMOUS) {
      return new Origin(
          "anonymous:" + body.get().id() + ":" + article.document(),
          name,
          Standing.ANONYMOUS,
          way,
          false);
    }
    if (body.isPresent()) {
      String place = elsewhere(article, source);
      String shown =
          name.isEmpty() || source.referent() < 0
              ? body.get().id()
              : isPlace(article, source.referent())
                  ? body.get().id() + " of " + name
                  : name + " (" + body.get().id() + ")";
      return new Origin(
          "body:" + body.get().id() + place, shown, body.get().standing(), way, false);
    }
    if (source.referent() >= 0) {
      String entity = story.entity(article, source.referent());
      Optional<StoryEvidence.Body> behalf = story.behalf(entity);
      return new Origin(
          "entity:" + behalf.map(StoryEvidence.Body::entity).orElse(entity),
          behalf.map(of -> name + " (" + of.name() + ")").orElse(name),
          Standing.NAMED,
          way,
          false);
    }
    if (source.text().length() < SHORTEST_WORDS) {
      return NONE; // "they", "him": whoever is meant, he is not named
    }
    boolean anonymous = source.kind() == Speaker.Kind.ANONYMOUS || source.text().indexOf(' ') < 0;
    return anonymous
        ? new Origin("anonymous:" + article.document(), name, Standing.ANONYMOUS, way, false)
        : new Origin(
            "words:" + source.text().toLowerCase(Locale.ROOT), name, Standing.BODY, way, false);
  }

  private Optional<SourceClass> body(ArticleDigest article, SourceDigest source) {
    if (source.referent() < 0) {
      return source.body();
    }
    String entity = story.entity(article, source.referent());
    return source
        .body()
        .or(() -> story.body(entity))
        .or(() -> story.behalf(entity).flatMap(of -> story.body(of.entity())));
  }

  String nameOf(ArticleDigest article, SourceDigest source) {
    return source.referent() < 0
        ? source.text()
        : story.name(
            story.entity(article, source.referent()),
            article.names().get(source.referent()).name());
  }

  /** The police of another place than the story's are another police. */
  private String elsewhere(ArticleDigest article, SourceDigest source) {
    int named =
        source.place() < 0 && source.referent() >= 0 && isPlace(article, source.referent())
            ? source.referent()
            : source.place();
    if (named < 0) {
      return "";
    }
    String place = story.entity(article, named);
    return story.isElsewhere(place) ? "@" + place : "";
  }

  private boolean isPlace(ArticleDigest article, int referent) {
    return !story.entities(article, Set.of(referent), EntityClass.PLACE).isEmpty();
  }
}
