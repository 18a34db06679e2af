/**
 * The desk in the browser: pages that read by links and forms alone, scripts only make them
 * quicker.
 */
@NullMarked
package org.kilde.app.web;

import org.jspecify.annotations.NullMarked;
