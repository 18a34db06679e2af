/** Pages and feeds from the net: fetched politely, within limits, from public addresses only. */
@NullMarked
package org.kilde.app.fetch;

import org.jspecify.annotations.NullMarked;
