package org.kilde.story;

/**
 * When an article joins a story.
 *
 * @param threshold mean logit to a story's articles that is enough in a desk of few articles
 * @param growth added to it for each e-fold of articles beyond a hundred in the days around
 */
record Linking(double threshold, double growth) {
  static final Linking DEFAULT = new Linking(0, 0);
}
