package org.kilde.story;

/**
 * When an article joins a story: by its mean log odds with the story's articles, and those with the
 * likest of them. Chosen on one half of the events; the bench measures the other.
 *
 * @param nearestShare share of the likest article in the fit, the mean has the rest
 * @param least fit that is enough among few articles
 * @param growth added for each e-fold of articles beyond a thousand: among more articles a chance
 *     likeness is likelier
 * @param joining how far above the bar two stories must fit each other to become one
 */
record Linking(double nearestShare, double least, double growth, double joining) {
  private static final double FEW = 1_000;
  static final Linking DEFAULT = new Linking(0, 0, 0.2, 1.0);

  double threshold(int articles) {
    return least + growth * Math.max(0, Math.log(articles / FEW));
  }
}
