/** The desk of one folder: rows, index and what joins articles, opened together. */
@NullMarked
package org.kilde.app.desk.folder;

import org.jspecify.annotations.NullMarked;
