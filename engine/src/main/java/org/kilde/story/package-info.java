/** Articles of one event across languages and days. */
@NullMarked
package org.kilde.story;

import org.jspecify.annotations.NullMarked;
