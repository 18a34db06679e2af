package org.kilde.statement;

/**
 * Cue and source beside a quotation or at the end of reported content: "siger X til Y".
 *
 * @param cue the cue with its place
 * @param source who it names, not yet resolved
 * @param first its first token
 * @param end token after its last one, without "til Y"
 * @param teller who hands the source's words on; none mostly
 */
record Attribution(CueHit cue, Source source, int first, int end, Source teller) {
  Attribution(CueHit cue, Source source, int first, int end) {
    this(cue, source, first, end, Source.NONE);
  }

  Attribution by(Source other) {
    return new Attribution(cue, source, first, end, other);
  }
}
