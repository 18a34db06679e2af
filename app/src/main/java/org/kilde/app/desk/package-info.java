/** The desk's nouns: what is kept of everything read, as pages and commands ask for it. */
@NullMarked
package org.kilde.app.desk;

import org.jspecify.annotations.NullMarked;
