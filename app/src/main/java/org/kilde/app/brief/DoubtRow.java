package org.kilde.app.brief;

/**
 * A claim that the article carrying it doubts.
 *
 * @param claim the words doubted
 * @param words what says so
 */
public record DoubtRow(String id, ArticleEntry article, String claim, String words) {}
