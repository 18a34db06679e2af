/** Numerals in digits and words. */
@NullMarked
package org.kilde.number;

import org.jspecify.annotations.NullMarked;
