package org.kilde.app.brief;

import java.util.Locale;
import java.util.Optional;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.words.DateWords;
import org.kilde.article.Article;
import org.kilde.article.Block;
import org.kilde.article.BlockRole;

/**
 * An article in a list.
 *
 * @param number in the order of reading, from 1; also its place on the page
 * @param headline its title or first words
 * @param outlet who published it, or the file's name if nobody says
 * @param language BCP 47
 * @param published EDTF; empty if not known
 * @param statements how many it holds
 * @param figures how many it holds
 */
public record ArticleEntry(
    int number,
    String id,
    String headline,
    String outlet,
    String source,
    String language,
    Optional<String> published,
    int statements,
    int figures) {
  private static final int HEADLINE = 140; // characters; a longer first line is no headline

  static ArticleEntry of(int number, AnalyzedArticle read) {
    Article article = read.article();
    return new ArticleEntry(
        number,
        article.id(),
        headline(article),
        article.outlet().map(outlet -> outlet.name()).orElseGet(() -> fileName(article.origin())),
        article.origin(),
        article.language().value(),
        article.published().date(),
        read.statements().size(),
        read.figures().size());
  }

  private static String headline(Article article) {
    return article
        .title()
        .or(() -> first(article, BlockRole.HEADLINE))
        .or(() -> first(article, BlockRole.BODY))
        .map(words -> Shorten.to(HEADLINE, words))
        .orElse("(no words)");
  }

  private static Optional<String> first(Article article, BlockRole role) {
    return article.blocks().stream()
        .filter(block -> block.role() == role)
        .map(Block::span)
        .map(article::words)
        .findFirst();
  }

  private static String fileName(String origin) {
    return origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
  }

  /** When it was published, in words. */
  public String date() {
    return published.map(DateWords::of).orElse("undated");
  }

  /** The language in English words. */
  public String languageName() {
    return language.equals("und")
        ? "language unclear"
        : Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
  }
}
