package org.kilde.app.reader;

import org.kilde.article.RawArticle;

/**
 * An article as it came from a file.
 *
 * @param sha256 of the bytes it was read from, in hexadecimal
 * @param plain true if the article's source text is the file's own text
 */
public record Document(RawArticle article, String sha256, boolean plain) {}
