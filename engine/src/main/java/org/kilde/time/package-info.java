/** Calendar expressions to EDTF values, honest about precision. */
@NullMarked
package org.kilde.time;

import org.jspecify.annotations.NullMarked;
