/** Inputs meant to hurt: fuzz targets, their properties, and the time that hostile shapes take. */
@NullMarked
package org.kilde.bench.fuzz;

import org.jspecify.annotations.NullMarked;
