package org.kilde.statement;

import static org.kilde.statement.Grammar.Use.DEMONSTRATIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Statement.Form;
import org.kilde.text.Sentence;

/**
 * "Det skriver X.": a sentence that gives what stands before it to somebody. In the first
 * paragraphs of an article that is all before it; later, the sentences before it in its paragraph,
 * or the paragraph before. In German it is the sentence before.
 */
final class BackReference {
  private static final Set<Takes> SAID = Set.of(Takes.QUOTE, Takes.FINAL);
  private static final int LEAD = 4; // paragraphs in which all before is meant
  private static final int TAIL = 26;
  private static final int GIVER = 10; // tokens to "fra X" in "Sådan lyder det i en rapport fra X"

  private final Session session;
  private final Reading text;

  BackReference(Session session) {
    this.session = session;
    this.text = session.text;
  }

  /** Reads the sentences of a paragraph; {@code covered} are quotations without a speaker yet. */
  void find(Paragraph paragraph, List<Quotation> unspoken) {
    int at = paragraph.first();
    while (at < paragraph.end()) {
      Sentence sentence = text.sentence(at);
      back(sentence.firstToken(), Math.min(sentence.endToken(), paragraph.end()))
          .ifPresent(
              said -> add(paragraph, sentence.firstToken(), sentence.endToken(), said, unspoken));
      at = sentence.endToken();
    }
  }

  /** "Det skriver X", "This was reported by X", "X shared this". */
  private Optional<Attribution> back(int first, int limit) {
    int at = session.trimStart(first, limit);
    if (at >= limit || text.quote(at) >= 0) {
      return Optional.empty();
    }
    Optional<Attribution> words = session.attributions.behindWords(at, limit);
    if (words.isPresent()) {
      return words;
    }
    if (text.is(at, DEMONSTRATIVE) && !text.is(at + 1, Grammar.Use.PREPOSITION)) {
      return afterDemonstrative(at + 1, limit);
    }
    boolean about =
        text.is(at, Grammar.Use.PREPOSITION) && text.is(at + 1, DEMONSTRATIVE)
            || text.is(at, DEMONSTRATIVE) && text.is(at + 1, Grammar.Use.PREPOSITION);
    if (about) {
      int cue = text.words.freeOrder() ? session.backCue(at + 2, limit) : -1;
      boolean own = cue >= 0 && !text.isSaidOf(cue, at) && text.hasThat(cue, limit);
      return own ? Optional.empty() : afterDemonstrative(at + 2, limit);
    }
    return before(at, limit);
  }

  private Optional<Attribution> afterDemonstrative(int at, int limit) {
    int cueAt = session.subjects.skipForward(at, limit);
    Optional<Attribution> inside =
        text.words.freeOrder()
            ? session
                .attributions
                .at(cueAt, limit, Takes.FINAL)
                .filter(found -> found.cue().cue().kind() == CueKind.ACCORDING_TO)
            : Optional.empty();
    if (inside.isPresent()) {
      return inside; // "Об этом говорится в сообщении мэрии"
    }
    Optional<CueHit> hit = session.cues.at(cueAt, SAID);
    if (hit.isEmpty()) {
      int subject = text.words.freeOrder() ? cueAt : at;
      return session
          .attributions
          .at(subject, limit, Takes.FINAL)
          .or(
              () ->
                  text.words.freeOrder()
                      ? session.attributions.at(subject, limit, Takes.QUOTE)
                      : Optional.empty())
          .filter(found -> found.first() == subject && found.cue().first() > subject)
          .filter( // not "Das Ministerium gab …"
              found -> text.words.freeOrder() || text.is(subject, Grammar.Use.AUXILIARY))
          .filter(found -> isShort(found.end(), limit));
    }
    CueHit cue = hit.get();
    if (text.is(cue.end(), Grammar.Use.NEGATION)) {
      return Optional.empty(); // "Det sier ikke X"
    }
    Source agent = session.subjects.agent(cue.end(), Math.min(limit, cue.end() + GIVER));
    boolean passive =
        session.subjects.isPassive(cue, at - 1) || cue.cue().kind() == CueKind.IMPERSONAL;
    boolean turned = !passive && !text.words.subjectFirst(); // not "This shows the mine …"
    Source right = turned ? session.subjects.right(cue.end(), limit) : Source.NONE;
    boolean given = agent.isSure() && !right.isSure() && !text.words.hangsArticles();
    Source source = passive || given ? agent : right;
    if (source.isNone() && cue.takes(Takes.BODY)) {
      source = session.subjects.body(cue, cue.first(), limit);
    }
    Optional<Attribution> told = toldOn(source, limit);
    if (told.isPresent()) {
      return told;
    }
    int end = Math.max(source.end(), cue.after());
    boolean vague = source.isPlain() && text.words.hangsArticles() && !isSomebody(cue, source);
    boolean small = source.isPlain() && text.words.capitalNouns() && !hasCapital(source);
    return source.isNone() || source.isWriter() || vague || small || !isShort(end, limit)
        ? Optional.empty()
        : Optional.of(new Attribution(cue, source, cue.first(), end));
  }

  /** Where nouns have capitals, words without one are nobody: "Das sah sehr gut aus". */
  private boolean hasCapital(Source source) {
    for (int i = source.first(); i < source.end(); i++) {
      if (text.tokens.get(i).isCapitalized()) {
        return true;
      }
    }
    return false;
  }

  /** "Det oplyser styrkerne", "Det siger en medarbejder": words of no known kind that say it. */
  private boolean isSomebody(CueHit cue, Source source) {
    boolean says =
        cue.cue().kind() == CueKind.SAY
            || cue.cue().kind() == CueKind.REPORT
            || cue.cue().kind() == CueKind.CLAIM;
    int noun = source.first();
    return says
        && cue.takes(Takes.QUOTE)
        && cue.takes(Takes.THAT)
        && cue.takes(Takes.FINAL)
        && (text.is(noun, Grammar.Use.DETERMINER)
            || text.words.grammar().isDefinite(text.tokens.get(noun)));
  }

  /** "Об этом пишет X со ссылкой на Y": Y says so, X hands it on. */
  private Optional<Attribution> toldOn(Source teller, int limit) {
    if (!text.words.freeOrder() || teller.isNone()) {
      return Optional.empty();
    }
    int at = text.isMark(teller.end(), ',') ? teller.end() + 1 : teller.end();
    return session
        .cues
        .at(at, Set.of(Takes.SOURCE_AFTER))
        .map(hit -> new Attribution(hit, session.phrases.at(hit.end(), limit), at, limit))
        .filter(found -> found.source().isSure())
        .map(found -> found.by(teller));
  }

  /** "X skriver det", "X shared this evidence on Twitter". */
  private Optional<Attribution> before(int at, int limit) {
    Source source = session.phrases.at(at, limit);
    if (!source.isSure() || source.end() >= limit) {
      return Optional.empty();
    }
    int cueAt = session.subjects.skipForward(source.end(), limit);
    Optional<CueHit> hit = session.cues.at(cueAt, Set.of(Takes.QUOTE, Takes.FINAL, Takes.OBJECT));
    return hit.filter(cue -> text.is(cue.end(), DEMONSTRATIVE))
        .filter(
            cue ->
                !text.is(cue.end(), Grammar.Use.EXPLETIVE)
                        && !text.is(cue.end() + 1, Grammar.Use.FINITE)
                    || endsAfter(cue.end() + 1, limit))
        .filter(cue -> !text.is(cue.end(), Grammar.Use.THAT) || text.isMark(cue.end() + 1))
        .filter(cue -> limit - cue.end() <= 9 && isShort(cue.end() + 1, limit))
        .map(cue -> new Attribution(cue, source, at, cue.end() + 1));
  }

  /** After "said it" the sentence ends, or says where: no clause about "it" follows. */
  private boolean endsAfter(int token, int limit) {
    int next = token;
    while (next < limit && text.is(next, Grammar.Use.ADVERB)) {
      next++;
    }
    if (text.words.hangsArticles() && next < limit && text.is(next, Grammar.Use.FINITE)) {
      return false; // "X seier det òg er …"
    }
    return token >= limit
        || text.isMark(token)
        || text.isAny(token, Grammar.bit(Grammar.Use.PREPOSITION) | Grammar.bit(Grammar.Use.ADVERB))
        || session.phrases.anchorEnd(token) > 0;
  }

  private boolean isShort(int end, int limit) {
    if (limit - end > TAIL) {
      return false;
    }
    for (int i = end; i < limit; i++) {
      if (text.is(i, Grammar.Use.THAT) || text.quote(i) >= 0 || text.isMark(i, ':')) {
        return false;
      }
    }
    return true;
  }

  private void add(
      Paragraph paragraph, int first, int limit, Attribution said, List<Quotation> unspoken) {
    Optional<Quotation> quotation =
        unspoken.stream()
            .filter(q -> q.after() <= first && q.after() >= first - 2)
            .filter(q -> q.size() > 3 || q.open() == session.sentenceFirst(q.open()))
            .findFirst();
    session.recent().removeIf(draft -> draft.first() >= first && draft.end() <= limit);
    session.take(first, limit);
    if (quotation.isPresent()) {
      Quotation q = quotation.get();
      session.add(
          new Draft(
                  List.of(new Draft.Part(q.first(), session.trimEnd(q.first(), q.end()))),
                  Form.DIRECT,
                  said.cue(),
                  said.source(),
                  "the sentence after the quotation says who")
              .tail(said.end(), limit)
              .toldBy(said.teller()));
      unspoken.remove(q);
      return;
    }
    Optional<Draft.Part> alone = quotedAlone(paragraph, first);
    boolean quoted = said.cue().takes(Takes.BACK); // nothing that stands in no marks
    List<Draft.Part> parts =
        alone.map(List::of).orElseGet(() -> quoted ? List.of() : before(paragraph, first));
    if (!parts.isEmpty()) {
      session.add(
          new Draft(
                  parts,
                  alone.isPresent() ? Form.DIRECT : Form.INDIRECT,
                  said.cue(),
                  said.source(),
                  "points back at the words before")
              .tail(said.end(), limit)
              .toldBy(said.teller()));
    }
  }

  /**
   * The paragraph before, if it is one quotation and none who says so stands beside it: what a
   * paragraph that opens by pointing back means. Whoever was thought to go on there does not.
   */
  private Optional<Draft.Part> quotedAlone(Paragraph paragraph, int first) {
    if (first != paragraph.first() || paragraph.number() == 0) {
      return Optional.empty();
    }
    Paragraph each = session.paragraphs.get(paragraph.number() - 1);
    int from = each.first();
    int quote = text.quote(from);
    boolean whole = quote >= 0 && text.quote(each.end() - 1) == quote;
    if (paragraph.block() - each.block() > 1 || !whole && !text.isSpeechDash(from)) {
      return Optional.empty();
    }
    if (session.recent().stream().anyMatch(d -> overlaps(d, from, each.end()) && d.cue != null)) {
      return Optional.empty();
    }
    session.recent().removeIf(draft -> overlaps(draft, from, each.end()));
    int end = each.end();
    while (end > from && text.isMark(end - 1)) {
      end--;
    }
    return end - from > 1 ? Optional.of(new Draft.Part(from + 1, end)) : Optional.empty();
  }

  private List<Draft.Part> before(Paragraph paragraph, int first) {
    List<Draft.Part> parts = new ArrayList<>();
    if (text.words.verbBracket() && first > paragraph.first()) {
      int sentence = Math.max(paragraph.first(), session.sentenceFirst(first - 1));
      if (!hasDraft(sentence, first)) {
        parts.add(new Draft.Part(sentence, session.trimEnd(sentence, first)));
      }
      return parts;
    }
    int from = paragraph.number();
    if (paragraph.number() < LEAD) {
      from = 0;
    } else if (first == paragraph.first()) {
      from = paragraph.number() - 1;
    }
    for (int p = paragraph.number(); p >= from; p--) {
      Paragraph each = session.paragraphs.get(p);
      if (p < paragraph.number() && session.paragraphs.get(p + 1).block() - each.block() > 1) {
        break; // a heading or a caption stands between them
      }
      int end = Math.min(each.end(), first);
      if (end == each.first()) {
        continue;
      }
      if (hasDraft(each.first(), end) || session.isTaken(Math.max(each.first(), end - 2))) {
        break; // what has its source already is not meant, nor what stands before it
      }
      if (text.isMark(end - 1, '?')) {
        break; // a question is nobody's answer
      }
      if (end - each.first() >= 3 && text.isEnd(end - 1)) {
        parts.addFirst(new Draft.Part(each.first(), session.trimEnd(each.first(), end)));
      }
    }
    return parts;
  }

  private boolean hasDraft(int first, int end) {
    return session.recent().stream().anyMatch(d -> overlaps(d, first, end));
  }

  private static boolean overlaps(Draft draft, int first, int end) {
    return draft.first() < end && draft.end() > first;
  }
}
