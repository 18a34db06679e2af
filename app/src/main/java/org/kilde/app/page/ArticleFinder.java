package org.kilde.app.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the box that holds the article: the one whose text, taken whole, would best match the
 * page's running text. The measure is the F1 that this box would reach if all running text of the
 * page were the article; marks of class and name weigh in, nothing is decided by them alone.
 */
final class ArticleFinder {
  private static final double WEIGHT_OF_REST = 0.35;
  private static final int LARGEST_LINE = 500;

  private final PageTree tree;
  private final @Nullable Strip headline;

  ArticleFinder(PageTree tree, @Nullable Strip headline) {
    this.tree = tree;
    this.headline = headline;
  }

  /** A box, how strictly marks were read to find it, and where the article begins and ends. */
  record Found(Box box, int ignored) {}

  Found find() {
    weigh(Mark.NEVER);
    double relaxed = tree.root().good;
    withdrawMarks(relaxed);
    markOtherArticles();
    markCards(relaxed);
    handDown();
    double strict = weigh(Mark.NEVER | Mark.OUTSIDE);
    if (strict < 140 || strict < 0.2 * relaxed) {
      Box body = bodyBox();
      if (body != null) {
        return new Found(body, 0);
      }
      weigh(Mark.NEVER);
      if (tree.root().good < 140) {
        weigh(0);
        return new Found(best(), Mark.NEVER | Mark.OUTSIDE);
      }
      return new Found(best(), Mark.OUTSIDE);
    }
    return new Found(best(), 0);
  }

  /** A mark over most of the running text cannot be meant so: "content-with-sidebar". */
  private void withdrawMarks(double all) {
    Map<String, Double> sums = new HashMap<>();
    for (Box box : tree.boxes) {
      if ((box.own & Mark.OUTSIDE) != 0 && box.good > 0) {
        sums.merge(key(box), box.good, Double::sum);
      }
    }
    for (Box box : tree.boxes) {
      if ((box.own & Mark.OUTSIDE) != 0
          && all > 200
          && sums.getOrDefault(key(box), 0.0) > 0.5 * all) {
        box.own &= ~Mark.OUTSIDE;
      }
      if ((box.own & Mark.BODY) != 0) {
        box.own &= ~(Mark.DROP | Mark.RELATED | Mark.NAVIGATION);
      }
      if (box.chars > LARGEST_LINE) {
        box.own &= ~(Mark.BYLINE | Mark.DATE | Mark.HEADLINE | Mark.LEAD);
      }
      if (box.chars > 3 * LARGEST_LINE) {
        box.own &= ~Mark.CAPTION;
      }
    }
    handDown();
  }

  private static String key(Box box) {
    return box.element.normalName() + " " + box.element.className();
  }

  private void handDown() {
    for (Box box : tree.boxes) {
      box.marks = box.own | (box.parent == null ? 0 : box.parent.marks);
    }
  }

  /** A heading that is wholly a link, with a little text beside it: another article's card. */
  private void markCards(double all) {
    for (Strip strip : tree.strips) {
      if (strip.kind() != Strip.Kind.HEADING || strip.linkShare() < 0.9 || strip == headline) {
        continue;
      }
      Box box = strip.box();
      while (box.parent != null
          && box.parent.parent != null
          && box.parent.good < 0.2 * all
          && !(headline != null && headline.box().within(box.parent))) {
        box = box.parent;
      }
      if (box != strip.box()) {
        box.own |= Mark.RELATED;
      }
    }
  }

  /**
   * Boxes beside the one that holds the headline, built like it (same name and class), hold other
   * articles.
   */
  private void markOtherArticles() {
    if (headline == null) {
      return;
    }
    for (Box box = headline.box(); box.parent != null; box = box.parent) {
      String name = box.element.normalName();
      String type = box.element.className();
      if (box.chars < 300 || type.isEmpty() && !name.equals("article")) {
        continue;
      }
      for (Box other : tree.boxes) {
        if (other != box
            && other.parent == box.parent
            && other.element.normalName().equals(name)
            && other.element.className().equals(type)
            && other.good < 2 * box.good
            && hasOwnHeadline(other)) {
          other.own |= Mark.RELATED;
        }
      }
    }
  }

  private boolean hasOwnHeadline(Box box) {
    for (int i = box.firstStrip; i < Math.min(box.endStrip, box.firstStrip + 6); i++) {
      Strip strip = tree.strips.get(i);
      if (strip.kind() == Strip.Kind.HEADING
          && (strip.linkShare() > 0.8 || strip.element().normalName().equals("h1"))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Box bodyBox() {
    Box best = null;
    for (Box box : tree.boxes) {
      if ((box.own & Mark.BODY) != 0
          && !box.has(Mark.NEVER | Mark.OUTSIDE)
          && box.chars - box.linkChars > 100
          && (best == null || box.chars > best.chars)) {
        best = box;
      }
    }
    return best;
  }

  private double weigh(int excluded) {
    for (Box box : tree.boxes) {
      box.good = 0;
    }
    for (Strip strip : tree.strips) {
      if (!strip.has(excluded)) {
        strip.box().good += weight(strip);
      }
    }
    List<Box> boxes = tree.boxes;
    for (int i = boxes.size() - 1; i > 0; i--) {
      Box box = boxes.get(i);
      if (box.parent != null) {
        box.parent.good += box.good;
      }
    }
    return tree.root().good;
  }

  static double weight(Strip strip) {
    int length = strip.length();
    if (length < 25 || strip.kind() == Strip.Kind.HEADING || strip.linkShare() > 0.5) {
      return 0;
    }
    int cookie = strip.text().indexOf("ookie");
    if (cookie >= 0 && strip.text().indexOf("ookie", cookie + 1) > 0) {
      return 0;
    }
    double weight = length * (1 - strip.linkShare());
    if (length < 120 && !strip.endsSentence()) {
      weight *= 0.25;
    } else if (length < 80) {
      weight *= 0.7;
    }
    if (strip.has(Mark.BYLINE | Mark.CAPTION | Mark.DATE)) {
      weight *= 0.3;
    }
    return strip.kind() == Strip.Kind.CELL || strip.kind() == Strip.Kind.ITEM
        ? weight * 0.7
        : weight;
  }

  private Box best() {
    double all = tree.root().good;
    Box best = tree.root();
    double most = -1;
    for (Box box : tree.boxes) {
      if (box.good < 0.2 * all) {
        continue;
      }
      double rest = box.chars - box.good;
      double value = 2 * box.good / (all + box.good + WEIGHT_OF_REST * Math.max(0, rest));
      value *= bonus(box);
      if (value >= most) {
        most = value;
        best = box;
      }
    }
    return best;
  }

  private static double bonus(Box box) {
    if (box.element.attr("itemprop").equals("articleBody")) {
      return 1.3;
    }
    if ((box.own & Mark.BODY) != 0) {
      return 1.15;
    }
    return box.element.normalName().equals("article") ? 1.08 : 1;
  }
}
