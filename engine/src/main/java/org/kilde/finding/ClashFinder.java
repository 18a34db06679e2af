package org.kilde.finding;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.EntityClass;
import org.kilde.article.TokenizedArticle;
import org.kilde.finding.Utterance.Denial;
import org.kilde.language.LanguagePack;
import org.kilde.lineage.Passage;
import org.kilde.lineage.SourceWords;
import org.kilde.text.Span;

/**
 * Finds two voices of one article, close by, of which one says what the other's words exclude: by
 * opposites ("locked", "open"), or by a negation on a word that the other says as it is. What ties
 * them is nearness and the words and names both use; the farther apart, the more is asked.
 */
final class ClashFinder {
  private static final int NEAR = 3; // sentences between the two
  private static final int PART_BEFORE = 3; // letters before the shared part
  private static final int MOST = 6; // of one article
  private static final double NAME = 0.5; // a shared name, in shared words
  private static final double CONTRAST = 0.5;
  private static final double PART = 0.7; // "signal" in "radio signal" written as one
  private static final double SAME_PARAGRAPH = 0.3; // what must tie two voices, in shared words
  private static final double FARTHER = 0.5;
  private static final double TWO = 1.2; // words of both, where nothing says which is negated
  private static final int SHORT = 8; // words that tell its matter
  private static final double LOOSE = 0.4; // asked besides of words said of many things
  private static final double RARE = 0.6; // how seldom an article uses a word that one negates

  private final AnalyzedArticle read;
  private final TokenizedArticle text;
  private final SentenceContext context;
  private final OppositeKinds kinds;
  private final PositionReader positionReader;
  private final CountClash counts;
  private final ContrastWords contrast;
  private final KeyRarity rarity;
  private final Sides sides;

  ClashFinder(
      AnalyzedArticle read,
      TokenizedArticle text,
      SentenceContext context,
      UtteranceReader reader,
      KeyRarity rarity) {
    this.read = read;
    this.text = text;
    this.context = context;
    this.rarity = rarity;
    LanguagePack pack = text.pack();
    this.kinds = OppositeKinds.of(pack);
    this.positionReader = new PositionReader(text, reader);
    this.counts = new CountClash(read, context, reader);
    this.contrast = ContrastWords.of(pack);
    this.sides = new Sides(read, SourceWords.of(pack));
  }

  private record Clash(Utterance said, Utterance against, String about, double score) {}

  /**
   * @param all the article's statements, in the order of the text
   * @param told denials that are found already
   */
  List<RebuttalDigest> find(List<Utterance> all, List<RebuttalDigest> told) {
    List<Clash> clashes = new ArrayList<>();
    Map<Utterance, Position> positions = new HashMap<>();
    for (int i = 0; i < all.size(); i++) {
      for (int k = i + 1; k < all.size() && all.get(k).first() - all.get(i).last() <= NEAR; k++) {
        if (mayClash(all.get(i), all.get(k))) {
          Position said = positions.computeIfAbsent(all.get(i), positionReader::read);
          Position against = positions.computeIfAbsent(all.get(k), positionReader::read);
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
    return PositionReader.isRead(a)
        && PositionReader.isRead(b)
        && !a.span().overlaps(b.span())
        && !sides.isOne(a.said().speaker(), b.said().speaker());
  }

  private Optional<Clash> clash(Position a, Position b) {
    if (parted(a.said(), b.said())) {
      return Optional.empty();
    }
    Optional<Clash> best = Optional.empty();
    for (Map.Entry<String, Boolean> pole : a.poles().entrySet()) {
      Boolean other = b.poles().get(pole.getKey());
      OppositeKinds.Kind kind = kinds.kinds().get(pole.getKey());
      if (other != null && kind != null && !other.equals(pole.getValue())) {
        double tie = tie(a, b, a.own(pole.getKey()), b.own(pole.getKey()));
        boolean loose = kind.isLoose() || isOfOther(a, b, pole.getKey());
        if (tie >= asked(a.said(), b.said()) + (loose ? LOOSE : 0)
            && best.filter(known -> known.score() > 1 + tie).isEmpty()) {
          best = Optional.of(new Clash(a.said(), b.said(), kind.about(), 1 + tie));
        }
      }
    }
    return best.or(() -> negated(a, b))
        .or(() -> answered(a, b))
        .or(() -> blamed(a, b))
        .or(() -> counted(a, b));
  }

  /**
   * "The sluices were opened", "the school was not": said of two things, for all nearness tells.
   */
  private static boolean isOfOther(Position a, Position b, String pair) {
    return a.turned().contains(pair) != b.turned().contains(pair)
        && !a.isBare(pair)
        && !b.isBare(pair);
  }

  private Optional<Clash> negated(Position a, Position b) {
    Set<Integer> both = new HashSet<>(a.keys().turned());
    both.retainAll(b.keys().plain());
    Set<Integer> reverse = new HashSet<>(b.keys().turned());
    reverse.retainAll(a.keys().plain());
    both.addAll(reverse);
    double most = both.stream().mapToDouble(rarity::of).max().orElse(0);
    double tie = tie(a, b, both, Set.of());
    return most >= RARE && tie >= asked(a.said(), b.said()) + (isLoose(a, both) ? LOOSE : 0)
        ? Optional.of(new Clash(a.said(), b.said(), "said and denied", most + tie))
        : Optional.empty();
  }

  /** One says what is, the other right after it what is not, and both use two telling words. */
  private Optional<Clash> answered(Position a, Position b) {
    double tie = words(a, b, Set.of(), Set.of());
    boolean not = b.said().denial() == Denial.CLAUSE || b.said().denial() == Denial.NEGATED;
    boolean plain = a.said().denial() == Denial.NONE;
    boolean reverse = a.said().denial() == Denial.NEGATED && b.said().denial() == Denial.NONE;
    return isNext(a, b) && (plain && not || reverse) && isShort(a) && isShort(b) && tie >= TWO
        ? Optional.of(new Clash(a.said(), b.said(), "said and denied", tie))
        : Optional.empty();
  }

  private static boolean isShort(Position each) {
    return each.keys().words() <= SHORT;
  }

  private boolean isNext(Position a, Position b) {
    return a.said().distance(b.said()) <= 1 && block(a.said().last()) == block(b.said().first());
  }

  /** True if the words are of pairs that are said of too many things: "paid". */
  private boolean isLoose(Position position, Set<Integer> words) {
    return position.own().entrySet().stream()
        .filter(each -> !Collections.disjoint(each.getValue(), words))
        .map(each -> kinds.kinds().get(each.getKey()))
        .anyMatch(kind -> kind != null && kind.isLoose());
  }

  /** Each accuses the other, or both accuse somebody of the same. */
  private Optional<Clash> blamed(Position a, Position b) {
    boolean each =
        a.said().accuses()
            && b.said().accuses()
            && (speaksOf(a, b) || speaksOf(b, a))
            && a.said().distance(b.said()) <= 1;
    return each
        ? Optional.of(
            new Clash(a.said(), b.said(), "who is to blame", 1 + tie(a, b, Set.of(), Set.of())))
        : Optional.empty();
  }

  private static boolean speaksOf(Position of, Position speaker) {
    OptionalInt who = speaker.said().said().speaker().referent();
    return who.isPresent() && of.said().names().contains(who.getAsInt());
  }

  private Optional<Clash> counted(Position a, Position b) {
    if (!isNext(a, b)) {
      return Optional.empty();
    }
    Set<Integer> own = new HashSet<>(counts.keys(a.said()));
    own.addAll(counts.keys(b.said()));
    double tie = words(a, b, own, Set.of());
    return tie >= RARE
        ? counts.of(a.said(), b.said()).map(measure -> new Clash(a.said(), b.said(), measure, tie))
        : Optional.empty();
  }

  /** How much must tie two voices, by how far they stand apart. */
  private double asked(Utterance a, Utterance b) {
    int between = a.distance(b);
    int blocks = Math.abs(block(b.first()) - block(a.last()));
    if (between <= 1) {
      return 0;
    }
    return blocks == 0 ? SAME_PARAGRAPH : FARTHER;
  }

  private int block(int sentence) {
    return text.sentences().get(sentence).block();
  }

  /** What ties both beside some words. */
  private double tie(Position a, Position b, Set<Integer> except, Set<Integer> exceptToo) {
    Set<Integer> names = new HashSet<>(a.said().names());
    names.retainAll(b.said().names());
    return words(a, b, except, exceptToo)
        + (names.isEmpty() ? 0 : NAME)
        + (contrast.isIn(text, b.said()) ? CONTRAST : 0);
  }

  /** What both share in words that the article seldom uses. */
  private double words(Position a, Position b, Set<Integer> except, Set<Integer> exceptToo) {
    Set<Integer> shared = new HashSet<>(a.keys().all());
    shared.retainAll(b.keys().all());
    shared.removeAll(except);
    shared.removeAll(exceptToo);
    double tie = 0;
    for (int key : shared) {
      tie += rarity.of(key);
    }
    return tie + (isPartShared(a, b) ? PART : 0);
  }

  /** True if a word of one ends in a word of the other, whatever their endings. */
  private static boolean isPartShared(Position a, Position b) {
    return a.keys().stems().stream().anyMatch(stem -> isPart(stem, b.keys().stems()))
        || b.keys().stems().stream().anyMatch(stem -> isPart(stem, a.keys().stems()));
  }

  private static boolean isPart(String word, List<String> words) {
    String stem = word.substring(0, TellingWords.STEM);
    return words.stream().anyMatch(each -> each.indexOf(stem, PART_BEFORE) > 0);
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
