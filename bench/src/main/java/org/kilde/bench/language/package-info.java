/** Trains and measures language identification. */
@NullMarked
package org.kilde.bench.language;

import org.jspecify.annotations.NullMarked;
