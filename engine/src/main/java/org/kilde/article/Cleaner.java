package org.kilde.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.text.CleanText;
import org.kilde.text.Span;
import org.kilde.text.TextCleaner;

/**
 * From a raw article to blocks with roles, language and publication date; the source stays as it
 * is.
 */
public final class Cleaner {
  private final LanguagePacks packs;
  private final LanguageGuesser guesser;
  private final TextCleaner texts = new TextCleaner();

  public Cleaner(LanguagePacks packs, LanguageGuesser guesser) {
    this.packs = packs;
    this.guesser = guesser;
  }

  public Article clean(RawArticle raw) {
    CleanText text = texts.clean(raw.source());
    HeadLine head = HeadLine.of(text.text());
    LanguageTag language = language(raw, text.text().substring(head.end()));
    LanguagePack pack = packs.packFor(language);
    List<Block> blocks =
        raw.blocks().isEmpty()
            ? new BlockFinder(pack).find(text.text(), new Span(head.end(), text.text().length()))
            : toClean(raw, text);
    return new Article(
        raw.id(),
        raw.origin(),
        raw.source(),
        text,
        raw.title(),
        blocks,
        language,
        published(raw, head),
        raw.url(),
        raw.outlet());
  }

  private LanguageTag language(RawArticle raw, String words) {
    Optional<LanguageTag> guessed = guesser.guess(words);
    return guessed.or(raw::language).orElse(LanguageTag.UND);
  }

  private static Publication published(RawArticle raw, HeadLine head) {
    if (head.date().isPresent()) {
      return head.date().map(date -> Publication.of(date, Publication.Basis.HEADER)).get();
    }
    if (raw.published().date().isPresent()) {
      return raw.published();
    }
    return raw.url()
        .flatMap(UrlDate::find)
        .map(date -> Publication.of(date, Publication.Basis.URL))
        .orElse(Publication.UNKNOWN);
  }

  private static List<Block> toClean(RawArticle raw, CleanText text) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : raw.blocks()) {
      Span clean = text.alignment().clean(block.span());
      if (!clean.isEmpty()) {
        blocks.add(new Block(clean, block.role()));
      }
    }
    return blocks;
  }
}
