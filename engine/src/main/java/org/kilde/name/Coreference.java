package org.kilde.name;

import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.article.TokenizedArticle;
import org.kilde.name.Referents.Group;
import org.kilde.text.Token;

/**
 * Joins the names of one article that mean the same: full name once, surname after; genitives;
 * spellings; an acronym in brackets after the full name.
 */
final class Coreference {
  private static final int LONG_ENOUGH_FOR_SLIPS = 5;

  private final TokenizedArticle article;
  private final List<Token> tokens;
  private final NameRules rules;
  private final Referents referents = new Referents();
  private final Set<String> written = new HashSet<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String[]> keyWords = new HashMap<>();
  private final Map<String, Set<String>> organizationKeys = new HashMap<>();
  private final BareNames bare;

  Coreference(TokenizedArticle article, NameRules rules) {
    this.article = article;
    this.tokens = article.tokens();
    this.rules = rules;
    this.bare = new BareNames(rules);
  }

  /** The referents and, for each candidate, the group it belongs to. */
  record Joined(Referents referents, Group[] groups) {}

  Joined join(List<Candidate> candidates) {
    for (Candidate each : candidates) {
      written.add(words(each));
    }
    Group[] groups = new Group[candidates.size()];
    for (int i = 0; i < groups.length; i++) {
      groups[i] = isFullName(candidates.get(i)) ? fullName(candidates.get(i)) : null;
    }
    for (int i = 0; i < groups.length; i++) {
      if (groups[i] == null) {
        groups[i] = other(candidates, groups, i);
      }
      add(groups[i], candidates.get(i));
    }
    referents.all().forEach(bare::settle);
    return new Joined(referents, groups);
  }

  private void add(Group group, Candidate candidate) {
    group.add(words(candidate), base(candidate));
    group.lastToken = candidate.end();
  }

  private static boolean isFullName(Candidate each) {
    return each.entityClass() == EntityClass.PERSON && each.size() > 1;
  }

  // ---- persons ----

  private Group fullName(Candidate each) {
    String name = base(each);
    Optional<KnownEntity> known =
        Optional.ofNullable(each.known())
            .or(() -> rules.gazetteer().findPerson(name))
            .or(() -> rules.gazetteer().findPerson(words(each)));
    Optional<Group> group =
        known
            .flatMap(referents::findKnown)
            .or(() -> known.isPresent() ? Optional.empty() : samePerson(name));
    Group found = group.orElseGet(() -> referents.add(EntityClass.PERSON, known.orElse(null)));
    found.bases.add(name);
    return found;
  }

  private Optional<Group> samePerson(String name) {
    String[] keys = keyWords(name);
    for (Group group : referents.all()) {
      if (group.entityClass == EntityClass.PERSON
          && group.bases.stream().anyMatch(base -> isSamePerson(keys, keyWords(base)))) {
        return Optional.of(group);
      }
    }
    return Optional.empty();
  }

  /** The same words but for one slip in a long one, initials and middle names. */
  static boolean isSamePerson(String[] a, String[] b) {
    if (a.length < 2 || b.length < 2) {
      return false;
    }
    boolean first = a[0].equals(b[0]);
    boolean last = a[a.length - 1].equals(b[b.length - 1]);
    boolean initial =
        last && a[0].charAt(0) == b[0].charAt(0) && (a[0].length() == 1 || b[0].length() == 1);
    return first && last
        || initial
        || isTail(a, b)
        || isTail(b, a)
        || last && isSlip(a[0], b[0])
        || first && isSlip(a[a.length - 1], b[b.length - 1]);
  }

  /** Two surnames without the given name before them. */
  private static boolean isTail(String[] whole, String[] tail) {
    int from = whole.length - tail.length;
    return from > 0 && Arrays.equals(whole, from, whole.length, tail, 0, tail.length);
  }

  private static boolean isSlip(String a, String b) {
    return Math.min(a.length(), b.length()) >= LONG_ENOUGH_FOR_SLIPS && OneLetter.apart(a, b);
  }

  private Group oneWordPerson(Candidate each) {
    Group best = null;
    for (String base : rules.inflections().bases(words(each))) {
      String key = key(base);
      for (Group group : referents.all()) {
        if (group.entityClass == EntityClass.PERSON
            && bears(group, key)
            && (best == null || isNearer(group, best, each))) {
          best = group;
        }
      }
      if (best != null) {
        boolean later = best.lastToken == 0 || best.lastToken > each.first();
        return later && !bare.isIdle() ? inflectedBefore(each).orElse(best) : best;
      }
    }
    Optional<Group> inflected = bare.isIdle() ? Optional.empty() : byInflectedSurname(each);
    if (inflected.isPresent()) {
      return inflected.get();
    }
    KnownEntity known = each.known();
    return known == null
        ? byName(each).orElseGet(() -> referents.add(EntityClass.PERSON, null))
        : referents.findKnown(known).orElseGet(() -> referents.add(EntityClass.PERSON, known));
  }

  /** The one full name that stands in a case and may end in this surname. */
  private Optional<Group> byInflectedSurname(Candidate each) {
    Set<String> keys = keys(words(each), EntityClass.PERSON);
    Group found = null;
    for (Group group : referents.all()) {
      if (group.entityClass == EntityClass.PERSON && endsIn(group, keys)) {
        if (found != null) {
          return Optional.empty();
        }
        found = group;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Who was named before in a case, rather than a namesake who comes later. */
  private Optional<Group> inflectedBefore(Candidate each) {
    Set<String> keys = keys(words(each), EntityClass.PERSON);
    return referents.all().stream()
        .filter(group -> group.entityClass == EntityClass.PERSON)
        .filter(group -> group.lastToken > 0 && group.lastToken <= each.first())
        .filter(group -> endsIn(group, keys))
        .max(Comparator.comparingInt(group -> group.lastToken));
  }

  private boolean endsIn(Group group, Set<String> keys) {
    return Stream.concat(group.bases.stream(), group.surfaces.stream())
        .map(base -> base.substring(base.lastIndexOf(' ') + 1))
        .flatMap(surname -> rules.inflections().bases(surname).stream())
        .anyMatch(surname -> keys.contains(NameKey.of(surname)));
  }

  /** True if a full name of the group ends in a surname, or the one-word name is the same. */
  private boolean bears(Group group, String key) {
    for (String base : group.bases) {
      String full = key(base);
      if (full.equals(key) || full.endsWith(" " + key)) {
        return true;
      }
    }
    return false;
  }

  /** The one named last before here; of those named only later, the first. */
  private static boolean isNearer(Group a, Group b, Candidate each) {
    boolean aBefore = a.lastToken > 0 && a.lastToken <= each.first();
    boolean bBefore = b.lastToken > 0 && b.lastToken <= each.first();
    return aBefore && (!bBefore || a.lastToken > b.lastToken);
  }

  // ---- organizations and places ----

  private Group other(List<Candidate> candidates, @Nullable Group[] groups, int at) {
    Candidate each = candidates.get(at);
    if (each.entityClass() == EntityClass.PERSON) {
      return oneWordPerson(each);
    }
    KnownEntity known = each.known();
    if (known != null) {
      return referents.findKnown(known).orElseGet(() -> referents.add(known.entityClass(), known));
    }
    Group spelledOut = at > 0 ? groups[at - 1] : null;
    if (spelledOut != null
        && spelledOut.entityClass == each.entityClass()
        && isAcronymInBrackets(candidates.get(at - 1), each)) {
      return spelledOut;
    }
    return byName(each).orElseGet(() -> referents.add(each.entityClass(), null));
  }

  private boolean isAcronymInBrackets(Candidate full, Candidate acronym) {
    return acronym.size() == 1
        && full.size() > 1
        && acronym.first() == full.end() + 1
        && tokens.get(full.end()).is('(')
        && acronym.end() < tokens.size()
        && tokens.get(acronym.end()).is(')')
        && Surfaces.isCapitals(words(acronym));
  }

  private Optional<Group> byName(Candidate each) {
    Set<String> keys = keys(words(each), each.entityClass());
    return referents.all().stream()
        .filter(group -> group.entityClass == each.entityClass())
        .filter(
            group -> group.bases.stream().anyMatch(base -> isSame(keys, base, each.entityClass())))
        .findFirst();
  }

  /** {@link NameKey} of a name, made once in an article. */
  private String key(String name) {
    return keys.computeIfAbsent(name, NameKey::of);
  }

  private String[] keyWords(String name) {
    return keyWords.computeIfAbsent(name, each -> key(each).split(" "));
  }

  private boolean isSame(Set<String> keys, String base, EntityClass entityClass) {
    return keys.contains(key(base))
        || entityClass == EntityClass.ORGANIZATION
            && !Collections.disjoint(
                organizationKeys.computeIfAbsent(base, each -> keys(each, entityClass)), keys);
  }

  /** Keys of all bare forms; an organization's also without the article at its end. */
  private Set<String> keys(String words, EntityClass entityClass) {
    Set<String> found = new HashSet<>();
    for (String base : rules.inflections().bases(words)) {
      found.add(key(base));
      if (entityClass == EntityClass.ORGANIZATION) {
        rules.words().indefinite(base).forEach(bare -> found.add(key(bare)));
      }
    }
    return found;
  }

  private String words(Candidate each) {
    return article.article().words(article.span(each.first(), each.end()));
  }

  /** The name without its ending, where the article or the gazetteer has the form without. */
  private String base(Candidate each) {
    String words = words(each);
    if (each.known() != null && rules.gazetteer().find(words).isPresent()) {
      return words;
    }
    for (String base : rules.inflections().bases(words)) {
      boolean elsewhere = !base.equals(words) && written.contains(base);
      if (elsewhere || isKnown(base, each)) {
        return base;
      }
    }
    return switch (each.entityClass()) {
      case PERSON -> bare.of(words);
      case ORGANIZATION -> bare.ofBody(words);
      case PLACE -> words;
    };
  }

  private boolean isKnown(String base, Candidate each) {
    KnownEntity known = each.known();
    return known != null
        && rules.gazetteer().find(base).filter(found -> found.id().equals(known.id())).isPresent();
  }
}
