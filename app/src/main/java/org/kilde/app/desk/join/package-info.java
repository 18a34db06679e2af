/** Joins articles as they come: names into entities, articles into stories with their findings. */
@NullMarked
package org.kilde.app.desk.join;

import org.jspecify.annotations.NullMarked;
