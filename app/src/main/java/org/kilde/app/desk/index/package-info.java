/** The index of the desk: words of every language, names, concepts and numbers (Lucene). */
@NullMarked
package org.kilde.app.desk.index;

import org.jspecify.annotations.NullMarked;
