/** From one raw article to all its evidence: the pure map step. */
@NullMarked
package org.kilde.analysis;

import org.jspecify.annotations.NullMarked;
