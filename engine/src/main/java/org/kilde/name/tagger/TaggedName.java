package org.kilde.name.tagger;

/**
 * A name the tagger found in one sentence.
 *
 * @param firstToken index of its first token in the sentence
 * @param endToken index after its last token
 * @param nameClass what it names
 * @param margin how much better the chosen reading scores than the best reading that gives one of
 *     its tokens another class, in natural log units of the model: 0 is a coin toss, above 5 is
 *     safe
 */
public record TaggedName(int firstToken, int endToken, NameClass nameClass, float margin) {}
