package org.kilde.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.app.page.Note.Kind;

/** Finds the notices of a page that change how its text is to be read: paywall, correction. */
final class Notices {
  private static final int BEHIND = 15;
  private static final int SURE = 12;

  private final PageWords words;
  private final JsonLd data;

  Notices(PageWords words, JsonLd data) {
    this.words = words;
    this.data = data;
  }

  List<Note> find(PageTree tree, ArticleFinder.Found found) {
    List<Note> out = new ArrayList<>();
    Box box = found.box();
    int end = Math.min(tree.strips.size(), box.endStrip + BEHIND);
    Optional<String> wall = Optional.empty();
    for (int i = box.firstStrip; i < end; i++) {
      Strip strip = tree.strips.get(i);
      if (strip.has(Mark.COMMENTS | Mark.RELATED | Mark.CONSENT | Mark.FOOTER)) {
        continue;
      }
      if (isCorrection(strip) && out.size() < 5) {
        out.add(new Note(Kind.CORRECTION, strip.text()));
      }
      if (wall.isEmpty()
          && strip.length() < 300
          && i > box.firstStrip
          && words.within(PageWords.Kind.PAYWALL, strip.text())) {
        wall = Optional.of(strip.text());
      }
    }
    if (isClosed()) {
      out.add(new Note(Kind.PAYWALL, wall.orElse("isAccessibleForFree: false")));
    } else {
      wall.ifPresent(text -> out.add(new Note(Kind.PAYWALL, text)));
    }
    return out;
  }

  private boolean isClosed() {
    return data.findArticle()
        .map(a -> JsonLd.strings(a.get("isAccessibleForFree")))
        .map(
            all ->
                all.stream().anyMatch(v -> v.toLowerCase(java.util.Locale.ROOT).endsWith("false")))
        .orElse(false);
  }

  /** "Correction: …", or a whole sentence that says the article was changed. */
  private boolean isCorrection(Strip strip) {
    int end = words.opens(PageWords.Kind.CORRECTION, strip.text());
    if (end == 0 || strip.length() > 1500 || strip.length() < 20) {
      return false;
    }
    boolean colon = end < strip.length() && ":.".indexOf(strip.text().charAt(end)) >= 0;
    boolean dated =
        strip.length() < 60 && strip.text().chars().filter(Character::isDigit).count() > 4;
    return (colon || end >= SURE && strip.endsSentence()) && !dated;
  }
}
