/** Checks a draft against the desk, sentence by sentence. */
@NullMarked
package org.kilde.app.check;

import org.jspecify.annotations.NullMarked;
