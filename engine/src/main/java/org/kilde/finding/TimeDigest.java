package org.kilde.finding;

import org.kilde.lineage.Passage;

/**
 * A time that its article cannot fix.
 *
 * @param value EDTF: one of several days, or without a year
 * @param figure index of a figure in the same sentence; -1 if none
 */
record TimeDigest(Passage passage, String value, int figure) {}
