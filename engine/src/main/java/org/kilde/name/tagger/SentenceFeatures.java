package org.kilde.name.tagger;

/** The features of the tokens of one sentence, as 32-bit keys. */
final class SentenceFeatures {
  /** More than any token has. */
  static final int MOST = 210;

  private static final long BEFORE_SENTENCE = Hash.of("<s>");
  private static final long AFTER_SENTENCE = Hash.of("</s>");
  private static final Word BEGIN = edge(BEFORE_SENTENCE);
  private static final Word FINISH = edge(AFTER_SENTENCE);
  private static final int[] LIST_FLAGS = {
    WordLists.FIRST_COMMON,
    WordLists.FIRST,
    WordLists.LAST_COMMON,
    WordLists.LAST,
    WordLists.CITY_LARGE,
    WordLists.CITY,
    WordLists.VILLAGE,
    WordLists.COUNTRY,
    WordLists.REGION,
    WordLists.ORGANIZATION,
    WordLists.BRAND,
    WordLists.ORGANIZATION_WORD,
    WordLists.LEGAL_FORM,
    WordLists.TITLE,
    WordLists.PLACE_WORD,
    WordLists.FAMOUS,
    WordLists.PEOPLE
  };
  private static final int LISTED = ~(WordLists.STARTS_PHRASE | WordLists.LOWER_ANY);
  private static final float MOSTLY = 0.6f;

  private final Word[] words;
  private final int[] phrases;
  private final int[] hints;
  private final long language;
  private final boolean mostlyCapitals;
  private final int first;
  private final int[] runStart;
  private final int[] runEnd;
  private int[] out = {};
  private int count;
  private int lexicalCount;

  SentenceFeatures(Word[] words, int[] phrases, int[] hints, long language) {
    this.words = words;
    this.phrases = phrases;
    this.hints = hints;
    this.language = language;
    int letters = 0;
    int capitals = 0;
    int firstWord = -1;
    runStart = new int[words.length];
    runEnd = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      boolean word = words[i].kind > Word.DIGIT;
      letters += word ? 1 : 0;
      capitals += words[i].capital() ? 1 : 0;
      firstWord = firstWord < 0 && word ? i : firstWord;
      runStart[i] = i > 0 && words[i].capital() && words[i - 1].capital() ? runStart[i - 1] : i;
    }
    for (int i = words.length - 1; i >= 0; i--) {
      boolean goesOn = i + 1 < words.length && words[i].capital() && words[i + 1].capital();
      runEnd[i] = goesOn ? runEnd[i + 1] : i;
    }
    first = firstWord;
    mostlyCapitals = letters > 2 && capitals > MOSTLY * letters;
  }

  private static Word edge(long hash) {
    long[] none = {};
    return new Word(hash, hash, hash, none, none, hash, hash, 0, 0, 0, Word.PUNCTUATION, 0, 0);
  }

  private Word at(int i) {
    return i < 0 ? BEGIN : i >= words.length ? FINISH : words[i];
  }

  private void put(int template, long value) {
    out[count++] = Hash.key(value * 0x9E3779B97F4A7C15L + template * 0xD1B54A32D192ED03L);
  }

  private void put(int template, long a, long b) {
    put(template, Hash.pair(a, b));
  }

  private void put(int template, long a, long b, long c) {
    put(template, Hash.pair(Hash.pair(a, b), c));
  }

  /** Writes the features of token {@code i}; returns how many. */
  int extract(int i, int[] keys) {
    out = keys;
    count = 0;
    Word w = words[i];
    Word l = at(i - 1);
    Word ll = at(i - 2);
    Word r = at(i + 1);
    Word rr = at(i + 2);
    lexical(i, w, l, r);
    lexicalCount = count;
    put(0, 0);
    ownForm(w);
    neighbours(w, l, ll, r, rr);
    shapes(w, l, ll, r, rr);
    position(i, w, l, r);
    lists(i, w, l, ll, r, rr);
    if (w.capital()) {
      run(i, w);
      hint(i, w, l);
    }
    if (language != 0) {
      language(w, l, r);
    }
    return count;
  }

  /** Features that know the word itself; training leaves them out now and then. */
  private void lexical(int i, Word w, Word l, Word r) {
    put(1, w.exact);
    put(2, w.lower);
    put(34, l.lower, w.lower);
    put(35, w.lower, r.lower);
    put(62, i == first ? 2 : i == 0 ? 1 : 0, w.lower);
    if (w.capital()) {
      put(3, w.base);
      put(109, Math.min(4, runEnd[i] - runStart[i] + 1), w.lower);
    }
    if (language != 0) {
      put(121, language, w.lower);
      if (w.capital()) {
        put(128, language, w.base);
      }
    }
    if (w.head != 0) {
      put(18, w.head);
    }
  }

  /** How many of the features written last know the word itself; they stand first. */
  int lexicalCount() {
    return lexicalCount;
  }

  private void ownForm(Word w) {
    for (int k = 0; k < w.prefixes.length; k++) {
      put(4 + k, w.prefixes[k]);
    }
    for (int k = 0; k < w.suffixes.length; k++) {
      put(10 + k, w.suffixes[k]);
    }
    put(16, w.shape);
    put(17, w.outline);
    if (w.head != 0) {
      put(19, w.tail);
      put(20, w.headFlags, w.outline);
    }
    if (w.ending != 0) {
      put(21, w.ending);
    }
  }

  private void neighbours(Word w, Word l, Word ll, Word r, Word rr) {
    put(30, l.lower);
    put(31, r.lower);
    put(32, ll.lower);
    put(33, rr.lower);
    put(36, l.lower, r.lower);
    put(37, ll.lower, l.lower);
    put(38, r.lower, rr.lower);
    put(39, l.lower, w.outline);
    put(40, w.outline, r.lower);
    put(41, ll.lower, w.outline, l.outline);
    put(42, rr.lower, w.outline, r.outline);
    put(43, suffix3(w), l.lower);
    put(44, suffix3(w), r.lower);
    put(45, suffix3(l));
    put(46, suffix3(r));
    if (w.capital()) {
      put(47, ll.lower, l.lower, w.kind);
      put(48, r.lower, rr.lower, w.kind);
      put(49, l.lower, r.lower, w.kind);
    }
  }

  private static long suffix3(Word w) {
    return w.suffixes.length > 2 ? w.suffixes[2] : w.lower;
  }

  private void shapes(Word w, Word l, Word ll, Word r, Word rr) {
    put(50, l.outline, w.outline);
    put(51, w.outline, r.outline);
    put(52, l.outline, w.outline, r.outline);
    put(53, ll.outline, l.outline, w.outline);
    put(54, w.outline, r.outline, rr.outline);
    put(55, l.shape, w.shape);
    put(56, w.shape, r.shape);
    put(57, l.outline);
    put(58, r.outline);
    put(59, l.kind * 64 + w.kind * 8 + r.kind);
  }

  private void position(int i, Word w, Word l, Word r) {
    int place = i == first ? 2 : i == 0 ? 1 : 0;
    int known = (w.has(WordLists.LOWER_SAME) ? 1 : 0) + (w.has(WordLists.LOWER_ANY) ? 2 : 0);
    long state = place * 64 + w.kind * 8 + (mostlyCapitals ? 4 : 0) + known;
    put(60, state);
    put(61, state, l.kind * 8 + r.kind);
    put(63, words.length < 4 ? words.length : words.length < 8 ? 4 : 5, w.kind, r.lower);
    put(64, state, l.lower);
    put(65, state, r.lower);
  }

  private void lists(int i, Word w, Word l, Word ll, Word r, Word rr) {
    int own = w.flags & LISTED;
    int left = l.flags & LISTED;
    int right = r.flags & LISTED;
    put(70, own);
    put(71, left);
    put(72, right);
    put(73, left, own);
    put(74, own, right);
    put(75, left, own, right);
    put(76, own, w.outline);
    put(77, own, l.lower);
    put(78, own, r.lower);
    put(79, own, l.outline, r.outline);
    put(80, own, i == first ? 1 : 0, w.kind);
    put(81, ll.flags & LISTED);
    put(82, rr.flags & LISTED);
    if (w.capital()) {
      put(83, own, suffix3(w));
      for (int k = 0; k < LIST_FLAGS.length; k++) {
        if ((own & LIST_FLAGS[k]) != 0) {
          put(90, k);
          put(91, k, w.kind);
          put(92, k, left);
          put(93, k, right);
        }
      }
    }
    if (phrases[i] != 0) {
      put(84, phrases[i]);
      put(85, phrases[i], w.kind);
      put(86, phrases[i] & 3);
    }
    put(87, phrases[i], i + 1 < words.length ? phrases[i + 1] : 0);
  }

  private void run(int i, Word w) {
    int start = runStart[i];
    int end = runEnd[i];
    int length = Math.min(4, end - start + 1);
    int place = length * 4 + (i == start ? 1 : 0) + (i == end ? 2 : 0);
    long before = at(start - 1).lower;
    long after = at(end + 1).lower;
    put(100, place);
    put(101, place, before);
    put(102, place, after);
    put(103, before, after);
    put(104, place, w.flags & LISTED);
    Word last = words[end];
    Word opening = words[start];
    if (length > 1) {
      put(105, place, last.base);
      put(106, place, opening.lower);
      put(107, place, opening.flags & LISTED, last.flags & LISTED);
      put(108, last.suffixes.length > 3 ? last.suffixes[3] : last.lower, place);
    }
  }

  private void hint(int i, Word w, Word l) {
    int hint = hints[i];
    put(110, hint);
    put(111, hint, w.flags & LISTED);
    put(112, hint, w.kind, l.kind);
    put(113, hint, i == first ? 1 : 0, w.kind);
  }

  private void language(Word w, Word l, Word r) {
    put(120, language);
    put(122, language, suffix3(w));
    put(123, language, l.lower);
    put(124, language, r.lower);
    put(125, language, w.outline);
    put(126, language, w.flags & LISTED);
    put(127, language, w.kind);
    if (w.capital()) {
      put(129, language, l.lower, w.outline);
    }
  }
}
