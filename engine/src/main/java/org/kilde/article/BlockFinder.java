package org.kilde.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.kilde.language.LanguagePack;
import org.kilde.text.Span;

/**
 * Cuts a plain text into blocks and says what each is for: by a line's own words first, then by its
 * length, its end and its neighbours.
 */
final class BlockFinder {
  private static final int SHORTEST_STANDFIRST = 6; // words

  private final BlockWords words;
  private final LineRoles own;

  BlockFinder(LanguagePack pack) {
    this.words = pack.compiled(BlockWords.class, BlockWords::of);
    this.own = new LineRoles(words);
  }

  /** Each line of a text as a body block. */
  static List<Block> lines(String text) {
    return Lines.of(text, new Span(0, text.length())).stream()
        .map(line -> new Block(line.span(), BlockRole.BODY))
        .toList();
  }

  List<Block> find(String text, Span within) {
    List<Line> lines = Lines.of(text, within);
    BlockRole[] roles = roles(lines);
    List<Block> blocks = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      add(blocks, lines.get(i), roles[i]);
    }
    return blocks;
  }

  /** A line as a block; an agency's tag at its end as one of its own. */
  private void add(List<Block> blocks, Line line, BlockRole role) {
    Optional<Span> button =
        role == BlockRole.CAPTION ? Doubled.button(line, words) : Optional.empty();
    if (button.isPresent()) {
      blocks.add(new Block(trimEnd(line, button.get().start()), role));
      blocks.add(new Block(button.get(), BlockRole.NAVIGATION));
      blocks.add(new Block(trimStart(line, button.get().end()), role));
      return;
    }
    Span tag = role == BlockRole.BODY ? AgencyTag.atEnd(line, words) : new Span(0, 0);
    if (tag.isEmpty()) {
      blocks.add(new Block(line.span(), role));
      return;
    }
    blocks.add(new Block(trimEnd(line, tag.start()), role));
    blocks.add(new Block(tag, BlockRole.BYLINE));
  }

  private static Span trimEnd(Line line, int before) {
    int end = before;
    while (Character.isWhitespace(line.text().charAt(end - 1))) {
      end--;
    }
    return new Span(line.span().start(), end);
  }

  private static Span trimStart(Line line, int after) {
    int start = after;
    while (start < line.span().end() && Character.isWhitespace(line.text().charAt(start))) {
      start++;
    }
    return new Span(start, line.span().end());
  }

  private BlockRole[] roles(List<Line> lines) {
    BlockRole[] roles = new BlockRole[lines.size()];
    boolean loose = isLoose(lines);
    int headline = -1;
    boolean inLinks = false;
    for (int i = 0; i < roles.length; i++) {
      Line line = lines.get(i);
      Optional<BlockRole> shown = own.find(line);
      if (shown.isPresent()) {
        roles[i] = shown.get();
      } else if (headline < 0 && isHeadline(lines, roles, i)) {
        roles[i] = BlockRole.HEADLINE;
        headline = i;
      } else if (inLinks && isHeading(line)) {
        roles[i] = BlockRole.TEASER;
      } else {
        roles[i] = byNeighbours(lines, roles, i, headline, loose);
      }
      inLinks = own.isLinkHeading(line) || inLinks && roles[i] == BlockRole.TEASER;
    }
    copiedCaptions(lines, roles);
    return roles;
  }

  /** A picture's text that stands once more before the line with its credit. */
  private static void copiedCaptions(List<Line> lines, BlockRole[] roles) {
    for (int i = 0; i + 1 < roles.length; i++) {
      Line next = lines.get(i + 1);
      boolean copied =
          roles[i] == BlockRole.BODY
              && roles[i + 1] == BlockRole.CAPTION
              && next.span().length() > lines.get(i).span().length()
              && next.text().startsWith(words(lines.get(i)), next.span().start());
      if (copied) {
        roles[i] = BlockRole.CAPTION;
      }
    }
  }

  private static String words(Line line) {
    return line.text().substring(line.span().start(), line.span().end());
  }

  /** Looks like a heading, and not like a sentence with an agency's tag behind it. */
  private boolean isHeading(Line line) {
    return line.isHeading() && AgencyTag.atEnd(line, words).isEmpty();
  }

  /** True if empty lines part most paragraphs: then an empty line says nothing of what follows. */
  private static boolean isLoose(List<Line> lines) {
    long after = lines.stream().skip(1).filter(Line::afterBlank).count();
    return after * 2 > lines.size() - 1;
  }

  /** The first line that is no menu, if it looks like a heading and a story follows. */
  private boolean isHeadline(List<Line> lines, BlockRole[] roles, int at) {
    for (int i = 0; i < at; i++) {
      if (roles[i] == BlockRole.BODY || roles[i] == BlockRole.SUBHEAD) {
        return false;
      }
    }
    Line line = lines.get(at);
    return (isHeading(line) || line.isAskingHeadline()) && storyFollows(lines, at);
  }

  private boolean storyFollows(List<Line> lines, int at) {
    return lines.stream().skip(at + 1L).anyMatch(line -> !isHeading(line) && line.length() > 60);
  }

  private BlockRole byNeighbours(
      List<Line> lines, BlockRole[] roles, int at, int headline, boolean loose) {
    Line line = lines.get(at);
    if (!isHeading(line)) {
      return BlockRole.BODY;
    }
    if (headline >= 0 && at - headline <= 2 && isName(line)) {
      return BlockRole.BYLINE;
    }
    boolean storyNext = at + 1 < lines.size() && !isHeading(lines.get(at + 1));
    if (headline >= 0 && at == headline + 1 && !storyNext && line.words() > SHORTEST_STANDFIRST) {
      return BlockRole.SUBHEAD;
    }
    if (!storyNext) {
      return betweenHeadings(roles, line, at);
    }
    // In a text of lines without gaps, a gap before a short line marks a box put in between.
    boolean box = !loose && line.afterBlank() && at > 0;
    return box ? BlockRole.TEASER : BlockRole.SUBHEAD;
  }

  /**
   * Short lines in a row, or after the story: the writer's name, or links; a list keeps its dashes.
   */
  private static BlockRole betweenHeadings(BlockRole[] roles, Line line, int at) {
    boolean storyBefore = Arrays.asList(roles).subList(0, at).contains(BlockRole.BODY);
    if (!storyBefore || line.startsWithDash()) {
      return BlockRole.BODY;
    }
    return isName(line) ? BlockRole.BYLINE : BlockRole.TEASER;
  }

  /** Two to four capitalized words and nothing else. */
  private static boolean isName(Line line) {
    int size = line.tokens().size();
    return size >= 2
        && size <= 4
        && line.tokens().stream().allMatch(token -> token.isWord() && token.isCapitalized());
  }
}
