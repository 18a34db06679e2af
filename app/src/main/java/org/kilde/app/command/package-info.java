/** The command line. */
@NullMarked
package org.kilde.app.command;

import org.jspecify.annotations.NullMarked;
