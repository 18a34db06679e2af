package org.kilde.app.desk;

import java.util.Optional;

/**
 * An article in a list.
 *
 * @param id 16 hexadecimal digits, made of its bytes
 * @param published EDTF, if known
 * @param origin path or address it was read from
 * @param story id of its story
 * @param statements how many were read off it
 * @param figures how many were read off it
 * @param revision 1 for the first the desk met of its origin, 2 for what came in its place
 * @param superseded true if a later revision stands in its place
 */
public record ArticleRow(
    String id,
    String title,
    Optional<String> outlet,
    String language,
    Optional<String> published,
    String origin,
    Optional<String> url,
    Optional<String> story,
    int statements,
    int figures,
    int revision,
    boolean superseded) {}
