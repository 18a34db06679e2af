package org.kilde.statement;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement.Form;
import org.kilde.language.Lexicon;

/**
 * Says who the sources of an article's drafts are, in the order of the text: names by their
 * referent, pronouns by the person last spoken of, roles by who holds them. What is not sure stays
 * as written.
 */
final class SpeakerResolver {
  private static final long VERB =
      Grammar.bit(Grammar.Use.FINITE) | Grammar.bit(Grammar.Use.AUXILIARY);

  private final Session session;
  private final Reading text;
  private final RoleHolders holders;
  private final PersonMeant persons;
  private final BitSet paragraphStarts = new BitSet();
  private @Nullable Speaker last;
  private int lastAt = -1;
  private @Nullable Speaker lastSaid; // also bodies
  private Noun.@Nullable Kind lastSaidNoun;
  private int lastSaidAt = -1;
  private Source lastSource = Source.NONE; // of whoever spoke last, as named

  SpeakerResolver(Session session) {
    this.session = session;
    this.text = session.text;
    this.holders = new RoleHolders(text);
    this.persons = new PersonMeant(session);
    session.paragraphs.forEach(each -> paragraphStarts.set(each.first()));
  }

  void resolve(List<Draft> inOrder) {
    for (Draft draft : inOrder) {
      Speaker speaker = resolve(draft);
      draft.speaker = speaker;
      if (!speaker.equals(Speaker.UNKNOWN)) {
        boolean same = speaker.equals(lastSaid); // goes on, by a pronoun or without a cue
        Source own = draft.together.isNone() ? draft.source : draft.together;
        lastSource = same && !lastSource.isNone() ? lastSource : own;
        lastSaidNoun = speaker.equals(lastSaid) ? lastSaidNoun : draft.source.noun();
        lastSaid = speaker;
        lastSaidAt = Math.max(draft.end(), draft.source.end());
      }
      if (isPerson(speaker)) {
        last = speaker;
        lastAt = Math.max(draft.end(), draft.source.end());
      }
    }
  }

  private boolean isPerson(Speaker speaker) {
    return speaker.referent().isPresent()
        && text.names.referents().get(speaker.referent().getAsInt()).entityClass()
            == EntityClass.PERSON;
  }

  private Speaker resolve(Draft draft) {
    if (draft.sameAs != null) {
      Draft other = draft.sameAs;
      if (other.speaker == null) {
        other.speaker = resolve(other);
      }
      draft.steps.add(Derivation.Step.of("speaker of the words before"));
      return other.speaker;
    }
    return resolve(draft, draft.source);
  }

  /** "X bestätigte den Unfall. Die Besatzung sei wohlauf, hieß es": X, where nobody else may. */
  private boolean goesOn(Draft draft) {
    boolean open =
        text.words.verbBracket()
            && draft.form == Form.INDIRECT
            && draft.cue != null
            && draft.cue.cue().kind() == CueKind.IMPERSONAL
            && lastSaid != null
            && lastSaidAt <= draft.first()
            && text.sentenceIndex(draft.first()) - text.sentenceIndex(Math.max(0, lastSaidAt - 1))
                <= 1;
    boolean mood = false;
    for (int i = draft.first(); open && i < draft.end(); i++) {
      mood |= text.is(i, Grammar.Use.MOOD);
    }
    int end = open ? session.sentenceEnd(draft.first()) : 0;
    for (int i = Math.max(lastSaidAt, 0); mood && i < end; i++) {
      Source other = session.phrases.anchor(i);
      boolean own = i >= draft.first() && i < draft.end();
      mood =
          own
              || !(text.mentionEnd(i) > 0 && !text.isPlace(i))
                  && (other.noun() == null || !Continuation.maySay(other.noun()));
    }
    if (mood) {
      draft.steps.add(Derivation.Step.of("whoever spoke last"));
    }
    return mood;
  }

  private Speaker resolve(Draft draft, Source source) {
    if (source.isNone()) {
      return goesOn(draft) ? Objects.requireNonNull(lastSaid) : Speaker.UNKNOWN;
    }
    if (source.isName()) {
      return named(draft, source);
    }
    Noun.Kind kind = source.noun();
    if (kind == null) {
      return new Speaker(OptionalInt.empty(), words(source), "", Speaker.Kind.ROLE);
    }
    return switch (kind) {
      case HE, SHE, PERSON, MAN, WOMAN -> person(draft, source, kind);
      case ROLE -> role(draft, source);
      case IMPLIED -> implied(draft, source);
      case COLLECTIVE, MEDIUM -> body(draft, source);
      case THEY ->
          saidBefore(draft, kind)
              .orElseGet(
                  () ->
                      new Speaker(OptionalInt.empty(), words(source), "", Speaker.Kind.COLLECTIVE));
      case CHANNEL -> new Speaker(OptionalInt.empty(), words(source), "", Speaker.Kind.COLLECTIVE);
      case ANONYMOUS -> new Speaker(OptionalInt.empty(), words(source), "", Speaker.Kind.ANONYMOUS);
      case WRITER -> Speaker.UNKNOWN;
    };
  }

  /** A body; whose paper it is; of "ведомство", "в сообщении" the body that spoke last. */
  private Speaker body(Draft draft, Source source) {
    int head = source.head();
    if (text.words.freeOrder() && source.noun() == Noun.Kind.MEDIUM) {
      for (int i = session.phrases.anchorEnd(head); i < source.end(); i++) {
        Source owner = session.phrases.anchor(i);
        if (owner.isSure() && !owner.isPronoun() && owner.noun() != Noun.Kind.MEDIUM) {
          return resolve(draft, new Source(i, source.end(), i, owner.noun()));
        }
      }
    }
    Speaker before = lastSaid;
    boolean anaphor =
        session.phrases.anchorEnd(head) >= source.end()
            && text.words.grammar().isAnaphor(text.tokens.get(head).norm())
            && lastSaidAt >= head - PersonMeant.REACH;
    if (before != null && anaphor && isBody(before)) {
      draft.steps.add(Derivation.Step.of("whoever spoke last"));
      return before;
    }
    return new Speaker(OptionalInt.empty(), words(source), "", Speaker.Kind.COLLECTIVE);
  }

  private boolean isBody(Speaker speaker) {
    return !isPerson(speaker)
        && !speaker.text().isEmpty()
        && (speaker.referent().isPresent() || speaker.kind() == Speaker.Kind.COLLECTIVE);
  }

  private String words(Source source) {
    int end = source.end();
    if (end == source.first() + 1 && !text.clitic(source.first()).isNone()) {
      String verb = text.tokens.get(source.first()).text();
      return verb.substring(verb.lastIndexOf('-') + 1); // "il" of "a-t-il"
    }
    for (int i = Math.max(source.first(), source.head()) + 1; i < end; i++) {
      if (text.words.hangsArticles() && text.isAny(i, VERB) && text.nounStart(i) < 0) {
        end = i; // "Regjeringen har i sterke ordelag fordømt"
      }
      boolean clause = // "the author, whose first novel", "workers who"
          !text.words.freeOrder()
              && !text.words.sourceComma()
              && !text.words.hangsArticles()
              && (text.isMark(i, ',')
                  || (text.words.subjectFirst() || text.words.infinitiveLast())
                      && text.is(i, Grammar.Use.RELATIVE)
                      && text.nounStart(i) < 0);
      boolean aside = // "un habitant | , sous couvert d'anonymat"
          text.words.sourceComma()
              && text.isMark(i, ',')
              && text.is(i + 1, Grammar.Use.PREPOSITION);
      if (clause || aside) {
        end = i;
      }
    }
    for (int i = source.head() + 1; text.words.subjectFirst() && i + 1 < end; i++) {
      boolean infinitive = text.isParticiple(i) && text.is(i + 1, Grammar.Use.TO);
      boolean past = // "the army shelled | the town, saying"
          text.mention(i) < 0
              && text.tokens.get(i).isWord()
              && !text.tokens.get(i).isCapitalized()
              && !text.tokens.get(i).norm().startsWith("'")
              && text.words.grammar().fits(text.tokens.get(i).norm(), Grammar.Use.FINITE)
              && (text.is(i + 1, Grammar.Use.DETERMINER) || text.mention(i + 1) >= 0);
      if (source.head() >= 0 && (infinitive || past)) {
        end = i; // "a video purporting to show"
      }
    }
    while (end > source.first() + 1 && text.isMark(end - 1, ',')) {
      end--;
    }
    return text.text(source.first(), end);
  }

  private Speaker named(Draft draft, Source source) {
    int head = source.head();
    Referent referent = text.referentAt(head);
    draft.steps.add(Derivation.Step.of("name beside the cue", text.mentionAt(head).span()));
    boolean person = referent.entityClass() == EntityClass.PERSON;
    Speaker.Kind kind =
        referent.entityClass() == EntityClass.PLACE ? Speaker.Kind.COLLECTIVE : Speaker.Kind.NAMED;
    return new Speaker(
        OptionalInt.of(referent.id()),
        text.article.article().words(text.mentionAt(head).span()),
        person ? roleBeside(referent, source) : "",
        kind);
  }

  /** The role written beside a name in this phrase, or the first one the article gives him. */
  private String roleBeside(Referent referent, Source source) {
    int from = text.sentence(source.first()).span().start();
    int to = text.sentence(source.end() - 1).span().end();
    for (Role role : referent.roles()) {
      if (role.span().start() >= from && role.span().end() <= to) {
        return role.text();
      }
    }
    return "";
  }

  private Speaker person(Draft draft, Source source, Noun.Kind kind) {
    int referent = persons.find(source.head(), kind.pronoun(), draft, lastSpeaker());
    Speaker.Kind unresolved = kind.isToldOf() ? Speaker.Kind.ROLE : Speaker.Kind.ANONYMOUS;
    if (referent < 0 && isUnnamedOfBefore(draft, source, kind)) {
      draft.steps.add(Derivation.Step.of("whoever spoke last"));
      return Objects.requireNonNull(lastSaid);
    }
    Source subject = referent < 0 && isHeOrShe(kind) ? subjectBefore(draft, source) : Source.NONE;
    if (!subject.isNone()) {
      return role(draft, subject);
    }
    if (referent < 0 || mayMeanThing(draft, source) && !isNear(referent, source.head())) {
      Optional<Speaker> before = saidBefore(draft, kind);
      if (before.isPresent()) {
        return before.get();
      }
      return draft.cue != null && draft.cue.takes(Takes.SOURCE_TOLD)
          ? Speaker.UNKNOWN // "à son avis": whose, nobody knows
          : new Speaker(OptionalInt.empty(), words(source), "", unresolved);
    }
    if (kind.pronoun().isPronoun()) {
      persons.learn(referent, kind.pronoun());
    }
    draft.steps.add(
        Derivation.Step.of(
            "the person last spoken of", text.span(source.head(), source.head() + 1)));
    return new Speaker(OptionalInt.of(referent), words(source), "", Speaker.Kind.NAMED);
  }

  /**
   * Somebody without a name who spoke in this sentence or the one before it, if the article before
   * him fits the pronoun and nobody else who may speak is told of since: "le préfet … a-t-il dit".
   */
  private Optional<Speaker> saidBefore(Draft draft, Noun.Kind pronoun) {
    if (lastSaid == null || isPerson(lastSaid) || lastSource.isNone()) {
      return Optional.empty();
    }
    int from = Math.max(0, lastSaidAt);
    int token = Math.max(draft.source.first(), draft.end());
    boolean agrees = agrees(pronoun, lastSource.first()) || agrees(pronoun, lastSource.head() - 1);
    agrees |= pronoun == Noun.Kind.THEY && (hasTwo(lastSource) || isMany(lastSource));
    agrees |= pronoun == Noun.Kind.PERSON && isOne(draft);
    boolean person = // "die Behörde … er": rather somebody else
        isHeOrShe(pronoun) && (text.words.verbBracket() || text.words.infinitiveLast());
    agrees &= !person || isUnresolvedPerson(lastSaid);
    boolean near = text.sentenceIndex(draft.first()) - text.sentenceIndex(from - 1) <= 1;
    if (!agrees || !near || draft.source.isNone()) {
      return Optional.empty();
    }
    for (int i = from; i < token; i++) {
      boolean own = i >= draft.first() && i < draft.end() || i >= draft.source.first();
      Lexicon.Match<Noun> noun = own ? null : text.noun(i);
      boolean other =
          !own && text.mentionEnd(i) > 0 && !text.isPlace(i)
              || noun != null && Continuation.maySay(noun.value().kind());
      if (other && !session.subjects.edges.isGoverned(i, session.sentenceFirst(i))) {
        return Optional.empty();
      }
    }
    draft.steps.add(Derivation.Step.of("whoever spoke last"));
    return Optional.of(
        pronoun == Noun.Kind.THEY && hasTwo(lastSource)
            ? new Speaker(OptionalInt.empty(), words(lastSource), "", Speaker.Kind.COLLECTIVE)
            : lastSaid);
  }

  /** "à son avis" of whoever spoke last: one; another noun for a person may be another person. */
  private boolean isOne(Draft draft) {
    int before = lastSource.first();
    return draft.cue != null
        && draft.cue.takes(Takes.SOURCE_TOLD)
        && (agrees(Noun.Kind.HE, before) || agrees(Noun.Kind.SHE, before));
  }

  /** "спасатели": a noun for people that ends as those of many do. */
  private boolean isMany(Source source) {
    int head = source.head();
    return source.noun() == Noun.Kind.COLLECTIVE
        && text.words.grammar().isPlural(text.tokens.get(head).norm());
  }

  /** "le maire et la préfète". */
  private boolean hasTwo(Source source) {
    boolean two = false;
    for (int i = source.first() + 1; i < source.head() - 1; i++) {
      two |= text.is(i, Grammar.Use.CONJUNCTION) && text.is(i + 1, Grammar.Use.DETERMINER);
    }
    return two && text.words.sourceComma();
  }

  private boolean agrees(Noun.@Nullable Kind pronoun, int article) {
    return pronoun != null
        && article >= 0
        && text.words.grammar().agrees(pronoun, text.tokens.get(article).norm());
  }

  /** "…, indique-t-il dans un communiqué" of what is only reported: a group, a ministry too. */
  private boolean mayMeanThing(Draft draft, Source source) {
    return draft.form == Form.INDIRECT && !text.clitic(source.head()).isNone();
  }

  /** He spoke last, or is named in the paragraph of a token, before it. */
  private boolean isNear(int referent, int token) {
    boolean spoke = last != null && referent == lastReferent();
    boolean named = false;
    int floor = Math.max(0, token - PersonMeant.REACH);
    for (int i = token - 1; i >= floor && !spoke && !named && !paragraphStarts.get(i + 1); i--) {
      named = text.mentionEnd(i) > 0 && text.referentAt(i).id() == referent;
    }
    return spoke || named;
  }

  /** Whoever spoke last, or the person that a sentence since then is about. */
  private Speaker implied(Draft draft, Source source) {
    String verb = text.tokens.get(source.head()).norm();
    if (text.words.pluralEndings().stream().anyMatch(verb::endsWith)) {
      return saidBefore(draft, Noun.Kind.THEY).orElse(Speaker.UNKNOWN);
    }
    int referent = persons.find(source.head(), Noun.Kind.IMPLIED, draft, lastSpeaker());
    boolean bodySince = lastSaid != null && !isPerson(lastSaid) && lastSaidAt >= lastAt;
    boolean namedSince = referent >= 0 && (last == null || referent != lastReferent());
    if (lastSaid != null && bodySince && !namedSince) {
      draft.steps.add(Derivation.Step.of("whoever spoke last"));
      return lastSaidAt >= source.head() - PersonMeant.REACH ? lastSaid : Speaker.UNKNOWN;
    }
    Source opens = referent < 0 ? opensBefore(source, draft.first()) : Source.NONE;
    if (!opens.isNone()) {
      return role(draft, opens);
    }
    if (referent < 0) {
      return Speaker.UNKNOWN;
    }
    draft.steps.add(Derivation.Step.of("the person last spoken of"));
    return new Speaker(OptionalInt.of(referent), "", "", Speaker.Kind.NAMED);
  }

  private PersonMeant.LastSpeaker lastSpeaker() {
    boolean other = lastSaid != null && lastSaidAt > lastAt && isUnresolvedPerson(lastSaid);
    return new PersonMeant.LastSpeaker(lastReferent(), lastAt, other ? lastSaidAt : -1);
  }

  private static boolean isHeOrShe(Noun.Kind kind) {
    return kind == Noun.Kind.HE || kind == Noun.Kind.SHE;
  }

  /**
   * "Водитель автобуса не пострадал. «…», – сказал он": the one noun for a person in the form of a
   * subject since the sentence before began, where nobody is named there.
   */
  private Source subjectBefore(Draft draft, Source pronoun) {
    int end = Math.min(draft.first(), pronoun.head());
    if (!text.words.caseForms()) {
      return opensBefore(pronoun, end);
    }
    int sentence = text.words.caseForms() ? text.sentenceIndex(end) - 1 : -1;
    if (sentence < 0) {
      return Source.NONE;
    }
    int found = -1;
    for (int i = text.article.sentences().get(sentence).firstToken(); i < end; i++) {
      if (text.mentionEnd(i) > 0 && text.isPerson(i)) {
        return Source.NONE;
      }
      Noun.Kind noun = text.nounStart(i) == i ? session.phrases.anchor(i).noun() : null;
      boolean person = noun == Noun.Kind.ROLE || noun != null && noun.isToldOf();
      if (person && session.subjects.free.isNominative(i)) {
        if (found >= 0) {
          return Source.NONE;
        }
        found = i;
      }
    }
    Source whole = found < 0 ? Source.NONE : session.phrases.at(found, end);
    return whole.head() == found ? whole : Source.NONE;
  }

  /**
   * "Une infirmière est arrivée. « … », dit-elle": who opens the sentence before, if the article
   * fits the pronoun and no other person or body is told of since.
   */
  private Source opensBefore(Source pronoun, int end) {
    int sentence = text.sentenceIndex(end) - 1;
    if (sentence < 0) {
      return Source.NONE;
    }
    int first = text.article.sentences().get(sentence).firstToken();
    Source source = session.phrases.at(first, end);
    Noun.Kind noun = source.noun();
    boolean person = noun == Noun.Kind.ROLE || noun != null && noun.isToldOf();
    boolean fits =
        pronoun.noun() == Noun.Kind.IMPLIED
            ? agrees(Noun.Kind.HE, first) || agrees(Noun.Kind.SHE, first)
            : agrees(pronoun.noun(), first);
    if (!person || !fits || session.paragraphs.isEmpty()) {
      return Source.NONE;
    }
    for (int i = source.end(); i < end; i++) {
      Source other = session.phrases.anchor(i);
      boolean someone =
          text.mentionEnd(i) > 0 && !text.isPlace(i)
              || other.noun() != null && Continuation.maySay(other.noun())
              || other.noun() != null && other.noun().isOnePerson();
      if (someone) {
        return Source.NONE;
      }
    }
    return source;
  }

  /**
   * "Сосед рассказал … «…», – добавил он": he or she who goes on in the next sentence is the one of
   * unknown name who spoke last, if no other person is told of since.
   */
  private boolean isUnnamedOfBefore(Draft draft, Source source, Noun.Kind kind) {
    Speaker before = lastSaid;
    int head = source.head();
    if (!isHeOrShe(kind)
        || !text.words.freeOrder()
        || before == null
        || lastSaidNoun == null
        || lastSaidNoun.isPronoun()
        || !isUnresolvedPerson(before)
        || before.text().isEmpty()
        || lastSaidAt <= lastAt
        || lastSaidAt > head
        || text.sentenceIndex(head) - text.sentenceIndex(lastSaidAt - 1) > 1) {
      return false;
    }
    for (int i = session.sentenceFirst(lastSaidAt - 1); i < lastSaidAt; i++) {
      if (text.mentionEnd(i) > 0 && text.isPerson(i)) {
        return false; // "Адвокат Иванова сказал, что он …"
      }
    }
    for (int i = lastSaidAt; i < head; i++) {
      Noun.Kind noun = session.phrases.anchor(i).noun();
      boolean person = // a capital inside a sentence may be a name nobody knows: "Поляков сам"
          text.mentionEnd(i) > 0 && text.isPerson(i)
              || text.tokens.get(i).isCapitalized() && i > session.sentenceFirst(i);
      boolean toldOf =
          noun == Noun.Kind.ROLE || noun == Noun.Kind.ANONYMOUS || noun != null && noun.isToldOf();
      boolean said = i >= draft.first() && i < draft.end();
      if (!said && (person || toldOf && text.nounStart(i) == i)) {
        return false;
      }
    }
    return true;
  }

  /** Somebody told of by a role or as "a neighbour", whose name is not known. */
  private static boolean isUnresolvedPerson(Speaker speaker) {
    return speaker.referent().isEmpty()
        && (speaker.kind() == Speaker.Kind.ROLE || speaker.kind() == Speaker.Kind.ANONYMOUS);
  }

  private int lastReferent() {
    return last == null ? -1 : last.referent().orElse(-1);
  }

  private Speaker role(Draft draft, Source source) {
    int preferred = last != null && last.referent().isPresent() ? last.referent().getAsInt() : -1;
    OptionalInt holder = hasTwo(source) ? OptionalInt.empty() : holders.find(source, preferred);
    holder.ifPresent(
        any ->
            draft.steps.add(
                Derivation.Step.of(
                    "the one person of that role", text.span(source.first(), source.end()))));
    return new Speaker(
        holder,
        words(source),
        words(source),
        holder.isPresent() ? Speaker.Kind.NAMED : Speaker.Kind.ROLE);
  }
}
