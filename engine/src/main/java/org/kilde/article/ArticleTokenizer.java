package org.kilde.article;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.text.Sentence;
import org.kilde.text.SentenceSplitter;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/** Cuts an article's blocks into sentences and tokens by the rules of its language pack. */
public final class ArticleTokenizer {

  /** What a pack says about cutting text. */
  private record Cutter(SentenceSplitter sentences, Tokenizer tokens) {
    static Cutter of(LanguagePack pack) {
      return new Cutter(
          new SentenceSplitter(pack.words("abbreviation"), numbered(pack)), pack.tokenizer());
    }

    /** What a number with a full stop goes on with: months and the pack's own words. */
    private static Set<String> numbered(LanguagePack pack) {
      DateFormatSymbols symbols =
          DateFormatSymbols.getInstance(ULocale.forLocale(pack.tag().locale()));
      Set<String> names = new HashSet<>();
      pack.words("numbered").forEach(word -> names.add(Tokenizer.norm(word)));
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        for (String name : symbols.getMonths(DateFormatSymbols.FORMAT, width)) {
          names.add(Tokenizer.norm(name.replace(".", "")));
        }
      }
      return names;
    }
  }

  public TokenizedArticle tokenize(Article article, LanguagePack pack) {
    Cutter cutter = pack.compiled(Cutter.class, Cutter::of);
    List<Token> tokens = new ArrayList<>(article.words().length() / 5 + 8);
    List<Sentence> sentences = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      for (Span span :
          cutter.sentences().split(article.words(), article.blocks().get(block).span())) {
        int first = tokens.size();
        cutter.tokens().tokenize(article.words(), span, tokens);
        if (tokens.size() > first) {
          sentences.add(new Sentence(span, first, tokens.size(), block));
        }
      }
    }
    return new TokenizedArticle(article, pack, tokens, sentences);
  }
}
