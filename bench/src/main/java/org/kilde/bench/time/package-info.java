/** How many time expressions are read with the right value. */
@NullMarked
package org.kilde.bench.time;

import org.jspecify.annotations.NullMarked;
