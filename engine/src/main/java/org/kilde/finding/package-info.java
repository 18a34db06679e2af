/** What several articles together show: comparisons, contradictions, origins, journeys. */
@NullMarked
package org.kilde.finding;

import org.jspecify.annotations.NullMarked;
