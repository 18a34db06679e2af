package org.kilde.name.tagger;

/**
 * The features of the tokens of one sentence that join a word with its surroundings, as 32-bit
 * keys; {@link WordFeatures} has those of a word alone.
 */
final class SentenceFeatures {
  private static final float MOSTLY = 0.6f;

  private final Word[] words;
  private final int[] phrases;
  private final int[] hints;
  private final long language;
  private final boolean mostlyCapitals;
  private final int first;
  private final int[] runStart;
  private final int[] runEnd;
  private final FeatureKeys out;

  /**
   * @param out takes the features
   */
  SentenceFeatures(Word[] words, int[] phrases, int[] hints, long language, FeatureKeys out) {
    this.out = out;
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

  private Word at(int i) {
    return i < 0 ? Word.BEFORE : i >= words.length ? Word.AFTER : words[i];
  }

  private void put(int template, long value) {
    out.put(template, value);
  }

  private void put(int template, long a, long b) {
    out.put(template, a, b);
  }

  private void put(int template, long a, long b, long c) {
    out.put(template, a, b, c);
  }

  /** Features of token {@code i} that know the word itself. */
  void lexical(int i) {
    Word w = words[i];
    put(34, at(i - 1).lower, w.lower);
    put(35, w.lower, at(i + 1).lower);
    put(62, i == first ? 2 : i == 0 ? 1 : 0, w.lower);
    if (w.capital()) {
      put(109, Math.min(4, runEnd[i] - runStart[i] + 1), w.lower);
    }
  }

  /** All other features of token {@code i}. */
  void surroundings(int i) {
    Word w = words[i];
    Word l = at(i - 1);
    Word ll = at(i - 2);
    Word r = at(i + 1);
    Word rr = at(i + 2);
    neighbours(w, l, ll, r, rr);
    shapes(w, l, ll, r, rr);
    position(i, w, l, r);
    lists(i, w, l, r);
    if (w.capital()) {
      run(i, w);
      hint(i, w, l);
      if (language != 0) {
        put(129, language, l.lower, w.outline);
      }
    }
  }

  private void neighbours(Word w, Word l, Word ll, Word r, Word rr) {
    put(36, l.lower, r.lower);
    put(37, ll.lower, l.lower);
    put(38, r.lower, rr.lower);
    put(39, l.lower, w.outline);
    put(40, w.outline, r.lower);
    put(41, ll.lower, w.outline, l.outline);
    put(42, rr.lower, w.outline, r.outline);
    put(43, w.suffix3(), l.lower);
    put(44, w.suffix3(), r.lower);
    if (w.capital()) {
      put(47, ll.lower, l.lower, w.kind);
      put(48, r.lower, rr.lower, w.kind);
      put(49, l.lower, r.lower, w.kind);
    }
  }

  private void shapes(Word w, Word l, Word ll, Word r, Word rr) {
    put(50, l.outline, w.outline);
    put(51, w.outline, r.outline);
    put(52, l.outline, w.outline, r.outline);
    put(53, ll.outline, l.outline, w.outline);
    put(54, w.outline, r.outline, rr.outline);
    put(55, l.shape, w.shape);
    put(56, w.shape, r.shape);
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

  private void lists(int i, Word w, Word l, Word r) {
    int own = w.listed();
    int left = l.listed();
    int right = r.listed();
    put(73, left, own);
    put(74, own, right);
    put(75, left, own, right);
    put(77, own, l.lower);
    put(78, own, r.lower);
    put(79, own, l.outline, r.outline);
    put(80, own, i == first ? 1 : 0, w.kind);
    if (w.capital()) {
      for (int k = 0; k < WordFeatures.LISTS; k++) {
        if (WordFeatures.isListed(own, k)) {
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
    put(104, place, w.listed());
    Word last = words[end];
    Word opening = words[start];
    if (length > 1) {
      put(105, place, last.base);
      put(106, place, opening.lower);
      put(107, place, opening.listed(), last.listed());
      put(108, last.suffixes.length > 3 ? last.suffixes[3] : last.lower, place);
    }
  }

  private void hint(int i, Word w, Word l) {
    int hint = hints[i];
    put(110, hint);
    put(111, hint, w.listed());
    put(112, hint, w.kind, l.kind);
    put(113, hint, i == first ? 1 : 0, w.kind);
  }
}
