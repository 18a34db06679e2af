package org.kilde.app.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.kilde.app.page.PageWords.Kind;
import org.kilde.article.BlockRole;

/** Gives each strip of the article's box its role, or leaves it out with a reason. */
final class Selector {
  /** A strip and what it is to the article. */
  record Chosen(Strip strip, BlockRole role) {}

  private static final int LONGEST_HEAD = 40;

  private final PageWords words;
  private final Box article;
  private final int ignored;
  private final List<Chosen> chosen = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();
  private final BiConsumer<Strip, String> left;
  private final @Nullable Strip headline;

  Selector(
      PageWords words,
      ArticleFinder.Found found,
      @Nullable Strip headline,
      BiConsumer<Strip, String> left) {
    this.words = words;
    this.headline = headline;
    this.article = found.box();
    this.ignored = found.ignored() | article.marks;
    this.left = left;
  }

  List<Chosen> select(List<Strip> strips) {
    head(strips);
    int i = article.firstStrip;
    while (i < article.endStrip) {
      Strip strip = strips.get(i);
      String reason = reasonToLeave(strip);
      if (reason.isEmpty() && opensOtherMatter(strip)) {
        int end = endOfOtherMatter(strips, i);
        if (end > i) {
          while (i < end) {
            left.accept(strips.get(i++), "behind a heading of other matter");
          }
          continue;
        }
      }
      if (reason.isEmpty()) {
        chosen.add(new Chosen(strip, role(strip)));
      } else {
        left.accept(strip, reason);
      }
      i++;
    }
    trim();
    return chosen;
  }

  /** Headline, lead, byline and caption that stand above the article's box. */
  private void head(List<Strip> strips) {
    int start = headline == null ? article.firstStrip : indexOf(strips, headline);
    if (article.firstStrip - start > LONGEST_HEAD) {
      start = article.firstStrip;
    }
    if (start >= article.endStrip && headline != null) {
      chosen.add(new Chosen(headline, BlockRole.HEADLINE));
      return;
    }
    for (int i = start; i < article.firstStrip; i++) {
      Strip strip = strips.get(i);
      headRole(strip)
          .ifPresentOrElse(
              role -> chosen.add(new Chosen(strip, role)), () -> left.accept(strip, "head"));
    }
  }

  private static int indexOf(List<Strip> strips, Strip strip) {
    int at = strip.box().firstStrip;
    while (strips.get(at) != strip) {
      at++;
    }
    return at;
  }

  private Optional<BlockRole> headRole(Strip strip) {
    if (strip == headline) {
      return Optional.of(BlockRole.HEADLINE);
    }
    if (strip.has(Mark.NEVER | Mark.OUTSIDE) || words.is(Kind.BUTTON, strip.text())) {
      return Optional.empty();
    }
    if (strip.has(Mark.CAPTION | Mark.FIGURE)) {
      return strip.linkShare() < 0.5 ? Optional.of(BlockRole.CAPTION) : Optional.empty();
    }
    if (strip.length() < 140
        && !strip.endsSentence()
        && (strip.has(Mark.BYLINE | Mark.DATE) || words.opens(Kind.BYLINE, strip.text()) > 0)) {
      return Optional.of(BlockRole.BYLINE);
    }
    boolean lead =
        strip.linkShare() < 0.3
            && strip.length() > (strip.has(Mark.LEAD) ? 40 : 70)
            && (strip.endsSentence() || strip.has(Mark.LEAD) || strip.length() > 120)
            && !strip.has(Mark.BYLINE | Mark.DATE)
            && words.opens(Kind.APPEAL, strip.text()) == 0;
    return lead ? Optional.of(BlockRole.BODY) : Optional.empty();
  }

  private String reasonToLeave(Strip strip) {
    int marks = strip.marks() & (Mark.NEVER | Mark.OUTSIDE) & ~ignored;
    if (strip.has(Mark.QUOTE) && article.has(Mark.BODY)) {
      // Posts shown inside an article carry the class words of share buttons.
      marks &= ~Mark.DROP;
    }
    if (marks != 0) {
      Box at = strip.box();
      while (at.parent != null && (at.own & marks) == 0) {
        at = at.parent;
      }
      return "marks "
          + Integer.toBinaryString(marks)
          + " of "
          + at.element.className()
          + "#"
          + at.element.id();
    }
    if (strip.length() > 80 && !shown.add(strip.text())) {
      return "shown before";
    }
    if (words.opens(Kind.CONSENT, strip.text()) > 0) {
      return "consent";
    }
    if (article.linkShare() > 0.8 && strip.linkShare() > 0.9 && strip.length() < 200) {
      return "link among links";
    }
    for (Box box = strip.box(); box != null && box != article; box = box.parent) {
      if (isLinkBox(box)) {
        return "links";
      }
    }
    return "";
  }

  private static boolean isLinkBox(Box box) {
    boolean links =
        box.linkShare() > 0.9
            || box.chars < 3000 && box.linkShare() > 0.6 && box.chars - box.linkChars < 200;
    return links
        && !box.element.normalName().equals("p")
        && (box.chars > 60 || box.has(Mark.LIST))
        && (box.marks & Mark.QUOTE) == 0;
  }

  private boolean opensOtherMatter(Strip strip) {
    boolean heading = strip.kind() == Strip.Kind.HEADING || strip.length() < 50;
    return heading
        && (words.is(Kind.RELATED, strip.text())
            || words.is(Kind.COMMENTS, strip.text())
            || strip.kind() == Strip.Kind.HEADING && words.opens(Kind.COMMENTS, strip.text()) > 0);
  }

  /** Up to the next running text, if what lies between is mostly links or short. */
  private int endOfOtherMatter(List<Strip> strips, int heading) {
    int at = heading + 1;
    int chars = 0;
    int linked = 0;
    while (at < article.endStrip && !isRunning(strips.get(at))) {
      chars += strips.get(at).length();
      linked += strips.get(at).linkChars();
      at++;
    }
    boolean last = at == article.endStrip;
    return chars == 0 || linked > 0.35 * chars || last && chars < 600 ? at : heading;
  }

  private static boolean isRunning(Strip strip) {
    return strip.kind() == Strip.Kind.PARAGRAPH
        && strip.length() > 100
        && strip.linkShare() < 0.3
        && strip.endsSentence();
  }

  private BlockRole role(Strip strip) {
    String text = strip.text();
    if (strip == headline) {
      return BlockRole.HEADLINE;
    }
    if (strip.kind() == Strip.Kind.HEADING) {
      boolean again = headline != null && strip.text().equals(headline.text());
      return again ? BlockRole.HEADLINE : BlockRole.SUBHEAD;
    }
    if (strip.has(Mark.CAPTION | Mark.FIGURE) && !isRunning(strip) || strip.has(Mark.CAPTION)) {
      return BlockRole.CAPTION;
    }
    boolean small = strip.length() < 140;
    if (small
        && strip.kind() != Strip.Kind.ITEM
        && words.opens(Kind.CREDIT, text) > 0
        && isCredit(text)) {
      return BlockRole.CAPTION;
    }
    if (small && isNavigation(strip)) {
      return BlockRole.NAVIGATION;
    }
    if (strip.length() < 220 && strip.linkShare() > 0.35 && words.opens(Kind.APPEAL, text) > 0) {
      return BlockRole.TEASER;
    }
    if (small && strip.linkShare() > 0.8 && words.opens(Kind.READ_ALSO, text) > 0) {
      return BlockRole.TEASER;
    }
    if (small && !strip.endsSentence() && strip.has(Mark.BYLINE | Mark.DATE)) {
      return BlockRole.BYLINE;
    }
    if (isLinksAlone(strip)) {
      return BlockRole.TEASER;
    }
    return BlockRole.BODY;
  }

  /** A row of buttons, a list of other articles' headlines, "More on this" and one of them. */
  private boolean isLinksAlone(Strip strip) {
    if (strip.kind() == Strip.Kind.ITEM || strip.length() > 400 || strip.endsSentence()) {
      return false;
    }
    return strip.linkShare() > 0.8
        || strip.linkShare() > 0.35 && words.opens(Kind.RELATED, strip.text()) > 0;
  }

  /** "Photo: X": a colon behind the word, or little more than a name. */
  private boolean isCredit(String text) {
    int end = words.opens(Kind.CREDIT, text);
    return text.length() < 60 || end < text.length() && ":/".indexOf(text.charAt(end)) >= 0;
  }

  private boolean isNavigation(Strip strip) {
    return words.is(Kind.BUTTON, strip.text())
        || words.opens(Kind.LEGAL, strip.text()) > 0 && !strip.endsSentence()
        || strip.linkShare() > 0.4 && words.opens(Kind.TAGS, strip.text()) > 0;
  }

  /** What hangs behind the last running text and is no list of it. */
  private void trim() {
    while (!chosen.isEmpty() && chosen.getLast().strip() != headline && isTail(chosen.getLast())) {
      left.accept(chosen.getLast().strip(), "tail");
      chosen.removeLast();
    }
  }

  private boolean isTail(Chosen last) {
    Strip strip = last.strip();
    return last.role() != BlockRole.BODY
        || strip.length() < 400 && words.opens(Kind.APPEAL, strip.text()) > 0
        || strip.kind() == Strip.Kind.OTHER && strip.length() < 40 && !strip.endsSentence();
  }
}
