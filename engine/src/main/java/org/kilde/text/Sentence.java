package org.kilde.text;

/**
 * A sentence, or a line that stands for one.
 *
 * @param span its place in the clean text
 * @param firstToken index of its first token in the article's token list
 * @param endToken index after its last token
 * @param block index of the block it stands in
 */
public record Sentence(Span span, int firstToken, int endToken, int block) {

  public int size() {
    return endToken - firstToken;
  }
}
