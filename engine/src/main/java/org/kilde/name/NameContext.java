package org.kilde.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kilde.annotation.EntityClass;
import org.kilde.article.TokenizedArticle;
import org.kilde.name.Candidate.Evidence;
import org.kilde.name.Surroundings.Says;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/**
 * Decides what a name no list knows means, by the words around it anywhere in the article: "the
 * town X", "X reports", "in X". Each place has its vote; one that says it plainly outweighs what
 * the name looks like.
 */
final class NameContext {
  private static final float PLAIN = 6;
  private static final float ROLE = 3;
  private static final float MEDIA = 1.5f;
  private static final float PREPOSITION = 0.7f;
  private static final float INSIDE = 2.5f;
  private static final float MOST_PREPOSITIONS = 4;
  private static final float WAY = 1.5f;
  private static final float LOOKS = 1.5f;
  private static final float TAGGED = 0.6f;
  private static final float SUREST = 5;
  private static final float BEFORE_A_PERSON = 2.5f;
  private static final float LEAD = 0.5f;
  private static final long KNOWN_TOWN = 400_000;
  private static final int LONG_FORM = 5; // letters

  private final TokenizedArticle article;
  private final List<Token> tokens;
  private final NameRules rules;
  private final Surroundings surroundings;
  private final Set<String> written = new HashSet<>();
  private final Set<String> surnames = new HashSet<>();
  private final Map<String, Votes> votes = new HashMap<>();
  private final Map<String, String> keyOfForm = new HashMap<>(); // by a form without its case

  /** What speaks for each class of one name. */
  private static final class Votes {
    private static final int OTHER = EntityClass.values().length;
    private final float[] plain = new float[OTHER + 1];
    private final float[] tagged = new float[OTHER];
    private float prepositions;
    private int count;

    void plainly(int what, float weight) {
      plain[what] = Math.max(plain[what], weight);
    }

    /** "in X" tells a place from a person; words are told "to" an outlet and stand "in" it. */
    float of(int what, EntityClass now) {
      float sum = plain[what];
      if (what < OTHER) {
        sum += count == 0 ? 0 : tagged[what] / count;
      }
      if (what != EntityClass.PLACE.ordinal()) {
        return sum;
      }
      return switch (now) {
        case PERSON -> sum + Math.min(prepositions, MOST_PREPOSITIONS);
        case ORGANIZATION, PLACE -> sum;
      };
    }

    /** The class with the most votes; {@code now} unless another leads clearly; OTHER if none. */
    int best(EntityClass now) {
      int best = now.ordinal();
      for (int what = 0; what <= OTHER; what++) {
        if (of(what, now) > of(best, now) + (best == now.ordinal() ? LEAD : 0)) {
          best = what;
        }
      }
      return best;
    }

    boolean isPlain(int what) {
      return plain[what] >= ROLE;
    }
  }

  NameContext(TokenizedArticle article, NameRules rules) {
    this.article = article;
    this.tokens = article.tokens();
    this.rules = rules;
    this.surroundings = new Surroundings(article, rules);
  }

  /** The candidates with the classes that the article as a whole gives them. */
  List<Candidate> decide(List<Candidate> candidates) {
    for (Candidate each : candidates) {
      written.add(words(each));
      if (each.entityClass() == EntityClass.PERSON && each.size() > 1) {
        surnames.add(tokens.get(each.end() - 1).text());
      }
    }
    String[] keys = new String[candidates.size()];
    int sentence = 0;
    for (int i = 0; i < keys.length; i++) {
      Candidate each = candidates.get(i);
      while (article.sentences().get(sentence).endToken() <= each.first()) {
        sentence++;
      }
      keys[i] = isOpen(each) ? pooled(each, key(each)) : "";
      if (!keys[i].isEmpty()) {
        vote(
            votes.computeIfAbsent(keys[i], any -> new Votes()),
            each,
            article.sentences().get(sentence));
      } else if (each.size() == 1
          && each.evidence() == Evidence.PATTERN
          && each.entityClass() == EntityClass.PLACE) {
        votes
            .computeIfAbsent(pooled(each, key(each)), any -> new Votes())
            .plainly(EntityClass.PLACE.ordinal(), ROLE);
      }
    }
    voteInLists(candidates, keys);
    List<Candidate> decided = new ArrayList<>(candidates.size());
    for (int i = 0; i < keys.length; i++) {
      Votes all = votes.get(keys[i]);
      if (all == null) {
        decided.add(candidates.get(i));
      } else {
        decide(candidates.get(i), all, decided);
      }
    }
    return decided;
  }

  private static void decide(Candidate each, Votes all, List<Candidate> decided) {
    int best = all.best(each.entityClass());
    if (best == Votes.OTHER) {
      return;
    }
    EntityClass now = EntityClass.values()[best];
    boolean promoted = each.evidence().isWeak() && all.isPlain(best);
    decided.add(
        now == each.entityClass() && !promoted
            ? each
            : each.evidence() == Evidence.SENTENCE_START && !promoted
                ? each.as(now, each.evidence())
                : each.as(now, Evidence.CONTEXT));
  }

  /** True for a name that context may decide on. */
  private boolean isOpen(Candidate each) {
    KnownEntity known = each.known();
    boolean unknown = known == null || known.kind().equals("city") && known.weight() < KNOWN_TOWN;
    boolean function =
        each.evidence() == Evidence.SENTENCE_START
            && rules.words().is(NameWords.Kind.FUNCTION, tokens.get(each.first()));
    return unknown
        && !function
        && each.evidence() != Evidence.PATTERN
        && each.evidence() != Evidence.BODY;
  }

  private void vote(Votes all, Candidate each, Sentence sentence) {
    all.count++;
    int now = each.entityClass().ordinal();
    int start = sentence.firstToken();
    switch (each.evidence()) {
      case TITLE -> all.plainly(EntityClass.PERSON.ordinal(), ROLE);
      case GIVEN_NAME -> all.plainly(EntityClass.PERSON.ordinal(), LOOKS);
      case GAZETTEER -> all.plainly(now, LOOKS);
      case BODY, TAGGER, PATTERN, CONTEXT, CONSISTENCY, CAPITALS, SENTENCE_START -> {}
    }
    all.tagged[now] += TAGGED * Math.min(SUREST, each.margin());
    boolean person = isPersonsWord(each);
    float plain = person ? BEFORE_A_PERSON : PLAIN;
    if (!isHolder(each)) {
      says(all, surroundings.before(start, each.first()), plain);
    }
    if (!rules.words().isGiven(tokens.get(each.first()).text())) {
      says(
          all,
          surroundings.beforeComma(start, each.first(), each.end(), sentence.endToken()),
          plain);
    }
    if (each.entityClass() == EntityClass.PERSON
        && !each.evidence().isWeak()
        && surroundings.isThing(each.end(), sentence.endToken())) {
      all.plainly(EntityClass.ORGANIZATION.ordinal(), ROLE + MEDIA);
    }
    says(all, surroundings.after(each.end(), sentence.endToken()), plain);
    says(all, surroundings.behind(each.end(), sentence.endToken()), plain);
    if (surroundings.isDateline(start, each.first(), each.end(), sentence.endToken())) {
      all.plainly(EntityClass.PLACE.ordinal(), PLAIN);
    }
    boolean party = // "Bürgermeisterin Hedwig Aschen (Freie Liste)"
        each.size() > 1
            && !each.evidence().isWeak()
            && !rules.words().isGiven(tokens.get(each.first()).text())
            && !rules.words().isSurname(tokens.get(each.end() - 1).text())
            && surroundings.isInBrackets(start, each.first(), each.end(), sentence.endToken());
    if (party) {
      all.plainly(EntityClass.ORGANIZATION.ordinal(), PLAIN);
    }
    boolean one = each.size() == 1;
    if (one && isSurnameHere(each)) {
      all.plainly(EntityClass.PERSON.ordinal(), ROLE);
    }
    boolean body = // "директор АТОР": the role's body, where roles are said without a preposition
        one
            && !rules.words().isEmpty(NameWords.Kind.SURNAME)
            && Surfaces.isCapitals(tokens.get(each.first()).text());
    if (!body && surroundings.hasRole(start, each.first())) {
      all.plainly(EntityClass.PERSON.ordinal(), ROLE);
    }
    if (one
        && !person
        && surroundings.hasMediaVerb(start, each.first(), each.end(), sentence.endToken())) {
      all.plainly(EntityClass.ORGANIZATION.ordinal(), MEDIA);
    }
    voteForPlace(all, each, sentence);
  }

  /** "Жительница посёлка Раиса Корнеева": in cases a noun before a full name is not its own. */
  private boolean isHolder(Candidate each) {
    return each.size() > 1
        && each.evidence() == Evidence.GIVEN_NAME
        && !rules.words().isEmpty(NameWords.Kind.SURNAME);
  }

  private void voteForPlace(Votes all, Candidate each, Sentence sentence) {
    int start = sentence.firstToken();
    int end = sentence.endToken();
    boolean first = rules.words().is(NameWords.Kind.PLACE_FIRST, tokens.get(each.first()));
    if (each.size() == 2 && first && !isPersonsWord(each)) {
      boolean cue = surroundings.hasPlaceCue(start, each.first()); // "ved Kap Torvel"
      all.plainly(EntityClass.PLACE.ordinal(), cue ? PLAIN : ROLE);
    }
    if (surroundings.isOwner(each.end(), end)) {
      all.plainly(EntityClass.PLACE.ordinal(), PLAIN);
    }
    if (surroundings.isInside(start, each.first())) {
      all.prepositions += INSIDE;
      boolean unknown = each.evidence().isWeak() && isUnusual(each);
      if (rules.words().insideIsPlace() && unknown && surroundings.endsPhrase(each.end(), end)) {
        all.plainly(EntityClass.PLACE.ordinal(), ROLE);
      }
    } else if (surroundings.isBetween(start, each.first(), each.end(), end)) {
      all.prepositions += WAY;
    } else if (surroundings.isWay(start, each.first(), each.end(), end)) {
      all.prepositions += WAY;
    } else if (surroundings.hasPlaceCue(start, each.first())) {
      all.prepositions += PREPOSITION;
    }
  }

  /** No word that the language also writes small; where nouns have capitals nothing is unusual. */
  private boolean isUnusual(Candidate each) {
    Token token = tokens.get(each.first());
    return !rules.words().capitalNouns()
        && !rules.words().isDemonym(token)
        && !rules.isCommonWord(token.norm());
  }

  /** What stands with a place in one list is a place, unless it is known to be somebody. */
  private void voteInLists(List<Candidate> candidates, String[] keys) {
    boolean[] places = new boolean[keys.length];
    for (int i = 0; i < keys.length; i++) {
      Votes all = votes.get(keys[i]);
      places[i] =
          candidates.get(i).entityClass() == EntityClass.PLACE
              || all != null && all.isPlain(EntityClass.PLACE.ordinal());
    }
    for (int i = 1; i < keys.length; i++) {
      Candidate first = candidates.get(i - 1);
      Candidate second = candidates.get(i);
      if (places[i - 1] != places[i]
          && surroundings.areJoined(first.end(), second.first(), second.end())) {
        Candidate other = places[i] ? first : second;
        Votes all = votes.get(keys[places[i] ? i - 1 : i]);
        if (all != null && mayBePlace(other)) {
          all.plainly(EntityClass.PLACE.ordinal(), ROLE);
          places[i] = true; // and so the one after it
        }
      }
    }
  }

  /** An unknown word that stands alone: "the Bears" are none, nor is a full name. */
  private boolean mayBePlace(Candidate each) {
    boolean article =
        each.first() > 0
            && tokens.get(each.first() - 1).isWord()
            && rules.words().is(NameWords.Kind.FUNCTION, tokens.get(each.first() - 1))
            && !rules.words().is(NameWords.Kind.AND, tokens.get(each.first() - 1))
            && !rules.words().is(NameWords.Kind.PLACE_CUE, tokens.get(each.first() - 1));
    return !article
        && each.size() == 1
        && !isPersonsWord(each)
        && (!each.evidence().isWeak() || !rules.tagged());
  }

  private static void says(Votes all, Says says, float weight) {
    switch (says) {
      case NOTHING -> {}
      case ORGANIZATION -> all.plainly(EntityClass.ORGANIZATION.ordinal(), weight);
      case PLACE -> all.plainly(EntityClass.PLACE.ordinal(), weight);
      case OTHER -> all.plainly(Votes.OTHER, weight);
    }
  }

  /** A given name or surname of the lists, alone or as a full name's end. */
  private boolean isPersonsWord(Candidate each) {
    String last = tokens.get(each.end() - 1).text();
    return each.size() == 1
        ? rules.words().isGiven(last) || rules.words().isSurname(last)
        : rules.words().isSurname(last) && rules.words().isGiven(tokens.get(each.first()).text());
  }

  private boolean isSurnameHere(Candidate each) {
    return rules.inflections().bases(tokens.get(each.first()).text()).stream()
        .anyMatch(surnames::contains);
  }

  /** One key for all forms of a name: with its ending, in capitals, at the head of a compound. */
  private String key(Candidate each) {
    String words = words(each);
    String plain = Surfaces.isCapitals(words) && words.length() > 4 ? titleCase(words) : words;
    for (String base : rules.inflections().bases(plain)) {
      if (!base.equals(words) && written.contains(base)) {
        return base;
      }
    }
    return plain;
  }

  /**
   * "Кызылсая" and "Кызылсае" vote together, though the article has no Кызылсай: in languages with
   * cases a name of one word shares its key with earlier ones that may be forms of the same.
   */
  private String pooled(Candidate each, String key) {
    if (each.size() > 1 || rules.words().isEmpty(NameWords.Kind.SURNAME)) {
      return key;
    }
    List<String> bases = rules.inflections().bases(key);
    if (bases.stream().anyMatch(form -> rules.words().isGiven(form))) {
      return key;
    }
    List<String> forms = bases.stream().filter(form -> form.length() >= LONG_FORM).toList();
    String first = key;
    for (String form : forms) {
      first = first.equals(key) ? keyOfForm.getOrDefault(form, key) : first;
    }
    for (String form : forms) {
      keyOfForm.putIfAbsent(form, first);
    }
    return first;
  }

  private static String titleCase(String capitals) {
    StringBuilder name = new StringBuilder(capitals);
    for (int i = 1; i < name.length(); i++) {
      if (Character.isLetter(name.charAt(i - 1))) {
        name.setCharAt(i, Character.toLowerCase(name.charAt(i)));
      }
    }
    return name.toString();
  }

  private String words(Candidate each) {
    return article.article().words(article.span(each.first(), each.end()));
  }
}
