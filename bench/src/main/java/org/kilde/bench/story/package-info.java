/** Measures how well articles are joined into stories, and how fast. */
@NullMarked
package org.kilde.bench.story;

import org.jspecify.annotations.NullMarked;
