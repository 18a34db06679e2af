package org.kilde.statement;

/**
 * Reads whom an outlet has its words from where no noun of the pack says who speaks: "two people in
 * the company", "sources close to it", "a report by".
 */
final class Informants {
  private static final int NEAR = 3; // tokens in which a word for sources stands
  private static final int ONE = 7; // tokens of "a senior officer in the army" and one more
  private static final int LONGEST = 8; // tokens of "two people close to the talks"

  private final Session session;
  private final Reading text;

  Informants(Session session) {
    this.session = session;
    this.text = session.text;
  }

  /**
   * Token after "two people in the company", "sources close to it": a number or a word for sources
   * within the first words; -1 for other words.
   */
  int end(int at, int limit) {
    boolean found = false;
    int end = at;
    while (end < Math.min(limit, at + LONGEST) && !text.isMark(end) && !endsPeople(end)) {
      boolean source =
          session.startsNumber(end)
              || text.words.ways().document().at(text.tokens, end, limit).isPresent();
      found |= source && end - at < NEAR;
      end++;
    }
    return found && end > at + (session.startsNumber(at) ? 1 : 0) ? end : -1;
  }

  /** Token after "a senior officer", of whom no rule knows the noun; -1 for other words. */
  int oneEnd(int at, int limit) {
    boolean opens = at < limit && text.words.ways().one().at(text.tokens, at, limit).isPresent();
    int end = at;
    while (opens && end < Math.min(limit, at + ONE) && !text.isMark(end) && !endsPeople(end)) {
      end++;
    }
    return end > at + 1 && end < at + ONE ? end : -1;
  }

  private boolean endsPeople(int token) {
    return text.isAny(
            token,
            Grammar.bit(Grammar.Use.THAT)
                | Grammar.bit(Grammar.Use.RELATIVE)
                | Grammar.bit(Grammar.Use.AUXILIARY)
                | Grammar.bit(Grammar.Use.CONJUNCTION))
        || text.cue(token) != null;
  }

  /** The words of a source up to its first comma. */
  String words(Source source, int limit) {
    int end = source.end();
    for (int i = source.head(); i < Math.min(end, limit); i++) {
      if (text.isMark(i, ',')) {
        end = i;
      }
    }
    return text.text(source.first(), end);
  }

  /** The first word for documents or sources within the next ones; -1 if none. */
  int report(int at, int limit) {
    for (int i = at; i < Math.min(limit, at + NEAR); i++) {
      if (text.words.ways().document().at(text.tokens, i, limit).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  /** True for a word for sources, not for documents. */
  boolean isPeople(int token) {
    var noun = text.noun(token);
    return noun != null
        && (noun.value().kind() == Noun.Kind.ANONYMOUS
            || noun.value().kind() == Noun.Kind.ROLE
            || noun.value().kind() == Noun.Kind.COLLECTIVE);
  }

  /** Past "a report by", "des informations de": an outlet's own. */
  int afterReport(int at, int limit) {
    for (int i = at; i < Math.min(limit, at + NEAR); i++) {
      int end = text.words.ways().document().at(text.tokens, i, limit).map(m -> m.end()).orElse(-1);
      if (end > 0 && end < limit) {
        boolean of = text.is(end, Grammar.Use.PREPOSITION) || text.is(end, Grammar.Use.AGENT);
        return of ? end + 1 : end;
      }
    }
    return limit;
  }
}
