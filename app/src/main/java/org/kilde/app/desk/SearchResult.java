package org.kilde.app.desk;

import java.util.List;
import org.kilde.text.Span;

/**
 * What was found.
 *
 * @param total articles in all
 * @param understood how each part of the words was taken
 * @param loosened true if no article has all parts, so that these have some
 * @param languages how many articles there are of each language, the most first
 * @param outlets of each outlet
 * @param months of each month, {@code 2031-03}, the latest first
 * @param places that name each place, by id
 * @param persons that name each person, by id
 */
public record SearchResult(
    long total,
    List<Hit> hits,
    List<Understood> understood,
    boolean loosened,
    List<Count> languages,
    List<Count> outlets,
    List<Count> months,
    List<Count> places,
    List<Count> persons) {
  public SearchResult {
    hits = List.copyOf(hits);
    understood = List.copyOf(understood);
    languages = List.copyOf(languages);
    outlets = List.copyOf(outlets);
    months = List.copyOf(months);
    places = List.copyOf(places);
    persons = List.copyOf(persons);
  }

  /** One article. */
  public record Hit(ArticleRow article, List<Snippet> snippets) {
    public Hit {
      snippets = List.copyOf(snippets);
    }
  }

  /**
   * Some words of an article.
   *
   * @param start where they stand in its clean text, UTF-16
   * @param marks what fits, within {@code words}, UTF-16
   */
  public record Snippet(String words, int start, List<Span> marks) {
    public Snippet {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A part of what was looked for.
   *
   * @param words as asked
   * @param entities whom or what they may name, in whatever language
   * @param concepts what they speak of, in whatever language
   */
  public record Understood(String words, List<EntityRef> entities, List<String> concepts) {
    public Understood {
      entities = List.copyOf(entities);
      concepts = List.copyOf(concepts);
    }
  }
}
