package org.kilde.name.tagger;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds persons, organizations and places in the tokens of an article with the trained model. It
 * reads an article twice: the second time it knows what each form was tagged as in the other
 * sentences.
 */
public final class NameTagger {
  private static final String SHIPPED = "names.model";
  private final TaggerModel model;
  private final Decoder decoder;
  private final ConcurrentHashMap<String, KnownWords> languages = new ConcurrentHashMap<>();

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

  /** True for a word in lower case among the commonest of a language, names not counted. */
  public boolean isCommonWord(String norm, String language) {
    int key = WordLists.lowerKey(Hash.of(norm), FeatureReader.language(language));
    return (model.lists().flags(key) & WordLists.LOWER_SAME) != 0;
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
    String weighed = model.outside().containsKey(language) ? language : "";
    KnownWords known =
        languages.computeIfAbsent(language, any -> new KnownWords(model, language, weighed));
    List<ScoredWord[]> scored = scored(known, sentences);
    List<Word[]> words = scored.stream().map(NameTagger::words).toList();
    Occurrences occurrences = new Occurrences(words);
    int[][] hints = DocumentHints.of(words, occurrences);
    Scorer scorer = new Scorer(model, known, weighed);
    float[][] scores = new float[words.size()][];
    byte[][] kinds = new byte[words.size()][];
    for (int s = 0; s < scores.length; s++) {
      scores[s] = scorer.score(scored.get(s), words.get(s), hints[s]);
      kinds[s] = kinds(words.get(s));
    }
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

  private static List<ScoredWord[]> scored(
      KnownWords known, List<? extends List<String>> sentences) {
    KnownWords.Article article = known.article();
    List<ScoredWord[]> scored = new ArrayList<>(sentences.size());
    for (List<String> sentence : sentences) {
      ScoredWord[] words = new ScoredWord[sentence.size()];
      for (int i = 0; i < words.length; i++) {
        words[i] = article.word(sentence.get(i));
      }
      scored.add(words);
    }
    return scored;
  }

  private static Word[] words(ScoredWord[] scored) {
    Word[] words = new Word[scored.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = scored[i].word();
    }
    return words;
  }

  private static byte[] kinds(Word[] words) {
    byte[] kinds = new byte[words.length];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = (byte) words[i].kind;
    }
    return kinds;
  }
}
