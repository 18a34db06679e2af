/** How fast the whole analysis and its parts are, alone and beside other programs. */
@NullMarked
package org.kilde.bench.speed;

import org.jspecify.annotations.NullMarked;
