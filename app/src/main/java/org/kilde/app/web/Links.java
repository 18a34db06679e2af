package org.kilde.app.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.kilde.app.desk.ArticleRow;

/** Addresses of the desk's pages. Ids and words are always encoded. */
public final class Links {
  private Links() {}

  public static String story(String id) {
    return "/story/" + part(id);
  }

  public static String article(String id) {
    return "/article/" + part(id);
  }

  /** An article's page at the words of a row. */
  public static String words(String article, String row) {
    return article(article) + "#m-" + row;
  }

  public static String why(String row) {
    return "/why/" + part(row);
  }

  public static String name(String id) {
    return "/name/" + part(id);
  }

  /** Who published an article; the name of its file where nobody says. */
  public static String paper(ArticleRow article) {
    String origin = article.origin();
    int slash = Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\'));
    return article.outlet().orElse(origin.substring(slash + 1));
  }

  /** What is found for some words. */
  public static String search(String words) {
    return "/search?q=" + part(words);
  }

  /**
   * The article where it was published; empty for anything but a plain web address, so that a link
   * can never be a script.
   */
  public static Optional<String> outside(ArticleRow article) {
    return article.url().filter(Links::isWeb);
  }

  /** The published article at these words, which browsers then show marked. */
  public static Optional<String> outside(ArticleRow article, String words) {
    String line = words.split("\n", 2)[0];
    String some = line.length() > 80 ? line.substring(0, line.lastIndexOf(' ', 80) + 1) : line;
    return some.isBlank()
        ? outside(article)
        : outside(article).map(url -> url + "#:~:text=" + part(some.strip()).replace("-", "%2D"));
  }

  private static boolean isWeb(String url) {
    try {
      String scheme = new URI(url).getScheme();
      return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Text as a part of an address. */
  static String part(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
