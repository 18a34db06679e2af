package org.kilde.article;

import java.util.List;
import java.util.Optional;
import org.kilde.language.LanguagePack;
import org.kilde.text.Alignment;
import org.kilde.text.CleanText;
import org.kilde.text.Sentence;
import org.kilde.text.SourceText;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * An article with its tokens and sentences: what every finder reads.
 *
 * @param pack of the article's language, or the shared one
 * @param tokens of all blocks, in order
 * @param sentences of all blocks, in order; no sentence crosses a block
 */
public record TokenizedArticle(
    Article article, LanguagePack pack, List<Token> tokens, List<Sentence> sentences) {

  public TokenizedArticle {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
  }

  /** A text in the language of a pack, each line a body block, as if published at an EDTF date. */
  public static TokenizedArticle of(LanguagePack pack, String text, Optional<String> published) {
    Article article =
        new Article(
            "text",
            "text",
            SourceText.of(text),
            new CleanText(text, Alignment.identity(text.length())),
            Optional.empty(),
            BlockFinder.lines(text),
            pack.tag(),
            published
                .map(date -> Publication.of(date, Publication.Basis.METADATA))
                .orElse(Publication.UNKNOWN),
            Optional.empty(),
            Optional.empty());
    return new ArticleTokenizer().tokenize(article, pack);
  }

  /** A text as it stands, in the language of a pack: its lines have the roles they show. */
  public static TokenizedArticle ofLines(LanguagePack pack, String text) {
    Article article =
        new Article(
            "text",
            "text",
            SourceText.of(text),
            new CleanText(text, Alignment.identity(text.length())),
            Optional.empty(),
            new BlockFinder(pack).find(text, new Span(0, text.length())),
            pack.tag(),
            Publication.UNKNOWN,
            Optional.empty(),
            Optional.empty());
    return new ArticleTokenizer().tokenize(article, pack);
  }

  /** The block a sentence stands in. */
  public Block block(Sentence sentence) {
    return article.blocks().get(sentence.block());
  }

  public BlockRole role(Sentence sentence) {
    return block(sentence).role();
  }

  /** The tokens of a sentence; indexes count from its first token. */
  public List<Token> tokens(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /** From the start of token {@code first} to the end of the token before {@code end}. */
  public Span span(int first, int end) {
    return new Span(tokens.get(first).start(), tokens.get(end - 1).end());
  }

  /** Index of the sentence that holds a UTF-16 offset of the clean text, or the last before it. */
  public int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Index of the first token that starts at or after a UTF-16 offset of the clean text. */
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
