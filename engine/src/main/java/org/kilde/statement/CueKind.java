package org.kilde.statement;

/** What a cue says was done with words. */
enum CueKind {
  SAY,
  THINK,
  REPORT,
  CLAIM,
  DENY,
  AGREE,
  REFUSE,
  PROMISE,
  WARN,
  ACCUSE,
  CRITICIZE,
  ASK,
  ORDER,
  DESCRIBE,
  /** "lyder det", "it was reported": nobody is the subject; the source may stand after "fra". */
  IMPERSONAL,
  /** A noun that carries a clause: "et dekret om, at", "the claim that". */
  NOMINAL,
  /** "ifølge", "according to": the source stands beside it without a verb. */
  ACCORDING_TO
}
