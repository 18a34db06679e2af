package org.kilde.app.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.annotation.Figure;
import org.kilde.annotation.Statement;
import org.kilde.app.desk.ArticleRow;
import org.kilde.app.desk.ArticleView;
import org.kilde.app.desk.folder.Desk;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;
import org.kilde.text.Span;

/**
 * Says of each sentence of a draft what the desk has to it: backed and by whom, disputed, from one
 * source alone, not found, or there with another number, qualifier or other words. Only what is
 * tied to the draft by a name counts: a missing row is better than a wrong one.
 */
public final class DraftChecker {
  private static final int CANDIDATES = 40;
  private static final int MOST = 100;

  private final Desk desk;
  private final LanguagePacks packs;
  private final Analyzer analyzer;

  public DraftChecker(Desk desk, LanguagePacks packs) {
    this.desk = desk;
    this.packs = packs;
    this.analyzer = new Analyzer(packs, LanguageGuesser.shipped());
  }

  /** Checks a draft of which only the text is known. */
  public CheckedDraft check(String text) throws IOException {
    return check(RawArticle.ofText("draft", "draft", text));
  }

  public CheckedDraft check(RawArticle article) throws IOException {
    AnalyzedArticle read = analyzer.analyze(article);
    Draft draft = new Draft(read, packs, desk.rows());
    Sentences sentences = new Sentences(draft);
    List<CheckedSentence> checked = new ArrayList<>();
    for (int i = 0; i < draft.sentences().size(); i++) {
      checked.add(sentences.check(i));
    }
    return new CheckedDraft(read.article().words(), read.article().language().value(), checked);
  }

  /** The sentences of one draft; articles of the desk are fetched once for all of them. */
  private final class Sentences {
    private final Draft draft;
    private final Map<String, Optional<ArticleView>> articles = new HashMap<>();
    private final Map<String, List<String>> stories = new HashMap<>();
    private final FigureChecker figures;
    private final StatementChecker statements;
    private final ClaimChecker claims;

    Sentences(Draft draft) {
      this.draft = draft;
      Origins origins = new Origins(desk.rows());
      this.figures = new FigureChecker(packs, origins);
      this.statements = new StatementChecker(packs, desk.rows(), origins);
      this.claims = new ClaimChecker(packs, origins);
    }

    CheckedSentence check(int number) throws IOException {
      Span sentence = draft.sentences().get(number);
      SentenceKeys keys = draft.keys(number);
      List<Figure> counted =
          draft.read().figures().stream().filter(f -> sentence.contains(f.span())).toList();
      List<Statement> said =
          draft.read().statements().stream().filter(s -> startsIn(s, sentence)).toList();
      boolean names = draft.names(sentence);
      List<CheckedPart> parts = new ArrayList<>();
      if (names || !counted.isEmpty() || !said.isEmpty()) {
        List<ArticleView> candidates = candidates(keys);
        counted.forEach(each -> parts.add(figures.check(draft, each, keys, candidates)));
        said.forEach(each -> parts.add(statements.check(draft, each, keys, candidates)));
        if (parts.isEmpty()) {
          parts.add(claims.check(draft, sentence, keys, candidates));
        }
      }
      return new CheckedSentence(sentence, draft.words(sentence), parts);
    }

    private static boolean startsIn(Statement statement, Span sentence) {
      return sentence.contains(statement.spans().getFirst().start());
    }

    private List<ArticleView> candidates(SentenceKeys keys) throws IOException {
      List<ArticleView> found = new ArrayList<>();
      Set<String> ids =
          new LinkedHashSet<>(desk.about(keys.entities(), keys.concepts(), CANDIDATES));
      for (String id : List.copyOf(ids)) {
        boolean names =
            article(id)
                .filter(
                    view ->
                        view.mentions().stream()
                            .anyMatch(m -> keys.entities().contains(m.entity().id())))
                .isPresent();
        if (names && ids.size() < MOST) {
          article(id).flatMap(view -> view.row().story()).ifPresent(story -> addStory(story, ids));
        }
      }
      ids.forEach(id -> article(id).ifPresent(found::add));
      return found;
    }

    private Optional<ArticleView> article(String id) {
      return articles.computeIfAbsent(id, desk.rows()::findArticle);
    }

    /** The other articles of a story: they may write its names otherwise. */
    private void addStory(String story, Set<String> ids) {
      stories
          .computeIfAbsent(
              story,
              id ->
                  desk.rows()
                      .findStory(id)
                      .map(view -> view.articles().stream().map(ArticleRow::id).toList())
                      .orElse(List.of()))
          .stream()
          .limit(CANDIDATES)
          .forEach(ids::add);
    }
  }
}
