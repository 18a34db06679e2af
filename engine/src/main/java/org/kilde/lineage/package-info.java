/** The way words came: copies of one text, outlets and their owners, who stands at the end. */
@NullMarked
package org.kilde.lineage;

import org.jspecify.annotations.NullMarked;
