/** Measurements of the page cleaner against public evaluations. Never shipped. */
@NullMarked
package org.kilde.bench.page;

import org.jspecify.annotations.NullMarked;
