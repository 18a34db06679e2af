package org.kilde.lineage;

import java.util.ArrayList;
import java.util.List;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.article.BlockRole;
import org.kilde.article.TokenizedArticle;
import org.kilde.text.Sentence;
import org.kilde.text.Token;

/** Keeps of an article what tells copies and outlets. */
public final class Tracer {
  private final OutletFinder outlets = new OutletFinder();
  private final AgencyMark agencies = new AgencyMark();

  /**
   * @param tokens of the same article
   */
  public ArticleTrace trace(AnalyzedArticle read, TokenizedArticle tokens) {
    OutletNames names = OutletNames.of(tokens.pack());
    List<Token> body = new ArrayList<>(tokens.tokens().size());
    List<SentencePrint> sentences = new ArrayList<>();
    for (Sentence sentence : tokens.sentences()) {
      if (tokens.role(sentence) == BlockRole.BODY) {
        List<Token> words = tokens.tokens(sentence);
        body.addAll(words);
        if (sentences.size() < ArticleTrace.MOST_SENTENCES) {
          sentences.add(SentencePrint.of(Passage.of(read.article(), sentence.span()), words));
        }
      }
    }
    return new ArticleTrace(
        read.article().id(),
        outlets.find(read, tokens, names),
        agencies.find(read.article(), names),
        read.article().published().date(),
        Sketch.of(body),
        sentences);
  }
}
