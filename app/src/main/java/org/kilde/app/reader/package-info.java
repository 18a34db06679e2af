/** From files to articles: what can be read is handed on, what cannot is named with its reason. */
@NullMarked
package org.kilde.app.reader;

import org.jspecify.annotations.NullMarked;
