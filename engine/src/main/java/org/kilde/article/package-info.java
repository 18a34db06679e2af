/** Articles cut into blocks with roles, with their outlet and publication date. */
@NullMarked
package org.kilde.article;

import org.jspecify.annotations.NullMarked;
