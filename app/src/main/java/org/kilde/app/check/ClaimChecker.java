package org.kilde.app.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.app.check.Backing.Relation;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.ArticleView;
import org.kilde.app.desk.BlockRow;
import org.kilde.app.desk.StatementRow;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.text.SentenceSplitter;
import org.kilde.text.Span;

/** Checks a sentence in the writer's own voice: which sentences of the desk say the same. */
final class ClaimChecker {
  private static final double LIKE = 0.5;
  private static final int MOST = 8;

  private final LanguagePacks packs;
  private final Origins origins;

  ClaimChecker(LanguagePacks packs, Origins origins) {
    this.packs = packs;
    this.origins = origins;
  }

  private record Match(ArticleView article, Span span, Optional<StatementRow> said, double score) {
    ArticleRow row() {
      return article.row();
    }
  }

  CheckedPart check(Draft draft, Span sentence, SentenceKeys keys, List<ArticleView> candidates) {
    String language = draft.read().article().language().value();
    List<Match> matches = new ArrayList<>();
    for (ArticleView article : candidates) {
      best(article, language, keys).ifPresent(matches::add);
    }
    matches.sort((a, b) -> Double.compare(b.score(), a.score()));
    return part(draft, sentence, matches);
  }

  /** The sentence of an article that is likest, if it is like enough. */
  private Optional<Match> best(ArticleView article, String language, SentenceKeys keys) {
    SentenceSplitter splitter =
        new SentenceSplitter(
            packs.packFor(LanguageTag.of(article.row().language())).words("abbreviation"),
            Set.of());
    Match best = null;
    for (BlockRow block : article.blocks()) {
      if (block.role().isStory()) {
        for (Span span : splitter.split(article.words(), block.span())) {
          double score = score(article, language, keys, span);
          if (score > 0 && (best == null || score > best.score())) {
            best = new Match(article, span, said(article, span), score);
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private double score(ArticleView article, String language, SentenceKeys keys, Span span) {
    Set<String> named = new HashSet<>();
    article.mentions().stream()
        .filter(mention -> span.overlaps(mention.span()))
        .forEach(mention -> named.add(mention.entity().id()));
    int entities = SentenceKeys.shared(keys.entities(), named);
    if (entities == 0) {
      return 0;
    }
    SentenceKeys its =
        SentenceKeys.of(packs, article.row().language(), span.in(article.words()), named);
    int concepts = SentenceKeys.shared(keys.concepts(), its.concepts());
    boolean same = language.equals(article.row().language());
    double likeness = same ? keys.likeness(its) : 0;
    boolean fits = likeness >= LIKE || entities + concepts >= 3 && concepts >= 2;
    return fits ? entities + concepts + 4 * likeness : 0;
  }

  private static Optional<StatementRow> said(ArticleView article, Span span) {
    return article.statements().stream()
        .filter(each -> each.spans().stream().anyMatch(span::overlaps))
        .findFirst();
  }

  private CheckedPart part(Draft draft, Span sentence, List<Match> matches) {
    List<ArticleRow> articles = matches.stream().map(Match::row).distinct().toList();
    List<String> who =
        Origins.names(
            matches.stream().map(m -> m.said().flatMap(StatementRow::origin)).toList(),
            matches.stream().map(m -> m.said().map(StatementRow::speakerLabel)).toList());
    int prints = origins.prints(articles);
    boolean contradicted =
        matches.stream().anyMatch(m -> origins.contradiction(m.row(), m.span()).isPresent());
    Verdict verdict =
        matches.isEmpty()
            ? Verdict.NOT_FOUND
            : contradicted
                ? Verdict.DISPUTED
                : who.size() > 1 ? Verdict.BACKED : Verdict.SINGLE_SOURCE;
    String reason =
        matches.isEmpty()
            ? "no sentence of the desk says this of the same names"
            : contradicted
                ? "another passage on the desk says otherwise"
                : FigureChecker.reason(who, articles.size(), prints);
    return new CheckedPart(
        "claim",
        sentence,
        draft.words(sentence),
        verdict,
        reason,
        articles.size(),
        prints,
        who,
        matches.stream().limit(MOST).map(ClaimChecker::backing).toList());
  }

  private static Backing backing(Match match) {
    return new Backing(
        match.row(),
        match.said().map(StatementRow::id),
        match.span(),
        match.span().in(match.article().words()).replace('\n', ' '),
        match.said().map(StatementRow::speakerLabel),
        Relation.SAME,
        match.said().isPresent() ? "said" : "in its own voice");
  }
}
