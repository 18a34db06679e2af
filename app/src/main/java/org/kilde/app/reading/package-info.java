/** One run over files: read, analyse in parallel, hand on in order, say how far it is. */
@NullMarked
package org.kilde.app.reading;

import org.jspecify.annotations.NullMarked;
