package org.kilde.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Role;
import org.kilde.annotation.Speaker;
import org.kilde.text.Tokenizer;

/**
 * Says who the sources of an article's drafts are, in the order of the text: names by their
 * referent, pronouns by the person last spoken of, roles by who holds them. What is not sure stays
 * as written.
 */
final class SpeakerResolver {
  private static final int PRONOUN_REACH = 160; // tokens back to the person meant

  private final Session session;
  private final Reading text;
  private final RoleHolders holders;
  private final Map<Integer, Noun.Kind> genders = new HashMap<>();
  private final boolean[] reported; // tokens inside the content of a statement
  private @Nullable Speaker last;
  private int lastAt = -1;
  private @Nullable Speaker lastSaid; // also bodies
  private int lastSaidAt = -1;

  SpeakerResolver(Session session) {
    this.session = session;
    this.text = session.text;
    this.holders = new RoleHolders(text);
    this.reported = new boolean[text.size];
    for (Draft draft : session.drafts) {
      for (Draft.Part part : draft.parts) {
        java.util.Arrays.fill(reported, part.first(), part.end(), true);
      }
    }
  }

  void resolve(List<Draft> inOrder) {
    for (Draft draft : inOrder) {
      Speaker speaker = resolve(draft);
      draft.speaker = speaker;
      if (!speaker.equals(Speaker.UNKNOWN)) {
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
    Source source = draft.source;
    if (source.isNone()) {
      return Speaker.UNKNOWN;
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
      case THEY, COLLECTIVE, MEDIUM, CHANNEL ->
          new Speaker(OptionalInt.empty(), words(source), "", Speaker.Kind.COLLECTIVE);
      case ANONYMOUS -> new Speaker(OptionalInt.empty(), words(source), "", Speaker.Kind.ANONYMOUS);
      case WRITER -> Speaker.UNKNOWN;
    };
  }

  private String words(Source source) {
    int end = source.end();
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
    int referent = lastPerson(source.head(), kind.pronoun(), draft);
    Speaker.Kind unresolved = kind.isToldOf() ? Speaker.Kind.ROLE : Speaker.Kind.ANONYMOUS;
    if (referent < 0) {
      return new Speaker(OptionalInt.empty(), words(source), "", unresolved);
    }
    if (kind.pronoun().isPronoun()) {
      genders.put(referent, kind.pronoun());
    }
    draft.steps.add(
        Derivation.Step.of(
            "the person last spoken of", text.span(source.head(), source.head() + 1)));
    return new Speaker(OptionalInt.of(referent), words(source), "", Speaker.Kind.NAMED);
  }

  /** Whoever spoke last, or the person that a sentence since then is about. */
  private Speaker implied(Draft draft, Source source) {
    int referent = lastPerson(source.head(), Noun.Kind.IMPLIED, draft);
    boolean bodySince = lastSaid != null && !isPerson(lastSaid) && lastSaidAt >= lastAt;
    boolean namedSince = referent >= 0 && (last == null || referent != lastReferent());
    if (lastSaid != null && bodySince && !namedSince) {
      draft.steps.add(Derivation.Step.of("whoever spoke last"));
      return lastSaidAt >= source.head() - PRONOUN_REACH ? lastSaid : Speaker.UNKNOWN;
    }
    if (referent < 0) {
      return Speaker.UNKNOWN;
    }
    draft.steps.add(Derivation.Step.of("the person last spoken of"));
    return new Speaker(OptionalInt.of(referent), "", "", Speaker.Kind.NAMED);
  }

  private int lastReferent() {
    return last == null ? -1 : last.referent().orElse(-1);
  }

  /** The last speaker, or a person named after him that no preposition governs; -1 if unsure. */
  private int lastPerson(int before, Noun.Kind kind, Draft draft) {
    int floor = Math.max(0, before - PRONOUN_REACH);
    int stop = Math.max(floor, lastAt);
    int found = -1;
    int sentence = -1;
    for (int i = before - 1; i >= stop; i--) {
      if (text.mentionEnd(i) <= 0
          || !text.isPerson(i)
          || reported[i] && (kind == Noun.Kind.IMPLIED || !isOwn(i, draft))) {
        continue;
      }
      int here = text.sentenceIndex(i);
      if (found >= 0 && here != sentence) {
        break; // the sentence nearest to the pronoun decides
      }
      boolean subject =
          !session.subjects.isGoverned(i, text.sentence(i).firstToken())
              && !session.phrases.isGenitive(i, text.mentionEnd(i));
      if (subject && fits(text.referentAt(i).id(), kind)) {
        found = text.referentAt(i).id();
        sentence = here;
      }
    }
    if (found >= 0) {
      return found;
    }
    boolean near = last != null && lastAt >= floor - PRONOUN_REACH;
    return near && last != null && fits(last.referent().getAsInt(), kind)
        ? last.referent().getAsInt()
        : -1;
  }

  /** In "X tok, ifølge ham selv, …" the person stands in the content itself. */
  private static boolean isOwn(int token, Draft draft) {
    return token >= draft.first() && token < draft.end();
  }

  /** What a name tells: -ова is a woman's, -ський a man's; the surname counts first. */
  private Noun.@Nullable Kind gender(int referent) {
    String[] name = Tokenizer.norm(text.names.referents().get(referent).name()).split(" ");
    for (int i = name.length - 1; i >= 0; i--) {
      if (text.words.grammar().fits(name[i], Grammar.Use.FEMININE)) {
        return Noun.Kind.SHE;
      }
      if (text.words.grammar().fits(name[i], Grammar.Use.MASCULINE)) {
        return Noun.Kind.HE;
      }
    }
    return byGivenName(referent);
  }

  private boolean fits(int referent, Noun.Kind kind) {
    Noun.Kind known = genders.computeIfAbsent(referent, this::gender);
    return known == null || kind == Noun.Kind.PERSON || kind == Noun.Kind.IMPLIED || known == kind;
  }

  private Noun.@Nullable Kind byGivenName(int referent) {
    return text.words.givenNames().pronoun(text.names.referents().get(referent).name());
  }

  private Speaker role(Draft draft, Source source) {
    int preferred = last != null && last.referent().isPresent() ? last.referent().getAsInt() : -1;
    OptionalInt holder = holders.find(source, preferred);
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
