package org.kilde.app.desk;

import java.time.Instant;

/**
 * A search that is looked at again.
 *
 * @param name by which it is asked for
 * @param request what is looked for; its slice says nothing here
 * @param seen number of the last article on the desk when its hits were looked at
 */
public record SavedSearch(String name, SearchRequest request, Instant savedAt, long seen) {}
