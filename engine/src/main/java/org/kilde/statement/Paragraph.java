package org.kilde.statement;

/**
 * A body block as tokens.
 *
 * @param block its index in the article
 * @param first its first token
 * @param end token after its last one
 * @param number counted among body paragraphs, from 0
 */
record Paragraph(int block, int first, int end, int number) {}
