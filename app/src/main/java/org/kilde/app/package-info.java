/** The application around the engine. */
@NullMarked
package org.kilde.app;

import org.jspecify.annotations.NullMarked;
