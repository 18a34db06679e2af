package org.kilde.finding;

import java.util.Optional;
import org.kilde.annotation.Speaker;
import org.kilde.lineage.SourceClass;

/**
 * Whom one article names as a source.
 *
 * @param referent index in the article; -1 if he is not named
 * @param text as written
 * @param body the body behind an office or role, if its words tell
 * @param place index of the place named in the source's words; -1 if none
 */
record SourceDigest(
    int referent, String text, Speaker.Kind kind, Optional<SourceClass> body, int place) {}
