package org.kilde.finding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Speaker;
import org.kilde.article.TokenizedArticle;
import org.kilde.finding.Utterance.Denial;
import org.kilde.lineage.Passage;
import org.kilde.lineage.SourceWords;

/**
 * Finds two voices of one article that speak against each other close by: what one says another
 * denies or negates, in words that the rest of the article seldom uses. The rarer in the article
 * what both share, the surer they speak of the same.
 */
final class OppositionFinder {
  private static final int NEAR = 3; // sentences between the two
  private static final int MOST = 6; // of one article
  private static final double ENOUGH = 1;
  private static final double LEAST_TIE = 0.6; // shared words, an accusation, the denier's name
  private static final double NEXT = 0.4;
  private static final double SAME = 0.5; // of the words of the shorter that tell its matter
  private static final int SENTENCE = 6; // tokens; fewer are too often a name for something
  private static final double NAME = 0.3;
  private static final int SHORT = 10; // words that tell its matter

  private final AnalyzedArticle read;
  private final SourceWords sources;
  private final UtteranceReader reader;
  private final Sides sides;
  private final KeyRarity rarity;
  private final Map<Integer, List<Set<Integer>>> matters = new HashMap<>(); // by statement

  OppositionFinder(
      AnalyzedArticle read, TokenizedArticle text, UtteranceReader reader, KeyRarity rarity) {
    this.read = read;
    this.sources = SourceWords.of(text.pack());
    this.sides = new Sides(read, sources);
    this.reader = reader;
    this.rarity = rarity;
  }

  private record Pair(Utterance said, Utterance against, double score) {}

  /**
   * @param all the article's statements, in the order of the text
   * @param told denials that are found already
   */
  List<RebuttalDigest> find(List<Utterance> all, List<RebuttalDigest> told) {
    if (all.stream().noneMatch(each -> each.denies() || each.denial() == Denial.NEGATED)) {
      return List.of();
    }
    List<RebuttalDigest> found = new ArrayList<>();
    for (Utterance against : all) {
      if (found.size() < MOST && told.stream().noneMatch(each -> isTold(each, against))) {
        strongest(all, against).ifPresent(pair -> found.add(rebuttal(pair)));
      }
    }
    return found;
  }

  private static boolean isTold(RebuttalDigest told, Utterance against) {
    return told.passage().span().overlaps(against.shown());
  }

  private Optional<Pair> strongest(List<Utterance> all, Utterance against) {
    Pair best = null;
    for (Utterance said : all) {
      if (said != against && said.distance(against) <= NEAR) {
        double score = score(said, against);
        if (score >= ENOUGH && (best == null || score > best.score())) {
          best = new Pair(said, against, score);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How surely one speaks against the other; below {@link #ENOUGH} not surely. */
  private double score(Utterance said, Utterance against) {
    boolean plain = said.denial() == Denial.NONE && (said.claims() || said.accuses());
    if (!plain || sides.isOne(said.said().speaker(), against.said().speaker())) {
      return 0;
    }
    boolean before = said.last() <= against.first() && said.span().start() < against.span().start();
    boolean meant = before && speaksOf(said, against);
    return switch (against.denial()) {
      case CLAUSE, THING -> {
        double tie = weight(said, against) + (meant ? 1 : 0) + (before && said.accuses() ? 1 : 0);
        boolean own = !before && speaksOf(said, against); // his own side goes on
        yield tie < LEAST_TIE || own ? 0 : tie + (said.distance(against) <= 1 ? NEXT : 0);
      }
      case NEGATED -> {
        boolean accused = before && said.accuses() && meant && said.distance(against) <= 2;
        yield !against.claims() ? 0 : accused ? 1 : sameWords(said, against);
      }
      case NONE, STANCE, UNSURE -> 0;
    };
  }

  /**
   * Enough if both are short and close, one says little that the other does not, and they share two
   * words, or one where the speaker answers for himself.
   */
  private double sameWords(Utterance said, Utterance against) {
    int fewer = Math.min(matter(said).size(), matter(against).size());
    Shared shared = shared(said, against);
    boolean close = said.distance(against) <= 2;
    boolean answers = against.firstPerson() || speaksOf(said, against);
    boolean same = shared.words() > (answers ? 0 : 1) && shared.weight() >= SAME * fewer;
    boolean whole = reader.words(said.said()).size() >= SENTENCE;
    return close && same && whole && matter(said).size() <= SHORT && matter(against).size() <= SHORT
        ? shared.weight()
        : 0;
  }

  private RebuttalDigest rebuttal(Pair pair) {
    return new RebuttalDigest(
        Passage.of(read.article(), pair.against().shown()),
        pair.against().index(),
        Passage.of(read.article(), pair.said().shown()),
        pair.said().index(),
        Optional.empty(),
        "");
  }

  private double weight(Utterance a, Utterance b) {
    double weight = shared(a, b).weight();
    for (int name : b.names()) {
      weight += a.names().contains(name) ? NAME : 0;
    }
    return weight;
  }

  private record Shared(int words, double weight) {}

  /** Words of one that the other has too, and how rare they are. */
  private Shared shared(Utterance a, Utterance b) {
    Set<Integer> used = new HashSet<>();
    int words = 0;
    double weight = 0;
    for (Set<Integer> word : matter(b)) {
      double best = 0;
      for (Set<Integer> other : matter(a)) {
        for (int key : word) {
          if (other.contains(key) && !used.contains(key)) {
            best = Math.max(best, rarity.of(key));
          }
        }
      }
      if (best > 0) {
        words++;
        weight += best;
        used.addAll(word);
      }
    }
    return new Shared(words, weight);
  }

  private List<Set<Integer>> matter(Utterance each) {
    return matters.computeIfAbsent(each.index(), i -> reader.matter(reader.words(each.said())));
  }

  /** True if one speaks of the other's speaker, by name or by the body he speaks for. */
  private boolean speaksOf(Utterance said, Utterance against) {
    Speaker speaker = against.said().speaker();
    return speaker.referent().isPresent() && said.names().contains(speaker.referent().getAsInt())
        || sides
            .body(speaker)
            .filter(body -> sources.names(reader.words(said.said()), body))
            .isPresent();
  }
}
