package org.kilde.bench.finding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.article.Outlet;
import org.kilde.article.Publication;
import org.kilde.article.RawArticle;
import org.kilde.language.LanguageTag;
import org.kilde.text.SourceText;

/**
 * Short reports of one story with what was planted in them: {@code === id | language | date |
 * outlet} before each report, {@code ### kind | …} before each planted thing.
 */
record PlantedFile(List<RawArticle> articles, List<Planted> planted) {
  private static final String ARTICLE = "=== ";
  private static final String PLANTED = "### ";
  private static final String CELLS = " \\| ";

  /**
   * Something planted.
   *
   * @param optional right if found, no miss if not
   */
  record Planted(String kind, List<String> cells, boolean optional) {}

  static PlantedFile read(Path file) throws IOException {
    List<RawArticle> articles = new ArrayList<>();
    List<Planted> planted = new ArrayList<>();
    String head = "";
    StringBuilder text = new StringBuilder();
    for (String line : (Files.readString(file) + "\n" + ARTICLE).split("\n", -1)) {
      if (line.startsWith(ARTICLE)) {
        if (!head.isEmpty()) {
          articles.add(article(head, text.toString().strip()));
        }
        head = line.substring(ARTICLE.length()).strip();
        text.setLength(0);
      } else if (line.startsWith(PLANTED)) {
        planted.add(planted(line.substring(PLANTED.length())));
      } else {
        text.append(line).append('\n');
      }
    }
    return new PlantedFile(articles, planted);
  }

  private static Planted planted(String line) {
    List<String> cells = List.of(line.split(CELLS));
    boolean optional = cells.getFirst().startsWith("may ");
    String kind = optional ? cells.getFirst().substring("may ".length()) : cells.getFirst();
    return new Planted(kind, cells.subList(1, cells.size()), optional);
  }

  private static RawArticle article(String head, String text) {
    String[] cells = head.split(CELLS);
    return new RawArticle(
        cells[0],
        cells[0] + ".txt",
        SourceText.of(text),
        Optional.empty(),
        Publication.of(cells[2], Publication.Basis.METADATA),
        Optional.of(LanguageTag.of(cells[1])),
        Optional.empty(),
        Optional.of(new Outlet(cells[3], "")),
        List.of());
  }
}
