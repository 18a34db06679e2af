package org.kilde.article;

import java.util.List;
import java.util.Optional;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Token;

/** Words that stand on pages around a story, by kind, from {@code blocks.tsv}. */
record BlockWords(Lexicon<BlockWords.Kind> lexicon) {
  static final TableFormat FORMAT = TableFormat.of("blocks.tsv", "kind", "phrase");

  /** What a phrase says of the line it stands in. */
  enum Kind {
    /** Before a photographer's name. */
    CREDIT,
    /** Opens or ends a picture's text by itself: "file photo", "image source". */
    PICTURE,
    /** Before whom a text or a picture is from: "Quelle:". */
    SOURCE,
    /** What a writer is, behind the name: "journalist", "staff writer". */
    WRITER,
    /** A button under a picture's text. */
    SHOW_MORE,
    /** Starts a link to another article, or a heading over such links. */
    READ_ALSO,
    /** Starts an advertisement or says that one follows. */
    ADVERT,
    /** Starts a link to a moving picture. */
    VIDEO,
    /** Before a writer's name. */
    BYLINE,
    /** Starts a publication stamp. */
    STAMP,
    /** A news agency's tag. */
    AGENCY,
    /** First part of a breadcrumb. */
    HOME,
    /** Before the number of a picture or page: "Image 1 of 7". */
    COUNTER,
    /** Buttons, forms and menus. */
    NAVIGATION
  }

  static BlockWords of(LanguagePack pack) {
    Lexicon.Builder<Kind> lexicon = Lexicon.builder(pack);
    for (Row row : pack.table(FORMAT)) {
      lexicon.add(row.expect("phrase"), row.constant("kind", Kind.class));
    }
    return new BlockWords(lexicon.build());
  }

  /** The phrase that starts a line. */
  Optional<Lexicon.Match<Kind>> at(List<Token> line, int token) {
    return lexicon.longestAt(line, token, line.size());
  }

  boolean startsWith(List<Token> line, Kind kind) {
    return at(line, 0).filter(match -> match.value() == kind).isPresent();
  }

  /** All phrases of a line. */
  List<Lexicon.Match<Kind>> in(List<Token> line) {
    return lexicon.matches(line, 0, line.size());
  }
}
