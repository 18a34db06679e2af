package org.kilde.lineage;

import java.util.List;
import java.util.Optional;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/**
 * Tells which body stands behind a source that is named by office or role, the same in every
 * language: "politiets talskvinde", "police", "Polizeiangaben". From {@code sources.tsv}.
 */
public final class SourceWords {
  private static final TableFormat FORMAT =
      TableFormat.of("sources.tsv", "source", "standing", "phrase");
  private final Lexicon<SourceClass> lexicon;
  private final Tokenizer tokenizer;

  private SourceWords(Lexicon<SourceClass> lexicon, Tokenizer tokenizer) {
    this.lexicon = lexicon;
    this.tokenizer = tokenizer;
  }

  public static SourceWords of(LanguagePack pack) {
    return pack.compiled(SourceWords.class, SourceWords::load);
  }

  private static SourceWords load(LanguagePack pack) {
    Lexicon.Builder<SourceClass> lexicon = Lexicon.builder(pack);
    for (Row row : pack.table(FORMAT)) {
      lexicon.add(
          row.expect("phrase"),
          new SourceClass(row.expect("source"), row.constant("standing", Standing.class)));
    }
    return new SourceWords(lexicon.build(), pack.tokenizer());
  }

  /** The body a source's words or role name; empty if none, or if he only used to belong to it. */
  public Optional<SourceClass> find(String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = tokenizer.tokenize(words, new Span(0, words.length()));
    List<Lexicon.Match<SourceClass>> found = lexicon.matches(tokens, 0, tokens.size());
    boolean former = found.stream().anyMatch(m -> m.value().standing() == Standing.FORMER);
    return former || found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst().value());
  }

  /** True if words name a body. */
  public boolean names(List<Token> tokens, SourceClass body) {
    return lexicon.matches(tokens, 0, tokens.size()).stream()
        .anyMatch(match -> match.value().equals(body));
  }

  /**
   * The body that words before a name tell: words that run into the name, "the Doctors' Union" of
   * which only the last word was taken for it; or, of a body that is neither public nor an outlet,
   * right before it: "fagforbundet X".
   *
   * @param from index of the first token that may count
   * @param name index of the name's first token
   * @param end index after its last token
   */
  public Optional<SourceClass> findBefore(List<Token> tokens, int from, int name, int end) {
    return lexicon.matches(tokens, from, end).stream()
        .filter(match -> match.first() < name)
        .filter(
            match ->
                match.value().standing() == Standing.BODY && match.end() == name
                    || match.value().standing().compareTo(Standing.PARTY) <= 0
                        && match.end() > name)
        .map(Lexicon.Match::value)
        .findFirst();
  }
}
