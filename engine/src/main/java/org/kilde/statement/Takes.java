package org.kilde.statement;

/** Where the content of a cue may stand. */
enum Takes {
  /** Words in quotation marks or after a dash. */
  QUOTE,
  /** A clause with its conjunction: "siger, at …". */
  THAT,
  /** A clause without one: "mener det er …", "said the …". */
  BARE,
  /** As {@link #BARE}, whatever its verb: nothing but words said follows ("said people went …"). */
  CLAUSE,
  /** All that stands before: "…, mener Neumann". */
  FINAL,
  /** With {@link #CLAUSE}: whom it was told stands before the clause ("told Reuters it had …"). */
  ADDRESSEE,
  /** A question clause: "spurte om …", "explained why …". */
  WHETHER,
  /** An infinitive: "refused to …". */
  INFINITIVE,
  /** Whatever follows: "kritiserte …", "advarte mot …". */
  OBJECT,
  /** As {@link #OBJECT}, only where a number follows soon: "houdt het op 400", "cifró en 26 …". */
  AMOUNT,
  /** A source that follows the cue: "ifølge X". */
  SOURCE_AFTER,
  /** As {@link #SOURCE_AFTER}, only before a report, data or words: "nach Polizeiangaben". */
  REPORT_AFTER,
  /** As {@link #SOURCE_AFTER}, only at the head of a sentence with his words in marks: "Pour X". */
  SOURCE_QUOTED,
  /** The subject of the sentence says so of himself: "nach eigenen Angaben". */
  SOURCE_SUBJECT,
  /** The cue itself means a man told of before: "seiner Meinung nach". */
  SOURCE_HE,
  /** The cue itself means a woman told of before: "nach ihren Angaben". */
  SOURCE_SHE,
  /** The cue itself means somebody told of before, man or woman: "à son avis", "a su juicio". */
  SOURCE_TOLD,
  /** The cue itself names its source: "de source policière", "ресми мәлімет бойынша". */
  SOURCE_ITSELF,
  /** A source that stands before the cue: "X zufolge". */
  SOURCE_BEFORE,
  /** Its object speaks, its subject hands the words on: "цитирует X газета". */
  CITES,
  /** Who is quoted speaks: the subject of its passive, the object of its active. */
  QUOTED,
  /** The noun before it says so: "Berichte, wonach …". */
  SOURCE_RELATIVE,
  /** A noun whose giver stands in the genitive or after "by": "X's criticism of the plan". */
  OWNED,
  /** A body after a preposition is its subject: "в МВД сообщили", "у поліції заявили". */
  BODY,
  /** A clause between subject and cue: "X жол жабық деп санайды", "X жол жабық екенін айтты". */
  BEFORE,
  /** Only right after the content and a comma: "…, so der Sprecher". */
  TAG,
  /** Opens a sentence that says whose the words in marks before it are: "ordene tilhører X". */
  BACK,
  /** With its particle soon after it the verb says nothing: "krever … liv", "sier … opp". */
  NOTHING
}
