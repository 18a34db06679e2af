/** Texts, spans and tokens: the original is never altered, everything else points into it. */
@NullMarked
package org.kilde.text;

import org.jspecify.annotations.NullMarked;
