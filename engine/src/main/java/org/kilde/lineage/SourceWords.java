package org.kilde.lineage;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private static final Tokenizer TOKENIZER = new Tokenizer(Set.of());

  private final Lexicon<SourceClass> lexicon;

  private SourceWords(Lexicon<SourceClass> lexicon) {
    this.lexicon = lexicon;
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
    return new SourceWords(lexicon.build());
  }

  /** The body a source's words or role name; empty if none, or if he only used to belong to it. */
  public Optional<SourceClass> find(String words) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = TOKENIZER.tokenize(words, new Span(0, words.length()));
    List<Lexicon.Match<SourceClass>> found = lexicon.matches(tokens, 0, tokens.size());
    boolean former = found.stream().anyMatch(m -> m.value().standing() == Standing.FORMER);
    return former || found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst().value());
  }
}
