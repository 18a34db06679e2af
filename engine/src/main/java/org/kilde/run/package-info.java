/** A whole desk's worth of articles. */
@NullMarked
package org.kilde.run;

import org.jspecify.annotations.NullMarked;
