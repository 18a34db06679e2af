/** What the desk costs, and how soon it answers. */
@NullMarked
package org.kilde.bench.desk;

import org.jspecify.annotations.NullMarked;
