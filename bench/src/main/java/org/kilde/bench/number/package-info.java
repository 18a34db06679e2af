/** How well numbers, sums and lengths are read, against a public table of expressions. */
@NullMarked
package org.kilde.bench.number;

import org.jspecify.annotations.NullMarked;
