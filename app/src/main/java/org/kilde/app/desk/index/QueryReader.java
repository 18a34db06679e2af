package org.kilde.app.desk.index;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kilde.app.desk.EntityRef;
import org.kilde.language.LanguagePacks;

/** Takes what a user typed apart: names of several words first, then word by word. */
public final class QueryReader {
  private static final int LONGEST_NAME = 5; // words
  private static final int MOST_PARTS = 24;

  private final Concepts concepts;
  private final NameFinder names;

  /** Finds whom words name. */
  public interface NameFinder {

    /** Entities that bear exactly this name, the best known first; few. */
    List<EntityRef> named(String words);

    /** Ids of all that one entity stands for, itself included. */
    List<String> members(String entity);
  }

  public QueryReader(LanguagePacks packs, NameFinder names) {
    this.concepts = new Concepts(packs);
    this.names = names;
  }

  public List<QueryPart> read(String query) {
    List<QueryPart> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    int at = 0;
    String text = query.strip();
    while (at < text.length() && parts.size() < MOST_PARTS) {
      char c = text.charAt(at);
      boolean minus = c == '-' && at + 1 < text.length() && (at == 0 || text.charAt(at - 1) == ' ');
      int start = minus ? at + 1 : at;
      if (isQuote(text.charAt(start))) {
        plain(words, parts);
        int end = quoteEnd(text, start + 1);
        String quoted = text.substring(start + 1, end).strip();
        if (!quoted.isEmpty()) {
          parts.add(part(quoted, true, minus));
        }
        at = Math.min(text.length(), end + 1);
      } else if (Character.isWhitespace(c)) {
        at++;
      } else {
        int end = wordEnd(text, start);
        String word = text.substring(start, end);
        if (minus) {
          plain(words, parts);
          parts.add(part(word, false, true));
        } else {
          words.add(word);
        }
        at = end;
      }
    }
    plain(words, parts);
    return parts;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '”' || c == '»' || c == '«' || c == '„';
  }

  private static int quoteEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isQuote(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length()
        && !Character.isWhitespace(text.charAt(at))
        && !isQuote(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Words without quotation marks: the longest names among them, the rest one by one. */
  private void plain(List<String> words, List<QueryPart> parts) {
    int at = 0;
    while (at < words.size() && parts.size() < MOST_PARTS) {
      int length = nameLength(words, at);
      parts.add(part(String.join(" ", words.subList(at, at + length)), false, false));
      at += length;
    }
    words.clear();
  }

  private int nameLength(List<String> words, int at) {
    for (int length = Math.min(LONGEST_NAME, words.size() - at); length > 1; length--) {
      if (!names.named(String.join(" ", words.subList(at, at + length))).isEmpty()) {
        return length;
      }
    }
    return 1;
  }

  private QueryPart part(String words, boolean quoted, boolean excluded) {
    List<EntityRef> entities = quoted ? List.of() : names.named(words);
    Set<String> keys = new HashSet<>();
    entities.forEach(each -> keys.addAll(names.members(each.id())));
    boolean number = !words.isEmpty() && words.chars().allMatch(c -> isNumberPart((char) c));
    return new QueryPart(
        words,
        quoted,
        excluded,
        entities,
        keys,
        quoted || number ? Set.of() : concepts.inAnyLanguage(words),
        number ? Concepts.number(words) : "");
  }

  private static boolean isNumberPart(char c) {
    return Character.isDigit(c) || c == '.' || c == ',';
  }
}
