/** Stories: which articles, in whatever language, tell of one event. */
@NullMarked
package org.kilde.story;

import org.jspecify.annotations.NullMarked;
