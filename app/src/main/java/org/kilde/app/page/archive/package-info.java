/** Files that hold saved pages: WARC, WACZ, MHTML. */
@NullMarked
package org.kilde.app.page.archive;

import org.jspecify.annotations.NullMarked;
