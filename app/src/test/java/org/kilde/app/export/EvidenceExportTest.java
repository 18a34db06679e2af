package org.kilde.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.app.InventedArticle;
import org.kilde.app.reader.Document;
import org.kilde.entity.EntityResolver;
import org.kilde.language.LanguagePacks;

/** What the export promises to the programs that read it. */
class EvidenceExportTest {
  private static final Path ROOT = Path.of(System.getProperty("kilde.root", ".."));
  private static final String ID = "00112233445566ff";

  private final Path folder;

  EvidenceExportTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<String> export(InventedArticle... articles) throws IOException {
    Path file = folder.resolve("evidence.jsonl");
    try (EvidenceExport export =
        new EvidenceExport(
            file, LanguagePacks.shipped(), EntityResolver.of(LanguagePacks.shipped()))) {
      for (InventedArticle article : articles) {
        export.add(article.document(), article.read());
      }
      export.finish();
    }
    return Files.readAllLines(file);
  }

  @Test
  void a_device_gets_the_words_and_nothing_beside_it() throws IOException {
    Path device = Path.of("/dev/null");
    try (EvidenceExport export =
        new EvidenceExport(
            device, LanguagePacks.shipped(), EntityResolver.of(LanguagePacks.shipped()))) {
      try (Stream<Path> beside = Files.list(device.getParent())) {
        assertThat(beside).noneMatch(each -> each.toString().endsWith(".part"));
      }
      export.finish();
    }
    assertThat(Files.isRegularFile(device)).as("still a device").isFalse();
  }

  /** Every field of a record: path to type or value, arrays as one. */
  private static Map<String, String> fields(String line) throws IOException {
    Map<String, String> fields = new TreeMap<>();
    try (JsonParser json = new JsonFactory().createParser(line)) {
      while (json.nextToken() != null) {
        if (json.currentToken().isScalarValue()) {
          fields.merge(
              json.getParsingContext().pathAsPointer().toString().replaceAll("/\\d+(?=/|$)", ""),
              json.getText(),
              (one, two) -> one + " " + two);
        } else if (json.currentToken() == JsonToken.START_ARRAY) {
          fields.putIfAbsent(
              json.getParsingContext().pathAsPointer().toString().replaceAll("/\\d+(?=/|$)", ""),
              "");
        }
      }
    }
    fields.remove("");
    return fields;
  }

  @Test
  void offsetsAreCodePointsOfTheSource() throws IOException {
    InventedArticle article = InventedArticle.of(ID);
    String text = article.read().article().source().text();
    int length = text.codePointCount(0, text.length());
    int checked = 0;
    for (String line : export(article)) {
      Map<String, String> fields = fields(line);
      if (fields.containsKey("/start")) {
        int start = Integer.parseInt(fields.get("/start"));
        int end = Integer.parseInt(fields.get("/end"));
        assertThat(start).isBetween(0, end);
        assertThat(end).isLessThanOrEqualTo(length);
        if (line.contains("\"measure\":\"arrested\"")) {
          assertThat(
                  text.substring(
                      text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
              .isEqualTo("Omkring 40 personer"); // stands after a character of two units
        }
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(10);
  }

  @Test
  void everyLineIsAnObjectWithItsType() throws IOException {
    List<String> lines =
        export(InventedArticle.of(ID), InventedArticle.hostile("ffeeddccbbaa9988"));
    assertThat(lines).hasSizeGreaterThan(40);
    for (String line : lines) {
      assertThat(fields(line)).containsKey("/type");
    }
  }

  @Test
  void entitiesAreTheSameForEachArticle() throws IOException {
    List<String> lines = export(InventedArticle.of(ID), InventedArticle.of("ffeeddccbbaa9988"));
    assertThat(lines.stream().filter(line -> line.startsWith("{\"type\":\"entity\""))).hasSize(3);
    assertThat(String.join("\n", lines)).doesNotContain("\uE000");
  }

  @Test
  void sameArticlesSameBytes() throws IOException {
    assertThat(export(InventedArticle.of(ID))).isEqualTo(export(InventedArticle.of(ID)));
  }

  /** docs/evidence-format.md has a line for each field that is written, and for no other. */
  @Test
  void everyFieldIsDocumented() throws IOException {
    TreeSet<String> written = new TreeSet<>();
    Path file = folder.resolve("evidence.jsonl");
    AnalyzedArticle read = InventedArticle.of(ID).read();
    Document plain = InventedArticle.of(ID).document();
    Document page =
        new Document(plain.file(), plain.article(), plain.sha256(), false, plain.original());
    try (EvidenceExport export =
        new EvidenceExport(
            file, LanguagePacks.shipped(), EntityResolver.of(LanguagePacks.shipped()))) {
      export.add(page, read);
      export.finish();
    }
    for (String line : Files.readAllLines(file)) {
      Map<String, String> fields = fields(line);
      String type = fields.get("/type");
      fields.keySet().forEach(path -> written.add(type + path.replace('/', '.')));
    }
    assertThat(documented()).containsAll(written);
    // Rows that need several articles come with their own tests; of one article all is there.
    assertThat(ofOneArticle(documented())).containsExactlyElementsOf(ofOneArticle(written));
  }

  private static TreeSet<String> ofOneArticle(TreeSet<String> fields) {
    TreeSet<String> kept = new TreeSet<>(fields);
    kept.removeIf(field -> FINDINGS.contains(field.substring(0, field.indexOf('.'))));
    return kept;
  }

  private static final Set<String> FINDINGS =
      Set.of("story", "comparison", "contradiction", "origin", "copies", "journey", "narrowing");

  private static TreeSet<String> documented() throws IOException {
    TreeSet<String> fields = new TreeSet<>();
    String type = "";
    for (String line : Files.readAllLines(ROOT.resolve("docs/evidence-format.md"))) {
      if (line.startsWith("## `")) {
        type = line.substring(4, line.indexOf('`', 4));
        fields.add(type + ".type");
      } else if (line.startsWith("| `") && !type.isEmpty()) {
        fields.add(type + "." + line.substring(3, line.indexOf('`', 3)));
      }
    }
    return fields;
  }
}
