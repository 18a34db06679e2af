/** What rows are in English words: dates, figures, speakers. */
@NullMarked
package org.kilde.app.words;

import org.jspecify.annotations.NullMarked;
