package org.kilde.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.kilde.text.Sentence;

/**
 * Follows words back within a sentence: which outlet reports, whom it was told, whom that one
 * cites. "X told A, quoted by B" is B, A, X; "B reports, citing X" is B, X. A sentence that only
 * says who handed on what stands before it goes before the way of that.
 */
final class SentenceWays {
  private static final Set<Takes> SAID =
      Set.of(Takes.QUOTE, Takes.THAT, Takes.FINAL, Takes.BARE, Takes.CLAUSE, Takes.ADDRESSEE);
  private static final Set<Takes> SOURCES =
      Set.of(Takes.SOURCE_AFTER, Takes.REPORT_AFTER, Takes.SOURCE_BEFORE);
  private static final long NEAR_VERB = // "X, der zuerst berichtete"
      Grammar.bit(Grammar.Use.ADVERB)
          | Grammar.bit(Grammar.Use.AUXILIARY)
          | Grammar.bit(Grammar.Use.RELATIVE);
  private static final int LEFT = 9; // tokens before a verb in which its outlet starts
  private static final int NEAR = 3;
  private static final int CITED = 30;
  private static final int SOMEBODY = 7; // tokens of "en tidligere ansatt i selskapet"
  private static final int OPENING = 6; // tokens of "Le directeur X y prévient"

  private final Session session;
  private final Reading text;
  private final OutletPhrases outlets;
  private final Informants informants;
  private final Frames.Finder<WayPhrase> phrases;
  private final BitSet inside; // tokens of what somebody says, but for the cues of statements
  private String lastOutlet = "";
  private String firstOutlet = ""; // of the whole article: "this article first appeared in"
  private boolean ofDocument; // the way found last ends at a document

  /**
   * @param drafts what is said in the article: their words name nobody who hands them on
   */
  SentenceWays(Session session, List<Draft> drafts) {
    this.inside = inside(session.text, drafts);
    this.session = session;
    this.text = session.text;
    this.outlets = new OutletPhrases(session);
    this.informants = new Informants(session);
    this.phrases = text.words.ways().frames().in(text.tokens);
  }

  private static BitSet inside(Reading text, List<Draft> drafts) {
    BitSet inside = new BitSet(text.size);
    drafts.forEach(draft -> draft.parts.forEach(part -> inside.set(part.first(), part.end())));
    for (Draft draft : drafts) {
      CueHit cue = draft.cue;
      if (cue != null) {
        inside.clear(cue.first());
      }
    }
    return inside;
  }

  /**
   * A way found.
   *
   * @param sentence its number in the article
   */
  record Way(int sentence, List<String> path) {}

  /**
   * The ways of all sentences of the body.
   *
   * @param speakers of each sentence, by its number: names of those who are given its words
   * @param said of each sentence: the way of its words by what is known of its statements
   */
  List<Way> find(IntFunction<List<String>> speakers, IntFunction<List<String>> said) {
    List<Way> ways = new ArrayList<>();
    for (Paragraph paragraph : session.paragraphs) {
      List<String> before = List.of();
      String handed = ""; // the outlet of a sentence that only says who told it
      int at = paragraph.first();
      while (at < paragraph.end()) {
        Sentence sentence = text.sentence(at);
        int limit = Math.min(paragraph.end(), sentence.endToken());
        int number = text.sentenceIndex(at);
        boolean document = ofDocument;
        ofDocument = false;
        List<WaySteps.Step> steps = steps(at, limit);
        List<String> named = speakers.apply(number);
        List<String> path = WaySteps.path(steps, named);
        boolean only = named.isEmpty(); // else the sentence has a speaker of its own
        if (path.isEmpty() && only && !before.isEmpty() && WaySteps.isHandedOn(steps)) {
          path = WaySteps.joined(steps, before);
        }
        if (path.isEmpty() && !only && document && before.size() > 1 && opensDocument(at, limit)) {
          path = WaySteps.union(before.subList(0, before.size() - 1), named.subList(0, 1));
        }
        if (path.isEmpty() && !handed.isEmpty() && isPronoun(at)) {
          path = WaySteps.cited(steps, handed);
        }
        handed = path.isEmpty() && WaySteps.isHandedOn(steps) ? steps.getFirst().name() : "";
        if (path.size() > 1 && before.size() > 1 && WaySteps.goesOn(before, path)) {
          path = WaySteps.union(before, path);
          ways.removeIf(way -> way.sentence() == number - 1);
        }
        if (path.size() > 1) {
          ways.add(new Way(number, path));
        }
        before = path.isEmpty() ? said.apply(number) : path;
        at = limit;
      }
    }
    return ways;
  }

  private boolean isPronoun(int token) {
    var noun = text.noun(token);
    return noun != null && noun.value().kind().isPronoun();
  }

  /** The outlet that a note says published the article first; empty if none does. */
  String firstOutlet() {
    return firstOutlet;
  }

  /** "In it X warns": what the document says that was told of in the sentence before. */
  private boolean opensDocument(int first, int limit) {
    for (int i = first; i < Math.min(limit, first + OPENING); i++) {
      Optional<Frames.Match<WayPhrase>> match = phrases.longestAt(i, limit);
      if (match.isPresent() && match.get().value().kind() == WayPhrase.Kind.IN_DOCUMENT) {
        return true;
      }
    }
    return false;
  }

  private List<WaySteps.Step> steps(int first, int limit) {
    List<WaySteps.Step> steps = new ArrayList<>();
    int cueAt = -1;
    int cueEnd = limit;
    for (int i = first; i < limit; i++) {
      if (text.quote(i) >= 0 && text.quote(i) == text.quote(Math.max(first, i - 1))
          || text.isMark(i) && !text.isMark(i, ',')) {
        continue;
      }
      Optional<Frames.Match<WayPhrase>> match = phrases.longestAt(i, limit);
      if (match.isPresent()) {
        phrase(steps, match.get(), first, limit);
      }
      if (text.isMark(i)) {
        continue;
      }
      Optional<CueHit> source = session.cues.at(i, SOURCES);
      if (source.isPresent()) {
        accordingTo(steps, source.get(), first, limit);
        continue;
      }
      Optional<CueHit> said = session.cues.at(i, SAID);
      if (said.isPresent()) {
        cueAt = i;
        cueEnd = said.get().after();
        said(steps, said.get(), first, limit);
      } else if (cueAt >= 0 && text.words.capitalNouns() && isDative(i, cueEnd)) {
        toldInCase(steps, i + 1, limit);
      } else if ((cueAt >= 0 || i == first) && text.is(i, Grammar.Use.VIA)) {
        told(steps, i + 1, limit);
        somebody(steps, cueEnd, i);
      }
    }
    boolean told =
        steps.stream()
            .anyMatch(
                s ->
                    s.rank() == WaySteps.Rank.WAS_TOLD
                        || s.rank() == WaySteps.Rank.CITED && s.outlet());
    if (!told) {
      steps.removeIf(step -> step.rank() == WaySteps.Rank.SPEAKS && !step.sure() && !ofDocument);
    }
    if (cueAt > 0 && WaySteps.has(steps, WaySteps.Rank.WAS_TOLD)) {
      people(steps, first, cueAt);
    }
    return steps;
  }

  /** "sier en tidligere ansatt til X": words no rule knows between a verb and whom it tells. */
  private void somebody(List<WaySteps.Step> steps, int first, int via) {
    boolean opens =
        first < via
            && via - first <= SOMEBODY
            && (text.words.ways().one().at(text.tokens, first, via).isPresent()
                || session.startsNumber(first));
    for (int i = first; i < via && opens; i++) {
      opens = !text.isMark(i) && text.cue(i) == null && text.mention(i) < 0;
    }
    if (opens
        && WaySteps.has(steps, WaySteps.Rank.WAS_TOLD)
        && !WaySteps.has(steps, WaySteps.Rank.SPEAKS)) {
      steps.add(
          new WaySteps.Step(WaySteps.Rank.SPEAKS, first, text.text(first, via), false, false));
    }
  }

  /** "Three people who know the matter told X": they open the sentence and no rule knows them. */
  private void people(List<WaySteps.Step> steps, int first, int verb) {
    int end = session.startsNumber(first) ? informants.end(first, verb) : -1;
    if (end > 0 && !WaySteps.has(steps, WaySteps.Rank.SPEAKS)) {
      steps.add(
          new WaySteps.Step(WaySteps.Rank.SPEAKS, first, text.text(first, end), false, false));
    }
  }

  private void phrase(
      List<WaySteps.Step> steps, Frames.Match<WayPhrase> match, int first, int limit) {
    switch (match.value().kind()) {
      case CITING -> {
        cited(steps, afterCiter(steps, match, first, limit), limit);
        citer(steps, match.gapFirst(), match.gapEnd(), WaySteps.Rank.WAS_TOLD);
        citer(steps, first, match.first(), WaySteps.Rank.REPORTS);
      }
      case CITING_INSIDE -> cited(steps, match.gapFirst(), match.gapEnd());
      case CITING_BEFORE -> {
        citedBefore(steps, match.first(), first);
        citer(steps, first, match.first(), WaySteps.Rank.REPORTS);
      }
      case CITED_BY ->
          outlet(match.end(), limit)
              .filter(OutletPhrases.Outlet::isBody)
              .ifPresent(o -> add(steps, WaySteps.Rank.HANDS_ON, o));
      case HANDED_ON_BY -> inGap(match).ifPresent(o -> add(steps, WaySteps.Rank.HANDS_ON, o));
      case FIRST -> first(steps, match, first, limit);
      case IN_DOCUMENT -> {}
      case SEEN_BY ->
          outlet(match.end(), limit).ifPresent(o -> seen(steps, o, first, match.first()));
      case SEEN -> inGap(match).ifPresent(o -> seen(steps, o, first, match.gapFirst()));
      case TOLD -> {
        told(steps, match.end(), limit);
        speakerBehind(steps, match.end(), limit);
      }
      case INTERVIEW -> {
        interview(steps, match.end(), limit);
        speakerBehind(steps, match.end(), limit);
      }
      case TOLD_BEFORE -> toldBefore(steps, match, first);
      case TOLD_OUTLET -> told(steps, match.first(), limit);
    }
  }

  /** "…, zitiert die Zeitung X den Minister": past the outlet behind the verb. */
  private int afterCiter(
      List<WaySteps.Step> steps, Frames.Match<WayPhrase> match, int first, int limit) {
    Optional<OutletPhrases.Outlet> outlet =
        text.isMark(Math.max(first, match.first() - 1), ',')
            ? outlet(match.end(), limit).filter(o -> o.isSure() && o.named())
            : Optional.empty();
    int end = outlet.map(OutletPhrases.Outlet::end).orElse(limit);
    if (end < limit && session.phrases.at(end, limit).isSure()) {
      add(steps, WaySteps.Rank.REPORTS, outlet.get());
      return end;
    }
    return match.end();
  }

  private Optional<OutletPhrases.Outlet> inGap(Frames.Match<WayPhrase> match) {
    for (int i = match.gapFirst(); i < match.gapEnd(); i++) {
      Optional<OutletPhrases.Outlet> found = outlet(i, match.gapEnd());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "X was first with the story", "als Erste hatte X berichtet", "первой написала X". */
  private void first(
      List<WaySteps.Step> steps, Frames.Match<WayPhrase> match, int first, int limit) {
    Optional<OutletPhrases.Outlet> found = inGap(match).or(() -> outlet(match.end(), limit));
    for (int i = Math.max(first, match.first() - LEFT);
        i < match.first() && found.filter(OutletPhrases.Outlet::isSure).isEmpty();
        i++) {
      found = outlet(i, match.first());
    }
    boolean back =
        text.is(match.first(), Grammar.Use.DEMONSTRATIVE)
            || text.is(match.first(), Grammar.Use.DETERMINER); // "this article first appeared in"
    found
        .filter(o -> o.named() && (o.isSure() || back && isUnknown(o)))
        .ifPresent(
            o -> {
              add(steps, WaySteps.Rank.REPORTS, o);
              firstOutlet = firstOutlet.isEmpty() && back ? o.name() : firstOutlet;
            });
  }

  private Optional<OutletPhrases.Outlet> outlet(int at, int limit) {
    return at < limit ? outlets.at(at, limit) : Optional.empty();
  }

  private void add(List<WaySteps.Step> steps, WaySteps.Rank rank, OutletPhrases.Outlet outlet) {
    boolean same = steps.stream().anyMatch(s -> s.at() == outlet.end());
    if (outlet.named()
        && outlet.isSure()
        && (rank != WaySteps.Rank.HANDS_ON || lastOutlet.isEmpty())) {
      lastOutlet = outlet.name();
    }
    boolean back = !outlet.named() && outlet.end() - outlet.first() <= 2 && !lastOutlet.isEmpty();
    if (!same) {
      String name = back ? lastOutlet : outlet.name();
      boolean sure = outlet.isSure() && (outlet.named() || back);
      steps.add(new WaySteps.Step(rank, outlet.end(), name, true, sure));
    }
  }

  private void told(List<WaySteps.Step> steps, int at, int limit) {
    outlet(at, limit)
        .filter(OutletPhrases.Outlet::isSure)
        .filter(o -> o.named() || !lastOutlet.isEmpty())
        .ifPresent(o -> add(steps, WaySteps.Rank.WAS_TOLD, o));
  }

  /** "заявила в эфире канала X мэр": the subject behind the outlet. */
  private void speakerBehind(List<WaySteps.Step> steps, int at, int limit) {
    Optional<OutletPhrases.Outlet> outlet = outlet(at, limit);
    if (outlet.isPresent()
        && text.words.freeOrder()
        && WaySteps.has(steps, WaySteps.Rank.WAS_TOLD)) {
      speaker(steps, outlet.get().end(), limit, true);
    }
  }

  /** "in an interview with": also a name nobody knows. */
  private void interview(List<WaySteps.Step> steps, int at, int limit) {
    Optional<OutletPhrases.Outlet> found =
        outlet(at, limit).filter(o -> o.isSure() || o.named() && isUnknown(o));
    if (found.isPresent()) {
      OutletPhrases.Outlet outlet = found.get();
      if (outlet.isSure()) {
        told(steps, at, limit);
      } else {
        steps.add(
            new WaySteps.Step(WaySteps.Rank.WAS_TOLD, outlet.end(), outlet.name(), true, true));
      }
    }
  }

  private boolean isUnknown(OutletPhrases.Outlet outlet) {
    for (int i = outlet.first(); i < outlet.end(); i++) {
      boolean known = text.mention(i) >= 0 && text.referentAt(i).known().isPresent();
      if (known || text.isPerson(i) || text.isPlace(i)) {
        return false;
      }
    }
    return true;
  }

  /** "sagte er dem", "sagte die Landrätin der": no subject of the verb. */
  private boolean isDative(int token, int cueEnd) {
    return text.is(token, Grammar.Use.OBLIQUE)
        || token > cueEnd && text.words.isGenitive(text.tokens.get(token).norm());
  }

  /** "sagte er dem NDR.": in the case of whom it was told. */
  private void toldInCase(List<WaySteps.Step> steps, int at, int limit) {
    outlet(at, limit)
        .filter(o -> o.isSure() && o.named() && o.first() == at && text.isMark(o.end()))
        .ifPresent(o -> add(steps, WaySteps.Rank.WAS_TOLD, o));
  }

  /** "X агенттігіне", "X телеарнасына берген сұхбатында". */
  private void toldBefore(List<WaySteps.Step> steps, Frames.Match<WayPhrase> match, int first) {
    for (int i = Math.max(first, match.first() - LEFT); i < match.end(); i++) {
      Optional<OutletPhrases.Outlet> found =
          outlet(i, match.end()).filter(o -> o.end() >= match.first() && o.isSure() && o.named());
      if (found.isPresent()) {
        add(steps, WaySteps.Rank.WAS_TOLD, found.get());
        return;
      }
    }
  }

  /** The documents or people an outlet saw or spoke to. */
  private void seen(List<WaySteps.Step> steps, OutletPhrases.Outlet outlet, int first, int before) {
    int limit = Math.min(text.size, before + 1); // the phrase itself may begin with the document
    for (int i = before; i >= Math.max(first, before - LEFT) && !startsClause(i, before); i--) {
      int end = text.words.ways().document().at(text.tokens, i, limit).map(m -> m.end()).orElse(-1);
      if (end > 0) {
        add(steps, WaySteps.Rank.REPORTS, outlet);
        boolean inside = isInside(i, first); // "in a letter seen by X, Y warns": Y speaks
        steps.add(new WaySteps.Step(WaySteps.Rank.SPEAKS, i, text.text(i, end), false, !inside));
        ofDocument = true;
        return;
      }
    }
    int said = before - 1;
    while (said > first && before - said <= NEAR && !startsClause(said, before)) {
      said--;
    }
    int end = session.cues.at(said, SOURCES).map(CueHit::end).orElse(before);
    if (end < before) { // "according to instructions seen by X"
      add(steps, WaySteps.Rank.REPORTS, outlet);
      steps.add(new WaySteps.Step(WaySteps.Rank.SPEAKS, end, text.text(end, before), false, true));
      return;
    }
    int noun = text.nounStart(before - 1);
    if (noun >= first && informants.isPeople(noun)) { // "en sykepleier som VG har snakket med"
      add(steps, WaySteps.Rank.REPORTS, outlet);
      steps.add(
          new WaySteps.Step(WaySteps.Rank.SPEAKS, noun, text.text(noun, before), false, false));
    }
  }

  /** "in a letter", "i eit brev": somebody else may say what stands in it. */
  private boolean isInside(int document, int first) {
    return document - 1 <= first + 1
        && (text.is(document - 1, Grammar.Use.PREPOSITION)
            || text.is(document - 2, Grammar.Use.PREPOSITION));
  }

  /** "according to instructions seen by": what stands before the verb is something else. */
  private boolean startsClause(int token, int before) {
    return token < before && session.cues.at(token, SOURCES).isPresent();
  }

  private void cited(List<WaySteps.Step> steps, int at, int limit) {
    Optional<OutletPhrases.Outlet> outlet = outlet(at, limit).filter(o -> o.isSure());
    if (outlet.isPresent()) {
      add(steps, WaySteps.Rank.CITED, outlet.get());
      return;
    }
    Source source = session.phrases.at(at, Math.min(limit, at + CITED));
    if (source.isSure() && !source.isPronoun()) {
      String name =
          source.isName() ? text.referentAt(source.head()).name() : informants.words(source, limit);
      steps.add(new WaySteps.Step(WaySteps.Rank.CITED, source.head(), name, false, true));
    } else if (!source.isPronoun()) {
      int end = Math.max(informants.end(at, limit), informants.oneEnd(at, limit));
      if (end > 0) {
        steps.add(new WaySteps.Step(WaySteps.Rank.CITED, at, text.text(at, end), false, true));
      }
    }
  }

  /** The outlet before its source and its verb: "The Post, citing police, wrote". */
  private void citer(List<WaySteps.Step> steps, int first, int end, WaySteps.Rank rank) {
    if (!WaySteps.has(steps, WaySteps.Rank.CITED)) {
      return;
    }
    boolean other = steps.stream().anyMatch(s -> s.outlet() && s.at() <= end);
    for (int i = Math.max(first, end - LEFT); i < end; i++) {
      Optional<OutletPhrases.Outlet> found =
          outlet(i, end).filter(o -> o.isSure() && (o.named() || !lastOutlet.isEmpty()));
      if (found.isPresent() && (!other || isNear(found.get().end(), end))) {
        add(steps, other ? WaySteps.Rank.WAS_TOLD : rank, found.get());
        return;
      }
    }
  }

  private void citedBefore(List<WaySteps.Step> steps, int end, int first) {
    boolean source = end - 1 >= first && informants.end(end - 1, end) > 0;
    if (source) {
      int from = end - 2 >= first && session.startsNumber(end - 2) ? end - 2 : end - 1;
      steps.add(new WaySteps.Step(WaySteps.Rank.CITED, end - 1, text.text(from, end), false, true));
      return;
    }
    for (int i = end - 1; i >= Math.max(first, end - NEAR); i--) {
      int anchor = session.phrases.anchorEnd(i);
      if (anchor > 0 && anchor <= end) {
        String name = text.mention(i) >= 0 ? text.referentAt(i).name() : text.text(i, anchor);
        steps.add(new WaySteps.Step(WaySteps.Rank.CITED, i, name, false, true));
        return;
      }
    }
  }

  private void accordingTo(List<WaySteps.Step> steps, CueHit cue, int first, int limit) {
    if (cue.takes(Takes.SOURCE_BEFORE)) {
      left(cue.first(), first).ifPresent(o -> add(steps, WaySteps.Rank.ACCORDING, o));
    } else {
      Optional<OutletPhrases.Outlet> own =
          outlet(cue.end(), limit).filter(OutletPhrases.Outlet::isBody);
      if (own.isPresent()) {
        add(
            steps,
            handsOn(steps, cue, own.get()) ? WaySteps.Rank.HANDS_ON : WaySteps.Rank.ACCORDING,
            own.get());
        hasItFrom(steps, own.get(), limit);
      } else {
        ofReport(steps, cue, limit);
      }
    }
  }

  /** "according to a report in X", "to sources of X", "to information of X from …". */
  private void ofReport(List<WaySteps.Step> steps, CueHit cue, int limit) {
    int report = informants.report(cue.end(), limit);
    if (report < 0) {
      return;
    }
    Optional<OutletPhrases.Outlet> found =
        outlet(informants.afterReport(cue.end(), limit), limit)
            .filter(OutletPhrases.Outlet::isBody);
    if (found.isEmpty()) {
      return;
    }
    add(
        steps,
        handsOn(steps, cue, found.get()) ? WaySteps.Rank.HANDS_ON : WaySteps.Rank.ACCORDING,
        found.get());
    if (found.get().isSure() && informants.isPeople(report)) {
      steps.add(
          new WaySteps.Step(
              WaySteps.Rank.SPEAKS, report, text.text(report, report + 1), false, true));
    } else {
      hasItFrom(steps, found.get(), limit);
    }
  }

  /** "nach Informationen der Zeitung aus Regierungskreisen". */
  private void hasItFrom(List<WaySteps.Step> steps, OutletPhrases.Outlet outlet, int limit) {
    int from = outlet.end();
    boolean source =
        outlet.isSure()
            && from < limit
            && text.is(from, Grammar.Use.PREPOSITION)
            && informants.report(from + 1, limit) >= 0;
    int end = source ? informants.end(from + 1, limit) : -1;
    if (end > 0) {
      steps.add(
          new WaySteps.Step(WaySteps.Rank.CITED, from, text.text(from + 1, end), false, true));
    }
  }

  /** "writes the Post according to Reuters": behind an outlet and its verb, with no comma. */
  private boolean handsOn(List<WaySteps.Step> steps, CueHit cue, OutletPhrases.Outlet outlet) {
    return outlet.isSure()
        && steps.stream().anyMatch(s -> s.rank() == WaySteps.Rank.REPORTS && s.at() == cue.first());
  }

  private void said(List<WaySteps.Step> steps, CueHit cue, int first, int limit) {
    Optional<OutletPhrases.Outlet> right = outlet(cue.after(), limit);
    if (right.isPresent() && cue.takes(Takes.ADDRESSEE)) {
      told(steps, cue.after(), limit);
      Source left = session.subjects.before.left(cue.first(), first);
      if (inside.get(cue.first()) && left.isSure() && !left.isPronoun()) {
        speaks(steps, left, limit, false);
      }
    } else if (right.isPresent() && right.get().isSure() && opensPeople(first, cue.first())) {
      told(steps, cue.after(), limit);
    } else if (right.isPresent() && isToldInMarks(right.get(), cue, limit)) {
      told(steps, cue.after(), limit);
      speaker(steps, right.get().end(), limit, true);
    } else if (right.isPresent() && isToldThat(right.get(), cue, first)) {
      told(steps, cue.after(), limit);
      speaks(steps, session.subjects.before.left(cue.first(), first), limit, true);
    } else if (right.isPresent() && right.get().isBody() && !text.words.subjectFirst()) {
      add(steps, WaySteps.Rank.REPORTS, right.get());
    } else {
      Optional<OutletPhrases.Outlet> left = left(cue.first(), first);
      left.ifPresent(o -> add(steps, WaySteps.Rank.REPORTS, o));
      if (left.isEmpty() && !cue.takes(Takes.ADDRESSEE)) {
        speaker(steps, cue.after(), limit, !inside.get(cue.first()));
      }
    }
  }

  /** "Три человека рассказали Bloomberg": a number of people before, so the name is no subject. */
  private boolean opensPeople(int first, int verb) {
    return text.words.freeOrder() && session.startsNumber(first) && informants.end(first, verb) > 0;
  }

  /** "En kilde fortæller avisen X, at": a subject before, the clause behind. */
  private boolean isToldThat(OutletPhrases.Outlet right, CueHit cue, int first) {
    int that = text.isMark(right.end(), ',') ? right.end() + 1 : right.end();
    if (!right.isSure() || !right.named() || !text.is(that, Grammar.Use.THAT)) {
      return false;
    }
    Source left = session.subjects.before.left(cue.first(), first);
    return left.isSure() && !left.isPronoun() && left.noun() != Noun.Kind.MEDIUM;
  }

  /** "рассказали «Портовой газете» два источника": the subject stands behind the name. */
  private boolean isToldInMarks(OutletPhrases.Outlet right, CueHit cue, int limit) {
    return text.words.freeOrder()
        && right.isSure()
        && text.isMark(cue.after())
        && right.end() < limit
        && (session.subjects.right(right.end(), limit).isSure()
            || informants.end(right.end(), limit) > 0);
  }

  /** Somebody right behind a verb of saying; not so sure inside what another says. */
  private void speaker(List<WaySteps.Step> steps, int at, int limit, boolean sure) {
    Source right = session.subjects.right(at, limit);
    if (right.isSure() && !right.isPronoun() && right.noun() != Noun.Kind.MEDIUM) {
      speaks(steps, right, limit, sure);
    } else if (text.words.freeOrder() && informants.end(at, limit) > 0) {
      steps.add(
          new WaySteps.Step(
              WaySteps.Rank.SPEAKS, at, text.text(at, informants.end(at, limit)), false, sure));
    }
  }

  private void speaks(List<WaySteps.Step> steps, Source source, int limit, boolean sure) {
    String name =
        source.isName() ? text.referentAt(source.head()).name() : informants.words(source, limit);
    steps.add(new WaySteps.Step(WaySteps.Rank.SPEAKS, source.head(), name, false, sure));
  }

  /** The outlet that ends right before a verb. */
  private Optional<OutletPhrases.Outlet> left(int verb, int first) {
    for (int i = Math.max(first, verb - LEFT); i < verb; i++) {
      Optional<OutletPhrases.Outlet> found =
          outlet(i, verb).filter(o -> o.isBody() && isNear(o.end(), verb));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private boolean isNear(int end, int verb) {
    for (int i = end; i < verb; i++) {
      if (!text.isAny(i, NEAR_VERB)) {
        return false;
      }
    }
    return true;
  }
}
