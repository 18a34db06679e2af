/** The trained tagger of person, organization and place names: features, model, decoding. */
@NullMarked
package org.kilde.name.tagger;

import org.jspecify.annotations.NullMarked;
