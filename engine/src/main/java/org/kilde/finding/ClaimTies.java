package org.kilde.finding;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.EntityClass;
import org.kilde.lineage.Period;

/** Tells whether two claims of one story are about the same: by names, concepts, words. */
final class ClaimTies {
  private static final double TIED = 1.5; // a place and a concept, or two concepts
  private static final double PLACE = 0.5;
  private static final int PARTIES = 2; // who does it and to whom
  private static final int FEW_TEXTS = 8; // a story of so few is surely of one event
  private static final Set<String> SEASON = Set.of("-21", "-22", "-23", "-24"); // EDTF
  private static final long BACKGROUND = 60; // days
  private static final int NEXT = 300; // code points from what is said to its denial

  private final StoryEvidence story;

  ClaimTies(StoryEvidence story) {
    this.story = story;
  }

  /** True if names and concepts tie the two together; {@code about} gets what they share. */
  boolean tied(ClaimKinds.Kind kind, Claimed yes, Claimed no, Set<String> about) {
    if (kind.about() == ClaimKinds.About.PERSON) {
      Set<String> persons = common(subjects(yes), subjects(no));
      about.addAll(persons);
      if (persons.isEmpty()) {
        return false;
      }
    }
    Set<String> places = places(yes);
    Set<String> otherPlaces = places(no);
    Set<String> samePlaces = common(places, otherPlaces);
    if (samePlaces.isEmpty() && !places.isEmpty() && !otherPlaces.isEmpty()) {
      return false;
    }
    Set<String> concepts = common(yes.claim().concepts(), no.claim().concepts());
    concepts.removeAll(kind.own());
    concepts.removeAll(story.kinds().general());
    Set<String> others = common(entities(yes), entities(no));
    others.removeAll(samePlaces);
    others.addAll(common(persons(yes), persons(no)));
    about.addAll(samePlaces);
    about.addAll(concepts);
    about.addAll(others);
    double score = concepts.size() + others.size() + (samePlaces.isEmpty() ? 0 : PLACE);
    if (yes.article() == no.article()) {
      if (isReply(yes.claim(), no.claim())) {
        return true;
      }
      if (!kind.about().tiesOneArticle()) {
        return false;
      }
    }
    boolean sameLabel = !common(yes.claim().labels(), no.claim().labels()).isEmpty();
    return switch (kind.about()) {
      case PERSON -> !kind.own().isEmpty() || score >= 1;
      case PARTIES ->
          samePlaces.size() + others.size() > 0 && !concepts.isEmpty() && score >= TIED
              || samePlaces.size() + others.size() >= PARTIES;
      case MATTER -> !concepts.isEmpty() && score + (sameLabel ? 1 : 0) >= TIED;
      case STORY ->
          no.claim().statement() >= 0
              && isOld(yes) == isOld(no)
              && (score > 0 || story.articles().size() <= FEW_TEXTS || around(kind, yes, no));
    };
  }

  /**
   * True if one claim answers the other in one article: right after it in the same words, or with
   * words that tell its matter.
   */
  private static boolean isReply(ClaimDigest yes, ClaimDigest no) {
    boolean next = Math.abs(yes.passage().start() - no.passage().start()) <= NEXT;
    return no.denied() && next && yes.phrase() == no.phrase()
        || !common(yes.words(), no.words()).isEmpty();
  }

  /**
   * True if a claim names a time long before its article, or a season: another event of its kind.
   */
  private static boolean isOld(Claimed each) {
    boolean season = each.claim().times().stream().anyMatch(time -> SEASON.contains(end(time)));
    Optional<Period> told = each.claim().time();
    Optional<Period> published = each.article().published();
    return season
        || told.isPresent()
            && published.isPresent()
            && told.get().isBefore(published.get())
            && told.get().distance(published.get()) > BACKGROUND;
  }

  private static String end(String time) {
    return time.substring(Math.max(0, time.length() - 3));
  }

  /** True if the sentences before tie two claims. */
  private boolean around(ClaimKinds.Kind kind, Claimed yes, Claimed no) {
    Set<String> about = new HashSet<>(yes.claim().concepts());
    about.addAll(yes.claim().around());
    Set<String> other = new HashSet<>(no.claim().concepts());
    other.addAll(no.claim().around());
    return story.shared(about, other, kind.own()) > 1;
  }

  private static <T> Set<T> common(Set<T> a, Set<T> b) {
    Set<T> both = new HashSet<>(a);
    both.retainAll(b);
    return both;
  }

  private Set<String> subjects(Claimed each) {
    return story.entities(each.article(), each.claim().subjects());
  }

  /** Whom the sentence is about and whom the one before names. */
  private Set<String> persons(Claimed each) {
    Set<String> persons = subjects(each);
    persons.addAll(story.entities(each.article(), each.claim().nearby(), EntityClass.PERSON));
    return persons;
  }

  private Set<String> places(Claimed each) {
    Set<Integer> places = new HashSet<>(each.claim().referents());
    places.removeIf(referent -> !story.outletKey(each.article(), referent).isEmpty());
    return story.entities(each.article(), places, EntityClass.PLACE);
  }

  private Set<String> entities(Claimed each) {
    return story.entities(each.article(), each.claim().referents());
  }

  /** True if both claims are about a person or name him right before. */
  boolean isAboutBoth(Claimed yes, Claimed no, String person) {
    return persons(yes).contains(person) && persons(no).contains(person);
  }
}
