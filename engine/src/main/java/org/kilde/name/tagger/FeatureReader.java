package org.kilde.name.tagger;

import java.util.ArrayList;
import java.util.List;

/** Turns an article into features: the one place that training and tagging share. */
public final class FeatureReader {
  /**
   * Receives the features of one token; {@code kind} chooses its transition weights, the first
   * {@code lexical} of the {@code count} features know the word itself.
   */
  public interface Sink {
    void token(int sentence, int index, int kind, int[] keys, int lexical, int count);
  }

  /** More features than a token can have. */
  public static final int MOST_FEATURES = SentenceFeatures.MOST;

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
    read(words, new Occurrences(words), language, sink);
  }

  List<Word[]> words(List<? extends List<String>> sentences, String lexicon) {
    WordReader reader = new WordReader(lists, language(lexicon));
    List<Word[]> words = new ArrayList<>(sentences.size());
    for (List<String> sentence : sentences) {
      Word[] read = new Word[sentence.size()];
      for (int i = 0; i < read.length; i++) {
        read[i] = reader.read(sentence.get(i));
      }
      words.add(read);
    }
    return words;
  }

  void read(List<Word[]> words, Occurrences occurrences, String language, Sink sink) {
    int[][] hints = DocumentHints.of(words, occurrences);
    long number = language(language);
    int[] keys = new int[MOST_FEATURES];
    for (int s = 0; s < words.size(); s++) {
      Word[] sentence = words.get(s);
      SentenceFeatures features =
          new SentenceFeatures(sentence, Phrases.find(sentence, lists), hints[s], number);
      for (int i = 0; i < sentence.length; i++) {
        int count = features.extract(i, keys);
        sink.token(s, i, sentence[i].kind, keys, features.lexicalCount(), count);
      }
    }
  }
}
