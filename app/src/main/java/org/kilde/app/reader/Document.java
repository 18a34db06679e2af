package org.kilde.app.reader;

import java.nio.file.Path;
import org.kilde.article.RawArticle;

/**
 * An article as it came from a file.
 *
 * @param file it was read from
 * @param sha256 of the bytes it was read from, in hexadecimal; of a line in a file of many, its own
 * @param plain true if the article's source text is the file's own text, as UTF-8
 * @param original the bytes themselves
 */
public record Document(
    Path file, RawArticle article, String sha256, boolean plain, Original original) {}
