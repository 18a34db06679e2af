package org.kilde.app.page;

import org.kilde.article.BlockRole;

/**
 * One block of a page's clean text.
 *
 * @param start first UTF-16 offset in {@link Page#text}
 * @param end UTF-16 offset behind the last character
 * @param node where it stood in the page, as a path of element names and positions ({@link
 *     PagePlaces} leads on to the bytes); {@code json-ld} where the words were read from the page's
 *     metadata
 */
public record PageBlock(int start, int end, BlockRole role, String node) {}
