package org.kilde.article;

/**
 * Who published an article.
 *
 * @param name as the page or the gazetteer writes it
 * @param domain of its web address, without {@code www.}; empty if not known
 */
public record Outlet(String name, String domain) {}
