package org.kilde.app.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;
import org.kilde.app.desk.DeskRows;
import org.kilde.app.desk.EntityRow;
import org.kilde.article.ArticleTokenizer;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePacks;
import org.kilde.text.Sentence;
import org.kilde.text.Span;

/** A draft with its names as the desk knows them. */
final class Draft {
  private final AnalyzedArticle read;
  private final LanguagePacks packs;
  private final Map<Integer, EntityRow> entities = new TreeMap<>(); // by referent
  private final List<Span> sentences = new ArrayList<>();

  Draft(AnalyzedArticle read, LanguagePacks packs, DeskRows rows) {
    this.read = read;
    this.packs = packs;
    for (Referent each : read.referents()) {
      find(each, rows).ifPresent(row -> entities.put(each.id(), row));
    }
    TokenizedArticle tokens =
        new ArticleTokenizer().tokenize(read.article(), packs.packFor(read.article().language()));
    for (Sentence sentence : tokens.sentences()) {
      if (tokens.role(sentence).isRead()) {
        sentences.add(sentence.span());
      }
    }
  }

  private static Optional<EntityRow> find(Referent referent, DeskRows rows) {
    return referent
        .known()
        .flatMap(known -> rows.findEntityRow("e:" + known))
        .or(
            () ->
                rows.entitiesNamed(referent.name()).stream()
                    .filter(row -> row.entityClass() == referent.entityClass())
                    .findFirst());
  }

  AnalyzedArticle read() {
    return read;
  }

  List<Span> sentences() {
    return sentences;
  }

  Optional<EntityRow> entity(OptionalInt referent) {
    return referent.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(entities.get(referent.getAsInt()));
  }

  /** Ids of whom a span names, as far as the desk knows them. */
  Set<String> entities(Span span) {
    Set<String> found = new HashSet<>();
    for (Mention mention : read.mentions()) {
      if (span.overlaps(mention.span())) {
        entity(OptionalInt.of(mention.referent())).ifPresent(row -> found.add(row.id()));
      }
    }
    return found;
  }

  /** True if a span names anybody, known to the desk or not. */
  boolean names(Span span) {
    return read.mentions().stream().anyMatch(mention -> span.overlaps(mention.span()));
  }

  /** What a sentence speaks of; with the names of the one before where it has none of its own. */
  SentenceKeys keys(int sentence) {
    Set<String> own = new HashSet<>(entities(sentences.get(sentence)));
    for (int back = sentence - 1; own.isEmpty() && back >= 0 && back >= sentence - 2; back--) {
      own.addAll(entities(sentences.get(back)));
    }
    return SentenceKeys.of(
        packs, read.article().language().value(), words(sentences.get(sentence)), own);
  }

  String words(Span span) {
    return read.article().words(span);
  }
}
