package org.kilde.name.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns an article into features for training; {@link Scorer} weighs the same ones in tagging. */
public final class FeatureReader {
  /**
   * Receives the features of one token; {@code kind} chooses its transition weights, the first
   * {@code lexical} of the {@code count} features know the word itself.
   */
  public interface Sink {
    void token(int sentence, int index, int kind, int[] keys, int lexical, int count);
  }

  /** More features than a token can have. */
  public static final int MOST_FEATURES = FeatureKeys.MOST;

  /** Kinds of spelling a token can have, see {@link Sink#token}. */
  public static final int KINDS = Word.KINDS;

  private final WordLists lists;

  public FeatureReader(WordLists lists) {
    this.lists = lists;
  }

  /** The number a language stands under in features; "" for none. */
  public static long language(String tag) {
    return tag.isEmpty() ? 0 : Hash.of(tag);
  }

  /**
   * Reads all sentences of one article.
   *
   * @param lexicon the language whose lower-case words are known
   * @param language the language of the weights, "" for those all share
   */
  public void read(
      List<? extends List<String>> sentences, String lexicon, String language, Sink sink) {
    List<Word[]> words = words(sentences, lexicon);
    int[][] hints = DocumentHints.of(words, new Occurrences(words));
    FeatureKeys out = new FeatureKeys();
    WordFeatures alone = new WordFeatures(language(language), out);
    for (int s = 0; s < words.size(); s++) {
      Word[] sentence = words.get(s);
      SentenceFeatures joint =
          new SentenceFeatures(
              sentence, Phrases.find(sentence, lists), hints[s], language(language), out);
      for (int i = 0; i < sentence.length; i++) {
        out.clear();
        alone.lexical(sentence[i]);
        joint.lexical(i);
        int lexical = out.count;
        alone.own(sentence[i]);
        alone.left(i < 1 ? Word.BEFORE : sentence[i - 1]);
        alone.farLeft(i < 2 ? Word.BEFORE : sentence[i - 2]);
        alone.right(i + 1 < sentence.length ? sentence[i + 1] : Word.AFTER);
        alone.farRight(i + 2 < sentence.length ? sentence[i + 2] : Word.AFTER);
        joint.surroundings(i);
        sink.token(s, i, sentence[i].kind, out.keys, lexical, out.count);
      }
    }
  }

  private List<Word[]> words(List<? extends List<String>> sentences, String lexicon) {
    WordReader reader = new WordReader(lists, language(lexicon));
    Map<String, Word> known = new HashMap<>();
    List<Word[]> words = new ArrayList<>(sentences.size());
    for (List<String> sentence : sentences) {
      Word[] read = new Word[sentence.size()];
      for (int i = 0; i < read.length; i++) {
        read[i] = known.computeIfAbsent(sentence.get(i), reader::read);
      }
      words.add(read);
    }
    return words;
  }
}
