/** Kilde's speed beside that of other programs, on the same articles in one run. */
@NullMarked
package org.kilde.bench.peers;

import org.jspecify.annotations.NullMarked;
