package org.kilde.statement;

/**
 * Cue and source beside a quotation or at the end of reported content: "siger X til Y".
 *
 * @param cue the cue with its place
 * @param source who it names, not yet resolved
 * @param first its first token
 * @param end token after its last one, without "til Y"
 */
record Attribution(CueHit cue, Source source, int first, int end) {}
