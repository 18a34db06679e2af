/** Records as bytes that only this program reads. */
@NullMarked
package org.kilde.app.codec;

import org.jspecify.annotations.NullMarked;
