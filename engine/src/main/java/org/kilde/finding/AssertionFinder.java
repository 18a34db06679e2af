package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Statement;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.Lexicon;
import org.kilde.lineage.Passage;
import org.kilde.text.Sentence;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Finds what the sentences of an article say to be so, and what they say not to be so: a clause
 * with one negation, or whatever comes after a word of denial. Questions, conditions, wishes and
 * what may be are none.
 */
final class AssertionFinder {
  private static final int NEAR_BEFORE = 1; // tokens; "the ministry knew not"
  private static final int NEAR_AFTER = 5;
  private static final int MOST = 20; // that hold, of one article
  private static final int MOST_TURNED = 10;
  private static final int FEWEST_WORDS = 2;
  private static final int SHORT_CLAUSE = 7; // tokens
  private static final int[] NO_ACTS = {};
  private static final Set<String> PARTING = Set.of(",", ";", ":", "–", "—", "(", ")");

  private final AnalyzedArticle read;
  private final TokenizedArticle text;
  private final SentenceContext context;
  private final Polarity polarity;
  private final Acts acts;
  private final MatterReader matter;
  private final List<AssertionDigest> holding = new ArrayList<>();
  private final List<AssertionDigest> turned = new ArrayList<>();

  AssertionFinder(AnalyzedArticle read, TokenizedArticle text, SentenceContext context) {
    this.read = read;
    this.text = text;
    this.context = context;
    this.polarity = Polarity.of(text.pack());
    this.acts = Acts.of(text.pack());
    this.matter = new MatterReader(read, text);
  }

  List<AssertionDigest> find() {
    for (Sentence sentence : text.sentences()) {
      if (text.role(sentence) == BlockRole.BODY) {
        new Reading(sentence).read();
      }
    }
    List<AssertionDigest> all = new ArrayList<>(turned);
    all.addAll(holding);
    return all;
  }

  /** One sentence while it is read. */
  private final class Reading {
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Lexicon.Match<Polarity.Kind>> turns;
    private final List<Lexicon.Match<int[]>> done;
    private final int denial; // index of the first token behind a word of denial

    Reading(Sentence sentence) {
      this.sentence = sentence;
      this.tokens = text.tokens(sentence);
      this.turns = polarity.in(tokens);
      this.done = acts.in(tokens);
      this.denial = denial();
    }

    private int denial() {
      for (Lexicon.Match<Polarity.Kind> turn : turns) {
        if (turn.value() == Polarity.Kind.DENIAL || turn.value() == Polarity.Kind.REFUSAL) {
          boolean negated =
              turns.stream()
                  .anyMatch(
                      each ->
                          each.value().negates()
                              && Math.abs(each.first() - turn.first()) <= NEAR_AFTER);
          boolean refused = turn.value() == Polarity.Kind.REFUSAL;
          return negated || refused ? -1 : turn.end();
        }
      }
      return tokens.size();
    }

    void read() {
      boolean open =
          denial < 0
              || tokens.stream().anyMatch(token -> token.is('?'))
              || turns.stream().anyMatch(turn -> turn.value() == Polarity.Kind.CONDITION);
      if (open) {
        return;
      }
      Map<Integer, List<Span>> holds = new LinkedHashMap<>(); // by statement
      List<Span> clauses = denial < tokens.size() ? List.of() : clauses(); // else all is denied
      for (Span clause : clauses) {
        int statement = context.statementAt(place(clause));
        List<Lexicon.Match<Polarity.Kind>> inside =
            turns.stream()
                .filter(turn -> turn.first() >= clause.start() && turn.end() <= clause.end())
                .toList();
        if (inside.stream().anyMatch(turn -> turn.value() == Polarity.Kind.UNREAL)) {
          continue;
        }
        List<Lexicon.Match<Polarity.Kind>> negations =
            inside.stream().filter(turn -> turn.value().negates()).toList();
        if (negations.isEmpty()) {
          holds.computeIfAbsent(statement, k -> new ArrayList<>()).add(clause);
        } else if (negations.size() == 1 && isPlain(clause, negations.getFirst(), inside)) {
          add(statement, withSubject(clause, statement, holds), negations.getFirst(), false);
        }
      }
      if (holds.size() > 1) {
        holds.remove(-1); // "said the minister on Wednesday"
      }
      holds.forEach((statement, parts) -> add(statement, parts, null, false));
      if (denial < tokens.size()) {
        denied();
      }
    }

    /** A short clause with what stands before it: "The march, planned for May, was not banned". */
    private List<Span> withSubject(Span clause, int statement, Map<Integer, List<Span>> holds) {
      List<Span> clauses = new ArrayList<>();
      if (clause.length() <= SHORT_CLAUSE) {
        clauses.addAll(holds.getOrDefault(statement, List.of()));
      }
      clauses.add(clause);
      return clauses;
    }

    /** False for "X, not Y", for "not yet" and for what has not been since. */
    private boolean isPlain(
        Span clause,
        Lexicon.Match<Polarity.Kind> negation,
        List<Lexicon.Match<Polarity.Kind>> inside) {
      boolean opposed =
          negation.first() == clause.start()
              && clause.start() > 0
              && tokens.get(clause.start() - 1).is(',');
      return !opposed
          && negation.value() != Polarity.Kind.NOT_YET
          && inside.stream().noneMatch(turn -> turn.value() == Polarity.Kind.SINCE);
    }

    /** What stands behind a word of denial, if nothing turns it again. */
    private void denied() {
      Span rest = new Span(denial, end(denial));
      boolean twice =
          turns.stream()
              .anyMatch(
                  turn ->
                      turn.first() >= denial
                          && (turn.value().negates() || turn.value() == Polarity.Kind.DENIAL));
      if (!twice && !rest.isEmpty()) {
        add(context.statementAt(place(rest)), List.of(rest), null, true);
      }
    }

    /** Where the sentence ends, also if it was not parted from the next. */
    private int end(int from) {
      int end = from;
      while (end < tokens.size() && !tokens.get(end).is('.')) {
        end++;
      }
      return end;
    }

    private void add(
        int statement,
        List<Span> clauses,
        Lexicon.@Nullable Match<Polarity.Kind> negation,
        boolean denied) {
      boolean turns = negation != null || denied;
      List<AssertionDigest> into = turns ? turned : holding;
      if (into.size() >= (turns ? MOST_TURNED : MOST)) {
        return;
      }
      List<MatterReader.Item> items = new ArrayList<>();
      clauses.forEach(clause -> items(clause, negation, denied, items));
      Matter words = matter.read(items, before(statement));
      if (words.size() < FEWEST_WORDS) {
        return;
      }
      Span shown = shown(statement, place(clauses.getLast()));
      into.add(
          new AssertionDigest(
              Passage.of(read.article(), shown),
              statement,
              turns,
              denied,
              denied ? context.referents(place(new Span(0, denial))) : Set.of(),
              Set.copyOf(context.referents(sentence.span())),
              Set.copyOf(context.referents(shown)),
              concepts(clauses),
              context.time(sentence.span()),
              negation != null && negation.value() == Polarity.Kind.NEVER,
              context.isPast(sentence.span()),
              words));
    }

    /** Words of acts together, others alone. */
    private void items(
        Span clause,
        Lexicon.@Nullable Match<Polarity.Kind> negation,
        boolean denied,
        List<MatterReader.Item> into) {
      int at = clause.start();
      while (at < clause.end()) {
        int token = at;
        Lexicon.Match<int[]> act =
            done.stream()
                .filter(each -> each.first() == token && each.end() <= clause.end())
                .findFirst()
                .orElse(null);
        boolean own =
            negation != null
                && negation.first() >= clause.start()
                && negation.end() <= clause.end();
        boolean near = denied || own && isNear(at, act == null ? at + 1 : act.end(), negation);
        if (act == null) {
          into.add(new MatterReader.Item(List.of(tokens.get(at)), NO_ACTS, near));
          at++;
        } else {
          int[] meant = act.value().clone();
          Lexicon.Match<int[]> first = near ? turnedBy(clause, negation) : null;
          for (int i = 0; i < meant.length; i++) {
            boolean turns = denied || first != null && holds(first.value(), meant[i]);
            meant[i] = turns ? Acts.contrary(meant[i]) : meant[i];
          }
          into.add(new MatterReader.Item(tokens.subList(at, act.end()), meant, near));
          at = act.end();
        }
      }
    }

    private static boolean holds(int[] acts, int act) {
      return IntStream.of(acts).anyMatch(each -> each == act);
    }

    /** The act that a negation turns: the first behind it, else the one right before. */
    private Lexicon.@Nullable Match<int[]> turnedBy(
        Span clause, Lexicon.@Nullable Match<Polarity.Kind> negation) {
      if (negation == null) {
        return null;
      }
      Lexicon.Match<int[]> before = null;
      for (Lexicon.Match<int[]> each : done) {
        boolean inside = each.first() >= clause.start() && each.end() <= clause.end();
        if (inside && isNear(each.first(), each.end(), negation)) {
          if (each.first() >= negation.end()) {
            return each;
          }
          before = each;
        }
      }
      return before;
    }

    /** Who speaks of himself, and whom the sentence before names. */
    private Set<Integer> before(int statement) {
      Set<Integer> names = new HashSet<>();
      boolean himself = turns.stream().anyMatch(turn -> turn.value() == Polarity.Kind.FIRST_PERSON);
      if (statement >= 0 && himself) {
        read.statements().get(statement).speaker().referent().ifPresent(names::add);
      }
      context.before(sentence).ifPresent(each -> names.addAll(context.referents(each.span())));
      return names;
    }

    private boolean isNear(int first, int end, Lexicon.@Nullable Match<Polarity.Kind> negation) {
      return negation != null
          && first < negation.end() + NEAR_AFTER
          && end > negation.first() - NEAR_BEFORE
          && (end <= negation.first() || first >= negation.end());
    }

    private Set<String> concepts(List<Span> clauses) {
      Set<String> found = new HashSet<>();
      clauses.forEach(clause -> found.addAll(context.concepts(place(clause))));
      return Set.copyOf(found);
    }

    private Span place(Span clause) {
      return clause.isEmpty()
          ? sentence.span()
          : new Span(tokens.get(clause.start()).start(), tokens.get(clause.end() - 1).end());
    }

    /** The part of the statement in this sentence, else the whole sentence. */
    private Span shown(int statement, Span place) {
      if (statement >= 0) {
        Statement around = read.statements().get(statement);
        for (Span span : around.spans()) {
          if (span.overlaps(place) && span.overlaps(sentence.span())) {
            return new Span(
                Math.max(span.start(), sentence.span().start()),
                Math.min(span.end(), sentence.span().end()));
          }
        }
      }
      return sentence.span();
    }

    /** Runs of tokens between marks, words that join, and the ends of statements. */
    private List<Span> clauses() {
      List<Span> found = new ArrayList<>();
      int first = 0;
      int statement = -2;
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        boolean parts = token.isMark() && PARTING.contains(token.text());
        int around = token.isMark() ? statement : context.statementAt(token.span());
        if (parts || joins(i) || around != statement) {
          if (i > first) {
            found.add(new Span(first, i));
          }
          first = parts ? i + 1 : i;
        }
        statement = around;
      }
      if (first < tokens.size()) {
        found.add(new Span(first, tokens.size()));
      }
      return found;
    }

    private boolean joins(int token) {
      return turns.stream()
          .anyMatch(turn -> turn.value() == Polarity.Kind.JOINS && turn.first() == token);
    }
  }
}
