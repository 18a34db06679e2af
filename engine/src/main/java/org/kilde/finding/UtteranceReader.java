package org.kilde.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Statement;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.finding.Polarity.Kind;
import org.kilde.finding.Utterance.Denial;
import org.kilde.language.Lexicon;
import org.kilde.story.ConceptLexicon;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/** Reads what tells whether a statement speaks against another. */
final class UtteranceReader {
  private static final int THAT = 3; // characters of a word between a cue and a clause
  private static final int STANCE = 6; // tokens from a negation to "know" or "want"

  private final AnalyzedArticle read;
  private final TokenizedArticle text;
  private final SentenceContext context;
  private final Polarity polarity;
  private final TellingWords telling;
  private final ConceptLexicon concepts;
  private final SaidAs saidAs;
  private final DenialWords denials;
  private final Set<String> general; // concepts that tell no matter from another

  UtteranceReader(AnalyzedArticle read, TokenizedArticle text, SentenceContext context) {
    this.read = read;
    this.text = text;
    this.context = context;
    this.polarity = Polarity.of(text.pack());
    this.telling = TellingWords.of(text.pack());
    this.concepts = ConceptLexicon.of(text.pack());
    this.saidAs = SaidAs.of(text.pack());
    this.denials = DenialWords.of(text.pack());
    this.general = ClaimKinds.of(text.pack()).general();
  }

  /** All statements of the article's body, in the order of the text. */
  List<Utterance> all() {
    List<Utterance> all = new ArrayList<>();
    for (int i = 0; i < read.statements().size(); i++) {
      read(i).ifPresent(all::add);
    }
    all.sort(Comparator.comparingInt((Utterance each) -> each.span().start()));
    return all;
  }

  Optional<Utterance> read(int index) {
    Statement said = read.statements().get(index);
    int first = text.sentenceAt(said.span().start());
    int last = text.sentenceAt(said.span().end() - 1);
    Sentence opening = text.sentences().get(first);
    if (text.role(opening) != BlockRole.BODY) {
      return Optional.empty();
    }
    List<Token> words = words(said);
    List<Lexicon.Match<Kind>> turns = polarity.in(words);
    List<Lexicon.Match<Kind>> around = polarity.in(text.tokens(opening));
    boolean open = has(around, Kind.CONDITION) || words.stream().anyMatch(token -> token.is('?'));
    return Optional.of(
        new Utterance(
            index,
            said,
            shown(said),
            first,
            last,
            denial(said, words, turns),
            !open && !saidAs.isWilled(said) && !has(turns, Kind.UNREAL),
            has(turns, Kind.FIRST_PERSON),
            saidAs.accuses(said),
            Set.copyOf(context.referents(said.span()))));
  }

  /** Its words, with the cue that denies them. */
  private Span shown(Statement said) {
    return said.cue()
        .filter(cue -> saidAs.denies(said))
        .map(cue -> cue.union(said.span()))
        .orElse(said.span());
  }

  private static boolean has(List<Lexicon.Match<Kind>> turns, Kind kind) {
    return turns.stream().anyMatch(turn -> turn.value() == kind);
  }

  private Denial denial(Statement said, List<Token> words, List<Lexicon.Match<Kind>> turns) {
    if (denials.in(words).stream().anyMatch(each -> each.value() == DenialWords.Kind.UNTRUE)) {
      return Denial.UNSURE;
    }
    List<Lexicon.Match<Kind>> negations =
        turns.stream().filter(turn -> turn.value().negates()).toList();
    if (saidAs.denies(said)) {
      return !negations.isEmpty() ? Denial.UNSURE : byCue(said, turns);
    }
    if (negations.isEmpty()) {
      return Denial.NONE;
    }
    boolean stance =
        turns.stream()
            .filter(turn -> turn.value() == Kind.STANCE)
            .anyMatch(
                turn ->
                    negations.stream()
                        .anyMatch(each -> Math.abs(each.first() - turn.first()) <= STANCE));
    return stance ? Denial.STANCE : Denial.NEGATED;
  }

  private Denial byCue(Statement said, List<Lexicon.Match<Kind>> turns) {
    Span cue = said.cue().orElse(said.span());
    List<Token> before =
        text.tokens(text.sentences().get(text.sentenceAt(cue.start()))).stream()
            .filter(token -> token.start() < said.span().start())
            .toList();
    List<Lexicon.Match<Kind>> around = polarity.in(before);
    if (around.stream().anyMatch(turn -> turn.value().negates())) {
      return Denial.UNSURE; // "did not deny"
    }
    if (said.span().start() - cue.end() >= THAT) {
      return Denial.CLAUSE;
    }
    boolean refuses =
        !has(polarity.in(context.tokens(cue)), Kind.DENIAL)
            || turns.stream()
                .anyMatch(turn -> turn.value() == Kind.STANCE && turn.first() < STANCE);
    return refuses ? Denial.UNSURE : Denial.THING;
  }

  /** For each word that tells its matter the keys that another word may share. */
  List<Set<Integer>> matter(List<Token> words) {
    List<Set<Integer>> matter = new ArrayList<>();
    for (Token each : words) {
      Set<Integer> keys = keys(each);
      if (!keys.isEmpty() && !context.isName(each.span())) {
        matter.add(keys);
      }
    }
    return matter;
  }

  List<Token> words(Statement said) {
    List<Token> words = new ArrayList<>();
    said.spans().forEach(span -> words.addAll(context.tokens(span)));
    return words;
  }

  /** Keys of one word: its stem and what it speaks of. */
  Set<Integer> keys(Token word) {
    Set<Integer> keys = new HashSet<>();
    if (!word.isMark()) {
      telling.add(word, keys);
      concepts.concepts(word.norm()).forEach(each -> keys.add(each.hashCode()));
    }
    return keys;
  }

  /**
   * Keys by which two voices may clash: as {@link #keys}, also of short words, but neither of names
   * nor of concepts that tell no matter.
   */
  Set<Integer> clashKeys(Token word) {
    Set<Integer> keys = new HashSet<>();
    if (!word.isMark() && !context.isName(word.span())) {
      telling.add(word, keys);
      telling.addShort(word, keys);
      concepts(word).forEach(each -> keys.add(each.hashCode()));
    }
    return keys;
  }

  /** A word that tells its matter, in lower case. */
  Optional<String> telling(Token word) {
    return telling.isTelling(word) ? Optional.of(word.norm()) : Optional.empty();
  }

  /** What a word speaks of, but for concepts that tell no matter. */
  List<String> concepts(Token word) {
    return word.isMark()
        ? List.of()
        : concepts.concepts(word.norm()).stream().filter(each -> !general.contains(each)).toList();
  }
}
