package org.kilde.finding;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Statement;
import org.kilde.annotation.TimeExpression;
import org.kilde.article.TokenizedArticle;
import org.kilde.lineage.Period;
import org.kilde.story.ConceptLexicon;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/** What stands around a place of an article: names, concepts, times, the statement. */
final class SentenceContext {
  private static final int LONGEST_LABEL = 3; // digits

  private final AnalyzedArticle read;
  private final TokenizedArticle text;
  private final ConceptLexicon concepts;

  SentenceContext(AnalyzedArticle read, TokenizedArticle text) {
    this.read = read;
    this.text = text;
    this.concepts = ConceptLexicon.of(text.pack());
  }

  /** Index of the shortest statement that covers a place; -1 if none. */
  int statementAt(Span place) {
    int best = -1;
    for (int i = 0; i < read.statements().size(); i++) {
      Statement each = read.statements().get(i);
      boolean covers = each.spans().stream().anyMatch(span -> span.overlaps(place));
      if (covers
          && (best < 0 || each.span().length() < read.statements().get(best).span().length())) {
        best = i;
      }
    }
    return best;
  }

  Set<Integer> referents(Span within) {
    Set<Integer> found = new LinkedHashSet<>();
    for (Mention mention : read.mentions()) {
      if (within.overlaps(mention.span())) {
        found.add(mention.referent());
      }
    }
    return found;
  }

  /** True if a place is part of a name. */
  boolean isName(Span place) {
    return read.mentions().stream().anyMatch(mention -> mention.span().overlaps(place));
  }

  /**
   * Whom the shown part of a sentence is about: the persons it names; else its speaker if he says
   * "I"; else the persons of the sentence before in the same paragraph.
   */
  Set<Integer> subjects(Sentence sentence, Span shown, int ownStatement) {
    Set<Integer> persons = new LinkedHashSet<>();
    if (ownStatement >= 0) {
      read.statements().get(ownStatement).speaker().referent().ifPresent(persons::add);
      return persons;
    }
    persons.addAll(persons(shown));
    if (!persons.isEmpty()) {
      return persons;
    }
    Set<Integer> before = personsBefore(sentence);
    Set<Integer> speaker = new LinkedHashSet<>(persons(sentence.span()));
    boolean either = !speaker.isEmpty() && !speaker.containsAll(before);
    return either ? Set.of() : speaker.isEmpty() ? before : speaker; // "A left. B says she stays"
  }

  private Set<Integer> personsBefore(Sentence sentence) {
    return before(sentence).map(each -> persons(each.span())).orElse(Set.of());
  }

  /** The sentence before in the same paragraph. */
  Optional<Sentence> before(Sentence sentence) {
    int at = text.sentenceAt(sentence.span().start());
    return at > 0 && text.sentences().get(at - 1).block() == sentence.block()
        ? Optional.of(text.sentences().get(at - 1))
        : Optional.empty();
  }

  /** Small numbers in digits that stand behind a word and before none they could count. */
  Set<Integer> labels(Span within) {
    List<Token> tokens = tokens(within);
    Set<Integer> labels = new HashSet<>();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.kind() == Token.Kind.NUMBER
          && token.text().length() <= LONGEST_LABEL
          && token.text().chars().allMatch(c -> c >= '0' && c <= '9')
          && tokens.get(i - 1).kind() == Token.Kind.WORD
          && isNoCount(token)) {
        labels.add(Integer.parseInt(token.text()));
      }
    }
    return labels;
  }

  private boolean isNoCount(Token token) {
    Span span = new Span(token.start(), token.end());
    return read.figures().stream().noneMatch(each -> each.span().overlaps(span))
        && read.times().stream().noneMatch(each -> each.span().overlaps(span));
  }

  private Set<Integer> persons(Span within) {
    Set<Integer> found = referents(within);
    found.removeIf(each -> read.referents().get(each).entityClass() != EntityClass.PERSON);
    return found;
  }

  /** What the words of a span speak of. */
  Set<String> concepts(Span within) {
    return concepts(tokens(within));
  }

  /** What words speak of that stand by themselves. */
  Set<String> conceptsOf(String words) {
    return concepts(text.pack().tokenizer().tokenize(words, new Span(0, words.length())));
  }

  List<Token> tokens(Span within) {
    return text.tokens().subList(text.tokenAt(within.start()), text.tokenAt(within.end()));
  }

  private Set<String> concepts(List<Token> tokens) {
    Set<String> found = new HashSet<>();
    for (Token token : tokens) {
      if (!token.isMark()) {
        found.addAll(concepts.concepts(token.norm()));
      }
    }
    return Set.copyOf(found);
  }

  /** Values of the times that stand in a place. */
  Set<String> times(Span within) {
    Set<String> found = new HashSet<>();
    for (TimeExpression time : read.times()) {
      if (within.contains(time.span())) {
        found.add(time.value());
      }
    }
    return found;
  }

  /** The day a sentence names, if it names one alone. */
  Optional<Period> time(Span within) {
    Optional<Period> found = Optional.empty();
    for (TimeExpression time : read.times()) {
      if (within.contains(time.span())) {
        Optional<Period> period = Period.of(time.value());
        if (found.isPresent() || period.isEmpty()) {
          return Optional.empty();
        }
        found = period;
      }
    }
    return found;
  }
}
