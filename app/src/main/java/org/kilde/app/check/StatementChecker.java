package org.kilde.app.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kilde.annotation.Statement;
import org.kilde.app.check.Backing.Relation;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.ArticleView;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.EntityRef;
import org.kilde.app.desk.EntityRow;
import org.kilde.app.desk.OriginRow;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.StatementRow;
import org.kilde.app.words.Counted;
import org.kilde.language.LanguagePacks;

/**
 * Checks what a draft says that somebody said: whether the desk has him saying so, in which words.
 */
final class StatementChecker {
  private static final int MOST_STATEMENTS = 300;
  private static final int MOST = 8;
  private static final int VERBATIM_WORDS = 4; // fewer are in anybody's mouth
  private static final double VERBATIM = 0.999;
  private static final double SAME_WORDS = 0.8;
  private static final double LIKE = 0.45;

  private final LanguagePacks packs;
  private final DeskRows rows;
  private final Origins origins;
  private final Bodies bodies;

  StatementChecker(LanguagePacks packs, DeskRows rows, Origins origins) {
    this.packs = packs;
    this.rows = rows;
    this.origins = origins;
    this.bodies = new Bodies(packs);
  }

  private record Match(StatementRow row, Relation relation, double score) {}

  CheckedPart check(
      Draft draft, Statement statement, SentenceKeys keys, List<ArticleView> candidates) {
    String words = statement.spans().stream().map(draft::words).collect(Collectors.joining(" … "));
    Optional<EntityRow> speaker = draft.entity(statement.speaker().referent());
    List<StatementRow> his =
        speaker.isPresent()
            ? rows.statementsOf(speaker.get().id(), Slice.first(MOST_STATEMENTS)).rows()
            : byRole(draft, statement, candidates);
    Set<String> entities = draft.entities(statement.span());
    String language = draft.read().article().language().value();
    SentenceKeys said = SentenceKeys.of(packs, language, words, entities);
    List<Match> matches = new ArrayList<>();
    for (StatementRow row : his) {
      match(statement, words, said, language, row).ifPresent(matches::add);
    }
    matches.sort(
        (a, b) ->
            a.relation() != b.relation()
                ? a.relation().compareTo(b.relation())
                : Double.compare(b.score(), a.score()));
    return part(statement, words, speaker, matches);
  }

  /** Statements of the same kind of body, where nobody is named: "the police say". */
  private List<StatementRow> byRole(
      Draft draft, Statement statement, List<ArticleView> candidates) {
    Optional<String> body =
        bodies.find(
            draft.read().article().language().value(),
            statement.speaker().text(),
            statement.speaker().role());
    List<StatementRow> found = new ArrayList<>();
    if (body.isPresent()) {
      for (ArticleView article : candidates) {
        for (StatementRow row : article.statements()) {
          if (body(row).equals(body)) {
            found.add(row);
          }
        }
      }
    }
    return found;
  }

  private Optional<String> body(StatementRow row) {
    return bodies.find(row.article().language(), row.speakerWords(), row.role());
  }

  private Optional<Match> match(
      Statement statement, String words, SentenceKeys said, String language, StatementRow row) {
    boolean sameLanguage = language.equals(row.article().language());
    boolean direct = statement.form() == Statement.Form.DIRECT;
    if (sameLanguage) {
      double share = share(words, row.words());
      if (share >= (direct ? VERBATIM : SAME_WORDS)) {
        return Optional.of(new Match(row, Relation.SAME, share));
      }
      if (direct && row.isDirect()) { // words in quotation marks are the words or they are not
        return share >= LIKE
            ? Optional.of(new Match(row, Relation.OTHER_WORDS, share))
            : Optional.empty();
      }
    }
    Set<String> named = new HashSet<>();
    rows.findArticle(row.article().id())
        .ifPresent(
            view ->
                view.mentions().stream()
                    .filter(m -> row.spans().stream().anyMatch(s -> s.overlaps(m.span())))
                    .forEach(m -> named.add(m.entity().id())));
    SentenceKeys its = SentenceKeys.of(packs, row.article().language(), row.words(), named);
    int concepts = SentenceKeys.shared(said.concepts(), its.concepts());
    int entities = SentenceKeys.shared(said.entities(), its.entities());
    double score = concepts + entities + (sameLanguage ? 2 * said.likeness(its) : 0);
    boolean tied = concepts >= 1 && score >= 2.5;
    if (!tied) {
      return Optional.empty();
    }
    boolean turned = statement.negated() != row.negated();
    return Optional.of(
        new Match(row, turned ? Relation.OTHER_WAY_ROUND : Relation.SAME, score / 10));
  }

  /** Share of the draft's neighbouring words that the desk's words have as well, 0 to 1. */
  private static double share(String draft, String desk) {
    List<String> mine = words(draft);
    List<String> its = words(desk);
    if (mine.size() < VERBATIM_WORDS) {
      return mine.equals(its) ? 1 : 0;
    }
    Set<String> pairs = new HashSet<>();
    for (int i = 1; i < its.size(); i++) {
      pairs.add(its.get(i - 1) + " " + its.get(i));
    }
    int found = 0;
    for (int i = 1; i < mine.size(); i++) {
      found += pairs.contains(mine.get(i - 1) + " " + mine.get(i)) ? 1 : 0;
    }
    return (double) found / (mine.size() - 1);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private CheckedPart part(
      Statement statement, String words, Optional<EntityRow> speaker, List<Match> matches) {
    List<Match> same = of(matches, Relation.SAME);
    List<ArticleRow> articles = same.stream().map(m -> m.row().article()).distinct().toList();
    int prints = origins.prints(articles);
    List<String> who =
        Origins.names(
            same.stream().map(m -> m.row().origin()).toList(),
            same.stream().map(m -> who(m.row())).toList());
    boolean contradicted =
        same.stream()
            .anyMatch(
                m ->
                    origins
                        .contradiction(m.row().article(), m.row().spans().getFirst())
                        .isPresent());
    Verdict verdict;
    String reason;
    if (contradicted) {
      verdict = Verdict.DISPUTED;
      reason = "another passage on the desk says otherwise";
    } else if (!same.isEmpty()) {
      verdict = prints > 1 ? Verdict.BACKED : Verdict.SINGLE_SOURCE;
      reason = "said by " + String.join(", ", who) + "; " + Counted.of(prints, "print", "prints");
    } else if (!of(matches, Relation.OTHER_WAY_ROUND).isEmpty()) {
      verdict = Verdict.DIFFERS;
      reason = "the desk has the same speaker with a negation that differs";
    } else if (!matches.isEmpty()) {
      verdict = Verdict.DIFFERS;
      reason = "the desk has the same speaker in other words";
    } else {
      verdict = Verdict.NOT_FOUND;
      reason =
          speaker
              .map(row -> "no such statement of " + row.name() + " is on the desk")
              .orElse("no such statement is on the desk");
    }
    return new CheckedPart(
        "statement",
        statement.span(),
        words,
        verdict,
        reason,
        articles.size(),
        prints,
        who,
        matches.stream().limit(MOST).map(StatementChecker::backing).toList());
  }

  /** A name, else the body, the same in every language, else the words. */
  private Optional<String> who(StatementRow row) {
    return row.speaker()
        .map(EntityRef::name)
        .or(() -> body(row))
        .or(() -> Optional.of(row.speakerLabel()));
  }

  private static List<Match> of(List<Match> matches, Relation relation) {
    return matches.stream().filter(match -> match.relation() == relation).toList();
  }

  private static Backing backing(Match match) {
    StatementRow row = match.row();
    return new Backing(
        row.article(),
        Optional.of(row.id()),
        row.spans().getFirst(),
        row.words().replace('\n', ' '),
        row.origin().map(OriginRow::name).or(() -> Optional.of(row.speakerLabel())),
        match.relation(),
        row.form());
  }
}
