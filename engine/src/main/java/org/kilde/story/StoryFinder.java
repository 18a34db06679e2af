package org.kilde.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Gives each profile its story: the one it is likest, or a new one. An article that fits two
 * stories makes them one if they fit each other on the whole. Steps can be taken back.
 */
final class StoryFinder {
  private static final int ALL = 64; // of so few stories each is looked at
  private static final int CANDIDATES = 32;
  private static final int LATEST = 48; // articles looked at for one feature
  private static final int FIRST_MEMBERS = 8;
  private static final int LAST_MEMBERS = 24;
  private static final int PROBED = 6; // members that tell whether to look at the others
  private static final double HOPELESS = 2.5; // log odds below the bar after those
  private static final int JOINED = 4; // other stories looked at when an article fits several
  private static final int COMPARED = 12; // members of each then

  private final Linking linking;
  private final Likeness likeness = new Likeness();
  private final Profiles profiles;
  private final List<Group> groups = new ArrayList<>();
  private final Postings postings = new Postings();
  private final Deque<Step> steps = new ArrayDeque<>(); // that can be taken back
  private final Map<String, Integer> restored = new HashMap<>();
  private int[] groupOf = new int[1 << 10];
  private int[] fitting = new int[JOINED]; // stories that the last article fitted too
  private int fits;
  private int[] met = new int[1 << 10]; // by story: features of the article being placed
  private int[] touched = new int[1 << 10];
  private final int[] latest = new int[LATEST]; // articles that have a feature

  /**
   * @param shelf for the profiles of older articles; empty keeps all in memory
   */
  StoryFinder(Linking linking, Optional<Shelf> shelf) {
    this.linking = linking;
    this.profiles = new Profiles(shelf);
  }

  /** What one article changed. */
  private record Step(int[] keys, List<Merge> merges) {}

  /**
   * One story taken into an earlier one.
   *
   * @param length of the earlier one before
   */
  private record Merge(int from, int into, int length) {}

  void place(Profile profile) {
    int[] keys = TellingKeys.of(profile);
    int group = best(profile, keys);
    if (group < 0) {
      group = groups.size();
      groups.add(new Group(Optional.empty()));
    }
    post(profile, keys, group);
  }

  /** Places a profile in the story it was given by a run before. */
  void place(Profile profile, String story) {
    fits = 0; // what a run before decided is not looked at again
    Integer group = restored.get(story);
    if (group == null) {
      group = groups.size();
      groups.add(new Group(Optional.of(story)));
      restored.put(story, group);
    }
    post(profile, TellingKeys.of(profile), group);
  }

  private void post(Profile profile, int[] keys, int group) {
    int number = profiles.size();
    profiles.add(profile);
    groups.get(group).add(number);
    groupOf = room(groupOf, number);
    groupOf[number] = group;
    for (int key : keys) {
      postings.add(key, number);
    }
    steps.addLast(new Step(keys, merges(group)));
  }

  private List<Merge> merges(int group) {
    if (fits == 0) {
      return List.of();
    }
    List<Merge> merges = new ArrayList<>(1);
    int kept = group;
    for (int i = 0; i < fits; i++) {
      int other = fitting[i];
      boolean apart = other != kept && isOpen(other);
      if (apart && between(groups.get(kept), groups.get(other)) >= 0) {
        int into = Math.min(kept, other);
        int from = Math.max(kept, other);
        merges.add(new Merge(from, into, groups.get(into).size()));
        groups.get(into).addAll(groups.get(from));
        assign(groups.get(from), into);
        kept = into;
      }
    }
    return merges;
  }

  /** What fits is above zero: the mean log odds of the members of two stories, less the bar. */
  private double between(Group a, Group b) {
    double sum = 0;
    int left = Math.min(COMPARED, a.size());
    int right = Math.min(COMPARED, b.size());
    for (int i = 0; i < left; i++) {
      for (int j = 0; j < right; j++) {
        sum += likeness.logit(latest(a, i), latest(b, j));
      }
    }
    return sum / (left * right) - linking.threshold(profiles.size()) - linking.joining();
  }

  private Profile latest(Group group, int back) {
    return profiles.get(group.member(group.size() - 1 - back));
  }

  private void assign(Group members, int group) {
    for (int i = 0; i < members.size(); i++) {
      groupOf[members.member(i)] = group;
    }
  }

  /** Undoes the last {@link #place}. */
  void takeBack() {
    Step step = steps.removeLast();
    for (Merge merge : step.merges().reversed()) {
      groups.get(merge.into()).shorten(merge.length());
      assign(groups.get(merge.from()), merge.from());
    }
    for (int i = step.keys().length - 1; i >= 0; i--) {
      postings.undo(step.keys()[i]);
    }
    profiles.removeLast();
    Group group = groups.get(groupOf[profiles.size()]);
    group.removeLast();
    if (group.size() == 0) {
      groups.removeLast();
    }
  }

  /** The earliest step that could be taken back no longer can. */
  void forgetFirst() {
    steps.removeFirst();
  }

  private int best(Profile profile, int[] keys) {
    int count = groups.size() <= ALL ? all() : candidates(keys);
    int best = -1;
    fits = 0;
    double least = linking.threshold(profiles.size());
    double highest = least;
    for (int i = 0; i < count; i++) {
      double logit = fit(profile, groups.get(touched[i]), least - HOPELESS);
      if (logit >= least && fits < JOINED) {
        fitting[fits++] = touched[i];
      }
      if (logit >= highest) {
        highest = logit;
        best = touched[i];
      }
    }
    return best;
  }

  private int all() {
    touched = room(touched, groups.size());
    int count = 0;
    for (int i = 0; i < groups.size(); i++) {
      if (isOpen(i)) {
        touched[count++] = i;
      }
    }
    return count;
  }

  /** False for a story that another one took in. */
  private boolean isOpen(int group) {
    return groupOf[groups.get(group).member(0)] == group;
  }

  /** Stories that share the most telling features, at the front of {@code touched}. */
  private int candidates(int[] keys) {
    met = room(met, groups.size());
    int count = 0;
    for (int key : keys) {
      int read = postings.latest(key, latest);
      for (int i = 0; i < read; i++) {
        int group = groupOf[latest[i]];
        if (met[group] == 0) {
          touched = room(touched, count);
          touched[count++] = group;
        }
        met[group]++;
      }
    }
    return strongest(count);
  }

  private int strongest(int count) {
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      int group = touched[i];
      float share = (float) met[group] / groups.get(group).size();
      order[i] = (long) -Math.round(share * 1000) << 32 | group;
      met[group] = 0;
    }
    Arrays.sort(order);
    int kept = Math.min(CANDIDATES, count);
    for (int i = 0; i < kept; i++) {
      touched[i] = (int) order[i];
    }
    Arrays.sort(touched, 0, kept);
    return kept;
  }

  /**
   * How well a profile fits a story: as the mean over its members, the latest first. Members lie
   * all over the memory, so a story that some of them already tell to be another one is left.
   */
  private double fit(Profile profile, Group group, double hopeless) {
    int size = group.size();
    boolean all = size <= FIRST_MEMBERS + LAST_MEMBERS;
    int compared = all ? size : FIRST_MEMBERS + LAST_MEMBERS;
    double sum = 0;
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < compared; i++) {
      int member = all || i < LAST_MEMBERS ? size - 1 - i : compared - 1 - i;
      double logit = likeness.logit(profile, profiles.get(group.member(member)));
      sum += logit;
      highest = Math.max(highest, logit);
      if (i + 1 == PROBED && sum / PROBED < hopeless && highest < 0) {
        return sum / PROBED;
      }
    }
    return (1 - linking.nearestShare()) * sum / compared + linking.nearestShare() * highest;
  }

  List<Story> stories() {
    List<Story> stories = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      if (isOpen(i)) {
        stories.add(story(groups.get(i)));
      }
    }
    return stories;
  }

  private Story story(Group group) {
    List<ProfileHead> members =
        IntStream.range(0, group.size())
            .map(group::member)
            .sorted()
            .mapToObj(profiles::head)
            .toList();
    ProfileHead first = members.getFirst();
    List<String> dates =
        members.stream()
            .map(ProfileHead::date)
            .flatMap(Optional::stream)
            .sorted(Comparator.naturalOrder())
            .toList();
    return new Story(
        group.id().orElse("story-" + first.id()),
        Story.titleOf(members.stream().map(ProfileHead::title).toList()),
        members.stream().map(ProfileHead::id).toList(),
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.getFirst()),
        dates.isEmpty() ? Optional.empty() : Optional.of(dates.getLast()));
  }

  private static int[] room(int[] array, int index) {
    return index < array.length
        ? array
        : Arrays.copyOf(array, Math.max(index + 1, array.length * 2));
  }
}
