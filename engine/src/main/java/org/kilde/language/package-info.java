/** Language tags, language packs and the lexicons compiled from them. */
@NullMarked
package org.kilde.language;

import org.jspecify.annotations.NullMarked;
