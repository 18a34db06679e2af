/** What is read off an article: mentions, times, figures, statements, and where each came from. */
@NullMarked
package org.kilde.annotation;

import org.jspecify.annotations.NullMarked;
