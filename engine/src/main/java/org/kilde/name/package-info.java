/** Persons, organizations and places in a text; titles and roles. */
@NullMarked
package org.kilde.name;

import org.jspecify.annotations.NullMarked;
