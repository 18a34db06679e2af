package org.kilde.name.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds persons, organizations and places in the tokens of an article with the trained model. It
 * reads an article twice: the second time it knows what each form was tagged as in the other
 * sentences.
 */
public final class NameTagger {
  private static final String SHIPPED = "names.model";
  private final TaggerModel model;
  private final Decoder decoder;

  /** A tagger with a model. */
  public NameTagger(TaggerModel model) {
    this.model = model;
    this.decoder = new Decoder(model.transitions());
  }

  /** A tagger with the model that ships with Kilde; reading it takes some tenths of a second. */
  public static NameTagger shipped() {
    try (InputStream in = NameTagger.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(
            "name tagger: resource " + SHIPPED + ", found none; expected it in the jar. Build it.");
      }
      return new NameTagger(TaggerModel.read(in));
    } catch (IOException e) {
      throw new UncheckedIOException("name tagger: resource " + SHIPPED + " cannot be read", e);
    }
  }

  /**
   * Tags all sentences of one article.
   *
   * @param sentences token texts; words with hyphens are one token, punctuation and 's stand alone
   * @param language primary language subtag; one without weights of its own is tagged by what all
   *     languages share
   * @return the names of each sentence, in order, never overlapping
   */
  public List<List<TaggedName>> tag(List<? extends List<String>> sentences, String language) {
    FeatureReader reader = new FeatureReader(model.lists());
    List<Word[]> words = reader.words(sentences, language);
    Occurrences occurrences = new Occurrences(words);
    float[][] scores = new float[words.size()][];
    byte[][] kinds = new byte[words.size()][];
    for (int s = 0; s < scores.length; s++) {
      scores[s] = new float[words.get(s).length * Labels.COUNT];
      kinds[s] = new byte[words.get(s).length];
    }
    score(reader, words, occurrences, language, scores, kinds);
    int[][] labels = new int[scores.length][];
    for (int s = 0; s < scores.length; s++) {
      labels[s] = decoder.labels(scores[s], kinds[s]);
    }
    Repeats repeats = new Repeats(occurrences, labels, model.repeat());
    List<List<TaggedName>> names = new ArrayList<>(scores.length);
    for (int s = 0; s < scores.length; s++) {
      boolean changed = repeats.add(s, words.get(s), scores[s]);
      int[] last = changed ? decoder.labels(scores[s], kinds[s]) : labels[s];
      names.add(decoder.names(last, scores[s], kinds[s]));
    }
    return names;
  }

  private void score(
      FeatureReader reader,
      List<Word[]> words,
      Occurrences occurrences,
      String language,
      float[][] scores,
      byte[][] kinds) {
    String known = model.outside().containsKey(language) ? language : "";
    float bias = model.outside().getOrDefault(known, 0f);
    int[] sums = new int[Labels.COUNT];
    reader.read(
        words,
        occurrences,
        known,
        (sentence, index, kind, keys, lexical, count) -> {
          int at = index * Labels.COUNT;
          kinds[sentence][index] = (byte) kind;
          model.weights().score(keys, count, scores[sentence], at, sums);
          scores[sentence][at] += bias;
        });
  }
}
