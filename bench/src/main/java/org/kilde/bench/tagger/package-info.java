/** Trains and scores the name tagger that ships with the engine. */
@NullMarked
package org.kilde.bench.tagger;

import org.jspecify.annotations.NullMarked;
