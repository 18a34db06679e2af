package org.kilde.app.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.story.ConceptLexicon;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * What a sentence speaks of, comparable across languages.
 *
 * @param entities ids on the desk of whom it names
 * @param concepts of the packs' lexicons
 * @param words its longer words in lower case, for sentences of one language
 */
record SentenceKeys(Set<String> entities, Set<String> concepts, Set<String> words) {
  private static final int SHORTEST = 4; // letters of a word that tells something

  static SentenceKeys of(
      LanguagePacks packs, String language, String sentence, Set<String> entities) {
    LanguagePack pack = packs.packFor(LanguageTag.of(language));
    ConceptLexicon lexicon = ConceptLexicon.of(pack);
    List<Token> tokens = pack.tokenizer().tokenize(sentence, new Span(0, sentence.length()));
    Set<String> concepts = new LinkedHashSet<>();
    Set<String> words = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.isWord()) {
        lexicon.collect(tokens, i, concepts::add);
        if (token.norm().length() >= SHORTEST) {
          words.add(token.norm());
        }
      }
    }
    return new SentenceKeys(Set.copyOf(entities), concepts, words);
  }

  static int shared(Set<String> a, Set<String> b) {
    int count = 0;
    for (String each : a) {
      count += b.contains(each) ? 1 : 0;
    }
    return count;
  }

  /** Share of common words (Dice), 0 to 1. */
  double likeness(SentenceKeys other) {
    int all = words.size() + other.words.size();
    return all == 0 ? 0 : 2.0 * shared(words, other.words) / all;
  }
}
