/** Who says what: cue, speaker, content, and by which way. */
@NullMarked
package org.kilde.statement;

import org.jspecify.annotations.NullMarked;
