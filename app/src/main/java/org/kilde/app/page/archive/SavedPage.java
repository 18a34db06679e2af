package org.kilde.app.page.archive;

import java.util.Optional;

/**
 * One page as an archive holds it, ready for the cleaner.
 *
 * @param address the address it was fetched from
 * @param bytes the page, transfer and content encodings undone
 * @param charset the charset the server named
 */
public record SavedPage(Optional<String> address, byte[] bytes, Optional<String> charset) {}
