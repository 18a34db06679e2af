/** What the desk answers, for the terminal and for other programs. */
@NullMarked
package org.kilde.app.desk.report;

import org.jspecify.annotations.NullMarked;
