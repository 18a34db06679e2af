/** From files to raw articles. */
@NullMarked
package org.kilde.app.reader;

import org.jspecify.annotations.NullMarked;
