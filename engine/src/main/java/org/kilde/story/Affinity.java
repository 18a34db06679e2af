package org.kilde.story;

import java.util.ArrayList;
import java.util.List;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.language.LanguagePacks;

/**
 * How likely any two of a set of articles tell of one event, with the rarities of the whole set.
 * For looking around an article and for measuring; {@link StoryLinker} does the same as articles
 * come.
 */
public final class Affinity {
  private final TraitReader reader;
  private final Frequencies frequencies;
  private final Likeness likeness = new Likeness();
  private final List<Traits> traits = new ArrayList<>();
  private final List<Profile> profiles = new ArrayList<>();

  public Affinity(LanguagePacks packs) {
    Background background = new Background(packs);
    this.reader = new TraitReader(packs);
    this.frequencies = new Frequencies(background);
  }

  /** Adds an article and says its number, from 0. */
  public int add(AnalyzedArticle article) {
    Traits read = reader.read(article);
    frequencies.add(read);
    traits.add(read);
    profiles.clear();
    return traits.size() - 1;
  }

  /** The log odds that two articles tell of one event. */
  public double logit(int first, int second) {
    weigh();
    return likeness.logit(profiles.get(first), profiles.get(second));
  }

  /** Names of what {@link #signals} holds. */
  public static List<String> signalNames() {
    return Likeness.signalNames();
  }

  /** What the log odds are made of: one number for each name of {@link #signalNames}. */
  public double[] signals(int first, int second) {
    weigh();
    return likeness.signals(profiles.get(first), profiles.get(second));
  }

  private void weigh() {
    if (profiles.isEmpty()) {
      Weigher weigher = new Weigher(frequencies);
      traits.forEach(each -> profiles.add(weigher.weigh(each)));
    }
  }
}
