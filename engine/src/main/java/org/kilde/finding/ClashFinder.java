package org.kilde.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.article.TokenizedArticle;
import org.kilde.finding.Utterance.Denial;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.lineage.Passage;
import org.kilde.lineage.SourceWords;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Finds two voices of one article, close by, of which one says what the other's words exclude: by
 * opposites ("locked", "open"), or by a negation on a word that the other says as it is. What ties
 * them is nearness and the words and names both use; the farther apart, the more is asked.
 */
final class ClashFinder {
  private static final int NEAR = 3; // sentences between the two
  private static final int MOST = 6; // of one article
  private static final double NAME = 0.5; // a shared name, in shared words
  private static final double CONTRAST = 0.5;
  private static final double NEXT_PARAGRAPH = 0.3; // what must tie two voices, in shared words
  private static final double SAME_PARAGRAPH = 0.3;
  private static final double FARTHER = 0.8;
  private static final double LOOSE = 0.5; // asked besides of words said of many things
  private static final double RARE = 0.6; // how seldom an article uses a word that one negates

  private final AnalyzedArticle read;
  private final TokenizedArticle text;
  private final SentenceContext context;
  private final Opposites opposites;
  private final OppositeKinds kinds;
  private final Polarity polarity;
  private final TurnedWords turned;
  private final ContrastWords contrast;
  private final KeyRarity rarity;
  private final Sides sides;
  private final UtteranceReader reader;

  ClashFinder(
      AnalyzedArticle read,
      TokenizedArticle text,
      SentenceContext context,
      UtteranceReader reader,
      KeyRarity rarity) {
    this.read = read;
    this.text = text;
    this.context = context;
    this.reader = reader;
    this.rarity = rarity;
    LanguagePack pack = text.pack();
    this.opposites = Opposites.of(pack);
    this.kinds = OppositeKinds.of(pack);
    this.polarity = Polarity.of(pack);
    this.turned = new TurnedWords(reader);
    this.contrast = ContrastWords.of(pack);
    this.sides = new Sides(read, SourceWords.of(pack));
  }

  /**
   * A statement with what it says of each pair of opposites.
   *
   * @param poles by pair: true for its first words, turned round by a negation
   * @param keys of all its words by whether they are negated, but for those of opposites
   */
  private record Voice(
      Utterance said, Map<String, Boolean> poles, Set<Integer> own, TurnedWords.Keys keys) {}

  private record Clash(Utterance said, Utterance against, String about, double score) {}

  /**
   * @param all the article's statements, in the order of the text
   * @param told denials that are found already
   */
  List<RebuttalDigest> find(List<Utterance> all, List<RebuttalDigest> told) {
    List<Clash> clashes = new ArrayList<>();
    Map<Utterance, Voice> voices = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size() && all.get(k).first() - all.get(i).last() <= NEAR; k++) {
        if (mayClash(all.get(i), all.get(k))) {
          Voice said = voices.computeIfAbsent(all.get(i), this::voice);
          Voice against = voices.computeIfAbsent(all.get(k), this::voice);
          clash(said, against).ifPresent(clashes::add);
        }
      }
    }
    clashes.sort(Comparator.comparingDouble((Clash each) -> -each.score()));
    List<RebuttalDigest> found = new ArrayList<>();
    Set<Integer> answered = new HashSet<>();
    for (Clash each : clashes) {
      boolean isNew =
          Stream.concat(told.stream(), found.stream()).noneMatch(t -> isTold(t, each))
              && answered.add(each.against().index());
      if (isNew && found.size() < MOST) {
        found.add(rebuttal(each));
      }
    }
    return found;
  }

  private static boolean isTold(RebuttalDigest told, Clash each) {
    Span a = each.said().span();
    Span b = each.against().span();
    return told.passage().span().overlaps(b) && told.denied().span().overlaps(a)
        || told.passage().span().overlaps(a) && told.denied().span().overlaps(b);
  }

  private boolean mayClash(Utterance a, Utterance b) {
    return isRead(a)
        && isRead(b)
        && !a.span().overlaps(b.span())
        && !sides.isOne(a.said().speaker(), b.said().speaker());
  }

  private static boolean isRead(Utterance each) {
    return each.denial() != Denial.UNSURE
        && (each.claims() || each.accuses() || each.denial() == Denial.CLAUSE);
  }

  private Voice voice(Utterance each) {
    List<Token> tokens = reader.words(each.said());
    List<Lexicon.Match<Polarity.Kind>> turns = polarity.in(tokens);
    Map<String, Boolean> poles = new HashMap<>();
    Set<String> both = new HashSet<>();
    Set<Integer> own = new HashSet<>();
    for (Lexicon.Match<List<Opposites.Word>> match : opposites.in(tokens)) {
      Turning turning = Turning.of(tokens, match.first(), match.end(), turns);
      tokens.subList(match.first(), match.end()).forEach(token -> own.addAll(reader.keys(token)));
      if (turning.open() || turning.twice()) {
        continue;
      }
      boolean turns1 = turning.turned() != each.denies();
      for (Opposites.Word word : match.value()) {
        Boolean before = poles.put(word.pair(), word.one() != turns1);
        if (before != null && before != (word.one() != turns1)) {
          both.add(word.pair());
        }
      }
    }
    both.forEach(poles::remove); // "one door was open, the other locked"
    return new Voice(each, poles, own, turned.read(tokens, turns, each.denies()));
  }

  private Optional<Clash> clash(Voice a, Voice b) {
    if (parted(a.said(), b.said())) {
      return Optional.empty();
    }
    double tie = tie(a, b);
    Optional<Clash> best = Optional.empty();
    for (Map.Entry<String, Boolean> pole : a.poles().entrySet()) {
      Boolean other = b.poles().get(pole.getKey());
      OppositeKinds.Kind kind = kinds.kinds().get(pole.getKey());
      if (other != null && kind != null && !other.equals(pole.getValue())) {
        boolean loose = kind.tie() == OppositeKinds.Tie.WORD;
        if (tie >= asked(a.said(), b.said()) + (loose ? LOOSE : 0)) {
          best = Optional.of(new Clash(a.said(), b.said(), kind.about(), 1 + tie));
        }
      }
    }
    return best.isPresent() ? best : negated(a, b, tie);
  }

  private Optional<Clash> negated(Voice a, Voice b, double tie) {
    double most = 0;
    for (int key : a.keys().turned()) {
      most = b.keys().plain().contains(key) ? Math.max(most, rarity.of(key)) : most;
    }
    for (int key : b.keys().turned()) {
      most = a.keys().plain().contains(key) ? Math.max(most, rarity.of(key)) : most;
    }
    return most >= RARE && tie - most >= asked(a.said(), b.said())
        ? Optional.of(new Clash(a.said(), b.said(), "said and denied", most + tie))
        : Optional.empty();
  }

  /** How much must tie two voices, by how far they stand apart. */
  private double asked(Utterance a, Utterance b) {
    int between = a.distance(b);
    int blocks = Math.abs(block(b.first()) - block(a.last()));
    if (between <= 1) {
      return blocks == 0 ? 0 : NEXT_PARAGRAPH;
    }
    return blocks == 0 ? SAME_PARAGRAPH : FARTHER;
  }

  private int block(int sentence) {
    return text.sentences().get(sentence).block();
  }

  /** What both share, in words that the article seldom uses. */
  private double tie(Voice a, Voice b) {
    Set<Integer> shared = new HashSet<>(a.keys().all());
    shared.retainAll(b.keys().all());
    shared.removeAll(a.own());
    shared.removeAll(b.own());
    double tie = 0;
    for (int key : shared) {
      tie += rarity.of(key);
    }
    Set<Integer> names = new HashSet<>(a.said().names());
    names.retainAll(b.said().names());
    tie += names.isEmpty() ? 0 : NAME;
    return tie + (contrast.isIn(text, b.said()) ? CONTRAST : 0);
  }

  /** True if the two name other persons, places or days. */
  private boolean parted(Utterance a, Utterance b) {
    return isOther(named(a, EntityClass.PERSON), named(b, EntityClass.PERSON))
        || isOther(named(a, EntityClass.PLACE), named(b, EntityClass.PLACE))
        || isOther(context.times(a.span()), context.times(b.span()));
  }

  private Set<Integer> named(Utterance each, EntityClass wanted) {
    Set<Integer> named = new HashSet<>(each.names());
    named.removeIf(name -> read.referents().get(name).entityClass() != wanted);
    return named;
  }

  private static <T> boolean isOther(Set<T> a, Set<T> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }

  private RebuttalDigest rebuttal(Clash clash) {
    return new RebuttalDigest(
        Passage.of(read.article(), clash.against().shown()),
        clash.against().index(),
        Passage.of(read.article(), clash.said().shown()),
        clash.said().index(),
        Optional.empty(),
        clash.about());
  }
}
