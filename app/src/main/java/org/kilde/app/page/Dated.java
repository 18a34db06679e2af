package org.kilde.app.page;

import org.kilde.article.Publication;

/**
 * A date as the page gives it.
 *
 * @param edtf day precision ({@code 2026-03-14})
 * @param basis what kind of place it was read from; inferred where only a day of change is given:
 *     published then or before; none where it is only the first day named anywhere
 * @param where the place itself, for "why?": {@code json-ld datePublished}, {@code meta
 *     article:published_time}, {@code time}, {@code text: …}
 */
public record Dated(String edtf, Publication.Basis basis, String where) {}
