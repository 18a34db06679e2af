/** How well figures are read: own tolls, and sentences without any. */
@NullMarked
package org.kilde.bench.figure;

import org.jspecify.annotations.NullMarked;
