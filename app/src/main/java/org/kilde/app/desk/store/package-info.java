/** The desk's rows in a database: SQLite, by SQL that PostgreSQL understands as well. */
@NullMarked
package org.kilde.app.desk.store;

import org.jspecify.annotations.NullMarked;
