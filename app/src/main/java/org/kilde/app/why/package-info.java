/** The answer to “why?”: the words, the rule and the steps behind a row. */
@NullMarked
package org.kilde.app.why;

import org.jspecify.annotations.NullMarked;
