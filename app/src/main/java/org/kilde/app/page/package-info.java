/** Saved web pages: from bytes to a clean article with block roles, dates, authors and notes. */
@NullMarked
package org.kilde.app.page;

import org.jspecify.annotations.NullMarked;
