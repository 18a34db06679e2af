package org.kilde.finding;

import java.util.HashSet;
import java.util.Set;
import org.kilde.annotation.EntityClass;

/** Tells how much of what one assertion speaks of stands in another, and whether they clash. */
final class MatterTies {
  private static final double CONTAINED = 0.7; // of all that the denying clause tells
  private static final double CONTAINED_SHORT =
      0.6; // of all that the shorter of two contraries tells
  private static final double CONTAINED_NEAR = 0.75; // of what stands beside the negation
  private static final double CONTAINED_BACK = 0.25; // of all that the other, longer one tells
  private static final double ENOUGH = 1.3; // weight in common
  private static final double ENOUGH_BESIDE_ACT = 1;
  private static final double PREDICATE = 0.1; // of a word beside the negation
  private static final double FOREIGN = 0.5; // of a word another language cannot know
  private static final int LONGEST = 14; // words of sentences that are contrary
  private static final int WORDS = 2; // in common, names not counted

  private final StoryEvidence story;

  MatterTies(StoryEvidence story) {
    this.story = story;
  }

  /** What one assertion shares with another. */
  private static final class Common {
    double all; // weight of all words but acts that clash
    double shared;
    double near; // as all, of the words beside the negation
    double nearShared;

    boolean isContained(double share) {
      return shared >= share * all;
    }

    int words;
    int names;
    boolean predicate; // a word beside the negation is shared
    boolean clash; // an act of one is undone in the other
    int parties; // persons and organizations
    boolean named; // by names of its own
    boolean turnedAct; // an act stands beside the negation
    boolean accord; // an act beside the negation is meant alike
  }

  /** Weight of what they share if they clash; 0 if not, or if it is too little. */
  double score(OppositeFinder.Said no, OppositeFinder.Said yes) {
    if (isElsewhere(no, yes)) {
      return 0;
    }
    Common from = common(no, yes);
    if (from.accord || from.named && from.names == 0) {
      return 0;
    }
    boolean turned = no.assertion().turned();
    if (from.clash) {
      return turned ? turnedAct(from) : contrary(no, yes, from);
    }
    return turned
            && !from.turnedAct
            && from.predicate
            && from.words >= WORDS
            && from.shared >= ENOUGH
            && from.isContained(CONTAINED)
            && from.nearShared >= CONTAINED_NEAR * from.near
            && common(yes, no).isContained(CONTAINED_BACK)
        ? from.shared
        : 0;
  }

  /** Of "was not opened" and "was opened": the denying clause must be in the other. */
  private static double turnedAct(Common from) {
    return (isTelling(from) || from.parties > 0)
            && from.shared >= ENOUGH_BESIDE_ACT
            && from.isContained(CONTAINED)
            && from.nearShared >= CONTAINED_NEAR * from.near
        ? from.shared + 1
        : 0;
  }

  /** Of "is open" and "is closed": in short sentences, most of the shorter in the other. */
  private double contrary(OppositeFinder.Said no, OppositeFinder.Said yes, Common from) {
    Common back = common(yes, no);
    boolean contained =
        from.isContained(CONTAINED_SHORT) && back.isContained(CONTAINED_BACK)
            || back.isContained(CONTAINED_SHORT) && from.isContained(CONTAINED_BACK);
    boolean brief =
        no.assertion().matter().size() <= LONGEST && yes.assertion().matter().size() <= LONGEST;
    return contained && isTelling(from) && brief && from.shared >= ENOUGH_BESIDE_ACT
        ? from.shared + 1
        : 0;
  }

  private static boolean isTelling(Common from) {
    return from.words >= WORDS || from.words == WORDS - 1 && from.names > 0;
  }

  private Common common(OppositeFinder.Said one, OppositeFinder.Said other) {
    boolean foreign = !one.article().language().equals(other.article().language());
    Set<Integer> marks = new HashSet<>();
    other.assertion().matter().marks(marks::add);
    Set<String> names = entities(other);
    boolean together = one.article() == other.article(); // what was just named says nothing
    Common common = new Common();
    for (Matter.Word word = one.assertion().matter().first(); word != null; word = word.next()) {
      boolean clash = has(word, marks, true);
      boolean accord = has(word, marks, false);
      common.clash |= clash;
      common.named |= word.isName() && !word.isOptional();
      common.turnedAct |= word.isAct() && word.isNear();
      common.accord |= accord && !clash && word.isNear();
      if (!clash && !(together && word.isOptional())) {
        boolean known = accord || names.contains(name(one, word)) || isMarked(word, marks);
        add(word, known, foreign, common);
        common.parties += known && !word.isOptional() && isParty(one, word) ? 1 : 0;
      }
    }
    return common;
  }

  private boolean isParty(OppositeFinder.Said said, Matter.Word word) {
    int referent = word.referent();
    return referent >= 0
        && story.entities(said.article(), Set.of(referent), EntityClass.PLACE).isEmpty();
  }

  private static void add(Matter.Word word, boolean known, boolean foreign, Common common) {
    double weight = word.weight() * (!known && foreign && word.isForeign() ? FOREIGN : 1);
    if (known || !word.isOptional()) {
      common.all += weight;
      common.near += word.isNear() ? weight : 0;
    }
    if (!known) {
      return;
    }
    common.shared += weight;
    common.nearShared += word.isNear() ? weight : 0;
    common.names += word.isName() ? 1 : 0;
    common.words += word.isName() ? 0 : 1;
    common.predicate |= word.isNear() && !word.isName() && word.weight() >= PREDICATE;
  }

  private String name(OppositeFinder.Said said, Matter.Word word) {
    return word.referent() >= 0 ? story.entity(said.article(), word.referent()) : "";
  }

  private static boolean has(Matter.Word word, Set<Integer> marks, boolean contrary) {
    boolean[] found = new boolean[1];
    word.acts(mark -> found[0] |= marks.contains(contrary ? Acts.contrary(mark) : mark));
    return found[0];
  }

  private static boolean isMarked(Matter.Word word, Set<Integer> marks) {
    boolean[] found = new boolean[1];
    word.marks(mark -> found[0] |= marks.contains(mark));
    return found[0];
  }

  /** True if each names places and none is the other's. */
  private boolean isElsewhere(OppositeFinder.Said a, OppositeFinder.Said b) {
    boolean ofSentence = a.article() == b.article();
    Set<String> left = places(a, ofSentence);
    Set<String> right = places(b, ofSentence);
    if (left.isEmpty() || right.isEmpty()) {
      return false;
    }
    left.retainAll(right);
    return left.isEmpty() && !isNamedAlike(a, b);
  }

  /** True if a name of one is spelled as one of the other, in whatever script. */
  private static boolean isNamedAlike(OppositeFinder.Said a, OppositeFinder.Said b) {
    Set<Integer> marks = new HashSet<>();
    b.assertion().matter().marks(marks::add);
    for (Matter.Word word = a.assertion().matter().first(); word != null; word = word.next()) {
      if (word.isName() && !word.isOptional() && isMarked(word, marks)) {
        return true;
      }
    }
    return false;
  }

  /** Within one article all of a sentence counts: what is said of its bridge is not of another. */
  private Set<String> places(OppositeFinder.Said each, boolean ofSentence) {
    AssertionDigest said = each.assertion();
    return story.entities(
        each.article(), ofSentence ? said.referents() : said.inside(), EntityClass.PLACE);
  }

  Set<String> entities(OppositeFinder.Said each) {
    return new HashSet<>(story.entities(each.article(), each.assertion().inside()));
  }
}
