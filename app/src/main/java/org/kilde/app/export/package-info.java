/** Evidence as other tools read it. */
@NullMarked
package org.kilde.app.export;

import org.jspecify.annotations.NullMarked;
