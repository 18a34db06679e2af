/** How well names are found and joined, and how fast. */
@NullMarked
package org.kilde.bench.name;

import org.jspecify.annotations.NullMarked;
