/** What is counted, how many, and how exactly. */
@NullMarked
package org.kilde.figure;

import org.jspecify.annotations.NullMarked;
