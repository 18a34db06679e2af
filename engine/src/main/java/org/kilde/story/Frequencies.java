package org.kilde.story;

/** In how many articles of each language a feature was met, and in how many languages. */
final class Frequencies {
  /** Weight of what is known before anything was read, in articles. */
  private static final double BACKGROUND_ARTICLES = 300;

  private final Background background;
  private final IntCounts articles = new IntCounts(1 << 12);
  private final IntCounts features = new IntCounts(1 << 14);
  private final IntCounts languages = new IntCounts(1 << 14);

  private int total;

  Frequencies(Background background) {
    this.background = background;
  }

  void add(Traits traits) {
    count(traits, 1);
  }

  void remove(Traits traits) {
    count(traits, -1);
  }

  private void count(Traits traits, int by) {
    articles.add(traits.language() + 1, by);
    total += by;
    for (Channel channel : Channel.ALL) {
      for (int key : traits.channel(channel).keys()) {
        int now = features.add(ofLanguage(channel, key, traits.language()), by);
        if (channel.countsSharedOnly() && now == (by > 0 ? 1 : 0)) {
          languages.add(ofAll(channel, key), by);
        }
      }
    }
  }

  /** How telling a feature is in a language: the logarithm of its rarity. */
  double rarity(Channel channel, int key, int language) {
    double all = articles.count(language + 1);
    double share = background.share(channel, key, language);
    double met = features.count(ofLanguage(channel, key, language));
    double common = background.isStage(channel, key) ? Math.max(met, all * share) : met;
    return Math.log((all + BACKGROUND_ARTICLES) / (common + BACKGROUND_ARTICLES * share));
  }

  /** Asked only of a channel that {@link Channel#countsSharedOnly}. */
  boolean isShared(Channel channel, int key) {
    return languages.count(ofAll(channel, key)) > 1;
  }

  /** How many articles are not of a language. */
  int inOtherLanguages(int language) {
    return total - articles.count(language + 1);
  }

  private static int ofAll(Channel channel, int key) {
    return key * 31 + channel.ordinal() * 0x2545F491;
  }

  private static int ofLanguage(Channel channel, int key, int language) {
    return ofAll(channel, key) ^ Hash.mix(language + 17);
  }
}
