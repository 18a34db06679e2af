/**
 * How well statements are found, measured on annotated articles that stay outside the repository.
 */
@NullMarked
package org.kilde.bench.statement;

import org.jspecify.annotations.NullMarked;
