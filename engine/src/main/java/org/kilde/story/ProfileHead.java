package org.kilde.story;

import java.util.Optional;
import org.kilde.lineage.Period;

/**
 * What an article's {@link Profile} says of the article itself; stays in memory.
 *
 * @param date EDTF, of publication
 * @param language its number, as in {@link Traits}
 * @param published the days it may have been published
 */
record ProfileHead(
    String id, String title, Optional<String> date, int language, Optional<Period> published) {}
