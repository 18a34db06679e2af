package org.kilde.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.annotation.Chain;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.Speaker;
import org.kilde.annotation.Statement;
import org.kilde.annotation.Statement.Form;
import org.kilde.article.TokenizedArticle;
import org.kilde.name.Names;
import org.kilde.text.Span;

/**
 * Finds who says what: direct speech, reported speech, the ways they came, and what the article
 * doubts. Linear in the text.
 */
public final class StatementFinder {

  public Statements find(TokenizedArticle article, Names names) {
    Vocabulary words = article.pack().compiled(Vocabulary.class, Vocabulary::of);
    Session session = new Session(new Reading(article, names, words));
    draft(session);
    new CitedSource(session).read(session.drafts);
    List<Draft> drafts = new ArrayList<>(session.drafts);
    drafts.removeIf(draft -> !draft.hasWords(session.text));
    drafts = new JointSpeakers(session).with(drafts);
    drafts.sort(Comparator.comparingInt(Draft::first).thenComparingInt(Draft::end));
    new SpeakerResolver(session).resolve(drafts);
    drafts.removeIf(StatementFinder::isNobodys);
    Ways ways = new Ways(session);
    drafts.forEach(draft -> draft.via = ways.find(draft));
    List<Chain> chains = new ChainBuilder(session).build(drafts); // adds to the ways of statements
    List<Statement> statements = drafts.stream().map(draft -> statement(session, draft)).toList();
    return new Statements(statements, chains, new DoubtFinder(session, drafts).find());
  }

  /** A verb without a subject and nobody who spoke before: more likely no statement at all. */
  private static boolean isNobodys(Draft draft) {
    return draft.form == Form.INDIRECT
        && draft.source.noun() == Noun.Kind.IMPLIED
        && Speaker.UNKNOWN.equals(draft.speaker);
  }

  private static void draft(Session session) {
    Reading text = session.text;
    List<Quotation> quotations = new QuotationScanner(text).scan(session.paragraphs);
    for (int i = 0; i < quotations.size(); i++) {
      text.quote(quotations.get(i), i);
    }
    DirectSpeech direct = new DirectSpeech(session);
    DashQuotes dashes = new DashQuotes(session);
    ReportedSpeech reported = new ReportedSpeech(session);
    BackReference back = new BackReference(session);
    MoodContinuation mood = new MoodContinuation(session);
    int next = 0;
    for (Paragraph paragraph : session.paragraphs) {
      int first = next;
      while (next < quotations.size() && quotations.get(next).open() < paragraph.end()) {
        next++;
      }
      List<Quotation> here = quotations.subList(first, next);
      boolean colon =
          paragraph.number() > 0
              && text.isMark(session.paragraphs.get(paragraph.number() - 1).end() - 1, ':');
      boolean dash = dashes.find(paragraph, colon);
      if (dash) {
        direct.settle();
      }
      List<Quotation> open = dash ? List.of() : direct.find(paragraph, here);
      reported.find(paragraph);
      direct.goOn(paragraph, open);
      back.find(paragraph, new ArrayList<>(unspoken(session, here)));
      mood.find(paragraph);
      partQuotations(session, here);
      direct.fragments(unspoken(session, here));
    }
    direct.settle();
  }

  private static List<Quotation> unspoken(Session session, List<Quotation> quotations) {
    return quotations.stream()
        .filter(q -> q.size() > 0)
        .filter(q -> session.text.mentionEnd(q.first()) != q.end()) // a name in marks
        .filter(
            q -> session.recent().stream().noneMatch(d -> d.form == Form.DIRECT && covers(d, q)))
        .toList();
  }

  private static boolean covers(Draft draft, Quotation quotation) {
    return draft.parts.stream()
        .anyMatch(part -> part.first() <= quotation.first() && quotation.first() < part.end());
  }

  /** A quotation of some words inside reported speech is the same speaker's, word for word. */
  private static void partQuotations(Session session, List<Quotation> quotations) {
    for (Quotation quotation : unspoken(session, quotations)) {
      Optional<Draft> around =
          session.recent().stream()
              .filter(d -> d.form == Form.INDIRECT && covers(d, quotation))
              .findFirst();
      boolean title = DirectSpeech.isTitle(session.text, quotation);
      if (around.isPresent() && !title && DirectSpeech.isWorthARow(session.text, quotation)) {
        Draft inside =
            new Draft(
                List.of(new Draft.Part(quotation.first(), quotation.end())),
                Form.DIRECT,
                null,
                nested(session, around.get(), quotation),
                "words quoted inside what is reported");
        session.add(inside.source.isNone() ? inside.sharing(around.get()) : inside);
      }
    }
  }

  /** "X reports that Y said she “…”": where the subject stands first, who said the part quoted. */
  private static Source nested(Session session, Draft around, Quotation quotation) {
    int first = around.first();
    for (int i = quotation.open() - 1; i > first && session.text.words.subjectFirst(); i--) {
      Source said =
          session
              .cues
              .at(i, Set.of(Takes.CLAUSE))
              .map(cue -> session.subjects.before.left(cue.first(), first))
              .orElse(Source.NONE);
      if (said.isSure()) {
        return said;
      }
    }
    return Source.NONE;
  }

  private static Statement statement(Session session, Draft draft) {
    Reading text = session.text;
    List<Span> spans =
        draft.parts.stream().map(part -> text.span(part.first(), part.end())).toList();
    CueHit cue = draft.cue;
    Derivation derivation =
        Derivation.of(
            cue == null
                ? Derivation.Step.of(draft.why)
                : Derivation.Step.of(
                    draft.why, cue.cue().rule(), text.span(cue.first(), cue.end())));
    for (Derivation.Step step : draft.steps) {
      derivation = derivation.and(step);
    }
    Speaker speaker = draft.speaker;
    return new Statement(
        spans,
        draft.form,
        speaker == null ? Speaker.UNKNOWN : speaker,
        cue == null ? Optional.empty() : Optional.of(text.span(cue.first(), cue.end())),
        draft.via,
        isNegated(text, draft),
        has(text, draft.first(), draft.end(), Grammar.Use.HEDGE),
        derivation);
  }

  /** Of a content of one sentence: it says that something is not so. */
  private static boolean isNegated(Reading text, Draft draft) {
    CueHit cue = draft.cue;
    boolean one = text.sentenceIndex(draft.first()) == text.sentenceIndex(draft.end() - 1);
    boolean denied =
        cue != null && (cue.cue().kind() == CueKind.DENY || cue.cue().kind() == CueKind.REFUSE);
    return one && has(text, draft.first(), draft.end(), Grammar.Use.NEGATION) != denied;
  }

  private static boolean has(Reading text, int first, int end, Grammar.Use use) {
    for (int i = first; i < end; i++) {
      if (text.is(i, use)) {
        return true;
      }
    }
    return false;
  }
}
