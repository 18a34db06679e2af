package org.kilde.statement;

/**
 * Words between marks, or after a dash.
 *
 * @param open index of the opening mark's token
 * @param first index of the first token inside
 * @param end index after the last token inside
 * @param close index of the closing mark's token; {@code end} if nothing closes it
 * @param block index of the block it stands in
 */
record Quotation(int open, int first, int end, int close, int block, boolean dash) {

  /** Index of the first token after it and its closing mark. */
  int after() {
    return Math.max(end, close + (close >= end && !dash ? 1 : 0));
  }

  int size() {
    return end - first;
  }
}
