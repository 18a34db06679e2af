package org.kilde.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;

/**
 * News concepts of one language: which words stand for which concept. Concept names are shared by
 * all languages, so that a Danish "valgkamp" and a French "élection" meet. From {@code
 * concepts.tsv}; a tree of letters, so that a lookup takes time in proportion to the word.
 */
public final class ConceptLexicon {
  static final TableFormat FORMAT = TableFormat.of("concepts.tsv", "concept", "stem");

  private final Node root;

  private ConceptLexicon(Node root) {
    this.root = root;
  }

  /** The concepts of a pack, compiled once. */
  public static ConceptLexicon of(LanguagePack pack) {
    return pack.compiled(ConceptLexicon.class, ConceptLexicon::compile);
  }

  private static ConceptLexicon compile(LanguagePack pack) {
    Node root = new Node();
    for (Row row : pack.table(FORMAT)) {
      String stem = row.expect("stem");
      boolean isPrefix = stem.endsWith("*");
      String letters = isPrefix ? stem.substring(0, stem.length() - 1) : stem;
      if (letters.isBlank() || letters.indexOf('*') >= 0) {
        throw row.error("stem", "words, or the start of one with * at its end");
      }
      root.add(letters.replace('-', ' '), isPrefix, row.expect("concept"));
    }
    return new ConceptLexicon(root);
  }

  /** The concepts of one word in lower case, those of its shortest stem first. */
  public List<String> concepts(String word) {
    List<String> found = new ArrayList<>(2);
    Node node = root.after(word, found::add);
    if (node != null) {
      node.wholes.forEach(found::add);
    }
    return found;
  }

  /** The concepts that the words from a token on stand for: its own, and phrases it starts. */
  public void collect(List<Token> tokens, int at, Consumer<String> into) {
    Node node = root;
    for (int i = at; i < tokens.size() && node != null; i++) {
      node = i == at ? node : node.next(' ');
      node = node == null ? null : node.after(tokens.get(i).norm(), into);
      if (node != null) {
        node.wholes.forEach(into);
      }
    }
  }

  private static final class Node {
    private char[] letters = new char[0];
    private Node[] nodes = new Node[0];
    private final List<String> wholes = new ArrayList<>(0);
    private final List<String> prefixes = new ArrayList<>(0);

    /** Walks a word's letters, handing on the prefixes met; null if no stem goes on so far. */
    @Nullable Node after(String word, Consumer<String> into) {
      Node node = this;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        node = node.next(c == '-' ? ' ' : c);
        if (node == null) {
          return null;
        }
        if (!node.prefixes.isEmpty()) {
          node.prefixes.forEach(into);
        }
      }
      return node;
    }

    @Nullable Node next(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      return at < 0 ? null : nodes[at];
    }

    void add(String stem, boolean isPrefix, String concept) {
      Node node = this;
      for (int i = 0; i < stem.length(); i++) {
        node = node.grow(stem.charAt(i));
      }
      List<String> ends = isPrefix ? node.prefixes : node.wholes;
      if (!ends.contains(concept)) {
        ends.add(concept);
      }
    }

    private Node grow(char letter) {
      int at = Arrays.binarySearch(letters, letter);
      if (at >= 0) {
        return nodes[at];
      }
      int place = -at - 1;
      letters = Arrays.copyOf(letters, letters.length + 1);
      nodes = Arrays.copyOf(nodes, nodes.length + 1);
      System.arraycopy(letters, place, letters, place + 1, letters.length - 1 - place);
      System.arraycopy(nodes, place, nodes, place + 1, nodes.length - 1 - place);
      letters[place] = letter;
      nodes[place] = new Node();
      return nodes[place];
    }
  }
}
