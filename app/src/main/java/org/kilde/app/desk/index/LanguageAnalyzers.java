package org.kilde.app.desk.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;

/**
 * How words of each language become terms: lower case, without elided articles, cut to their stem
 * where {@code pack.tsv} names a stemmer (Snowball).
 */
public final class LanguageAnalyzers {
  private static final String NO_STEMMER = "none";

  private final LanguagePacks packs;
  private final Map<String, Analyzer> analyzers = new ConcurrentHashMap<>();

  public LanguageAnalyzers(LanguagePacks packs) {
    this.packs = packs;
  }

  Analyzer of(String language) {
    return analyzers.computeIfAbsent(
        language, tag -> new PackAnalyzer(packs.packFor(LanguageTag.of(tag))));
  }

  /**
   * A term of a text.
   *
   * @param start UTF-16 offset of the word it stands for
   */
  record Term(String text, int start, int end) {}

  /** The terms of words of a language, in their order. */
  List<Term> terms(String language, String words) {
    List<Term> terms = new ArrayList<>();
    try (TokenStream stream = of(language).tokenStream("text", words)) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        terms.add(new Term(term.toString(), offset.startOffset(), offset.endOffset()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return terms;
  }

  private static final class PackAnalyzer extends Analyzer {
    private final String stemmer;
    private final CharArraySet elisions;

    PackAnalyzer(LanguagePack pack) {
      this.stemmer = pack.setting("stemmer", NO_STEMMER);
      Set<String> words = pack.words("elision");
      this.elisions = new CharArraySet(words, true);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
      Tokenizer source = new StandardTokenizer();
      TokenStream stream = new LowerCaseFilter(source);
      if (!elisions.isEmpty()) {
        stream = new ElisionFilter(stream, elisions);
      }
      if (!stemmer.equals(NO_STEMMER)) {
        stream = new SnowballFilter(stream, stemmer);
      }
      return new TokenStreamComponents(source, stream);
    }
  }
}
