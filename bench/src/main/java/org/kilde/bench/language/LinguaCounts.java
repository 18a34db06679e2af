package org.kilde.bench.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipFile;

/**
 * How often each run of one to five letters occurs in one language, read from the jar of the
 * library Lingua.
 *
 * <p>Lingua stores conditional frequencies, count(abc) / count(ab), as exact fractions; with the
 * number of all letters, the largest denominator among single letters, every count comes back.
 */
final class LinguaCounts {
  private static final String[] FILES = {"uni", "bi", "tri", "quadri", "five"};

  private final LongCounts counts = new LongCounts(1 << 21);

  private LinguaCounts() {}

  static LongCounts read(ZipFile jar, String language) {
    LinguaCounts reader = new LinguaCounts();
    for (String file : FILES) {
      reader.add(text(jar, "language-models/" + language + "/" + file + "grams.json"));
    }
    return reader.counts;
  }

  private static String text(ZipFile jar, String name) {
    try (var in = jar.getInputStream(jar.getEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String json) {
    long total = 0;
    int body = json.indexOf("\"ngrams\"") + 9;
    for (int pass = 0; pass < 2; pass++) {
      int at = json.indexOf('"', body);
      while (at >= 0) {
        int slash = json.indexOf('/', at);
        int close = json.indexOf('"', slash);
        long numerator = Long.parseLong(json, at + 1, slash, 10);
        long denominator = Long.parseLong(json, slash + 1, close, 10);
        int open = json.indexOf('"', close + 1);
        int end = json.indexOf('"', open + 1);
        if (pass == 0) {
          total = Math.max(total, denominator);
        } else {
          addAll(json, open + 1, end, numerator, denominator, total);
        }
        at = json.indexOf('"', end + 1);
      }
    }
  }

  private void addAll(String json, int from, int to, long numerator, long denominator, long total) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || json.charAt(i) == ' ') {
        long gram = Gram.of(json, start, i);
        long prefix = i - start == 1 ? total : counts.count(Gram.withoutLast(gram));
        counts.add(gram, Math.round((double) numerator * prefix / denominator));
        start = i + 1;
      }
    }
  }
}
