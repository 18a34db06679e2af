/** What a brief says, ready to be shown: on a page or on a terminal. */
@NullMarked
package org.kilde.app.brief;

import org.jspecify.annotations.NullMarked;
