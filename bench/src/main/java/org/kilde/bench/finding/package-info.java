/** What linking and findings cost. */
@NullMarked
package org.kilde.bench.finding;

import org.jspecify.annotations.NullMarked;
