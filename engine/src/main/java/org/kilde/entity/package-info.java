/** One person, organization or place across articles, spellings and scripts. */
@NullMarked
package org.kilde.entity;

import org.jspecify.annotations.NullMarked;
