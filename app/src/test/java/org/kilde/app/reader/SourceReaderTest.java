package org.kilde.app.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files hold in the wild, and what is said of those that hold no article. */
class SourceReaderTest {
  private static final String ARTICLE =
      "Broen lukker\n\nBroen over sundet lukker fredag, siger Mira Oskal.\n";

  private final Path folder;

  SourceReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] gzip(String text) throws IOException {
    return gzip(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void plainText() throws IOException {
    Collected read = Collected.of(file("a.txt", ARTICLE));
    assertThat(read.texts()).containsExactly(ARTICLE);
    assertThat(read.documents.getFirst().plain()).isTrue();
    assertThat(read.remarks).isEmpty();
    assertThat(read.bytes).isEqualTo(ARTICLE.getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void sameBytesSameId() throws IOException {
    Document one = Collected.of(file("a.txt", ARTICLE)).documents.getFirst();
    Document packed = Collected.of(file("b.txt.gz", gzip(ARTICLE))).documents.getFirst();
    assertThat(packed.article().id()).isEqualTo(one.article().id()).hasSize(16);
    assertThat(packed.plain()).isFalse();
  }

  @Test
  void byteOrderMarkStaysInTheSource() throws IOException {
    Collected read = Collected.of(file("a.txt", "\uFEFF" + ARTICLE));
    assertThat(read.texts()).containsExactly("\uFEFF" + ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16", "UTF-16LE", "UTF-16BE"})
  void wideEncodingsWithTheirMark(String charset) throws IOException {
    String marked = charset.equals("UTF-16") ? ARTICLE : "\uFEFF" + ARTICLE;
    Collected read = Collected.of(file("a.txt", marked.getBytes(Charset.forName(charset))));
    assertThat(read.texts()).containsExactly(ARTICLE);
  }

  @Test
  void oldEncodingIsReadWithANote() throws IOException {
    String words = "Færgen sejler ikke på lørdag, oplyser rederiet. Årsagen er blæst på øen.\n";
    Collected read =
        Collected.of(file("a.txt", words.repeat(5).getBytes(Charset.forName("windows-1252"))));
    assertThat(read.texts()).containsExactly(words.repeat(5));
    assertThat(read.reason())
        .isEqualTo("found bytes that are not UTF-8; read as windows-1252, which is a guess.");
    assertThat(read.remarks.getFirst().isSkipped()).isFalse();
  }

  @Test
  void brokenUtf8IsReadWithANote() throws IOException {
    byte[] bytes =
        "Færgen sejler ikke på lørdag, siger Åse på øen.".getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
    broken[bytes.length] = (byte) 0xC3;
    Collected read = Collected.of(file("a.txt", broken));
    assertThat(read.texts().getFirst()).startsWith("Færgen").endsWith("\uFFFD");
    assertThat(read.reason())
        .isEqualTo("found one place that is broken UTF-8; read with \uFFFD there.");
    assertThat(read.documents.getFirst().plain()).isFalse();
  }

  @Test
  void empty() throws IOException {
    assertThat(Collected.of(file("a.txt", "")).reason())
        .isEqualTo("found it empty; expected an article.");
    assertThat(Collected.of(file("b.txt", " \n\n")).reason())
        .isEqualTo("found no words; expected an article.");
    assertThat(Collected.of(file("c.txt.gz", gzip(""))).reason())
        .isEqualTo("found it empty; expected an article.");
  }

  @Test
  void binary() throws IOException {
    byte[] noise = new byte[5000];
    new java.util.Random(7).nextBytes(noise);
    assertThat(Collected.of(file("a.txt", noise)).reason())
        .isEqualTo("found binary data; expected text, saved pages or JSON Lines.");
    assertThat(Collected.of(file("b.txt", "%PDF-1.7\n")).reason())
        .isEqualTo("found a PDF; expected text, saved pages or JSON Lines. Export it as text.");
    assertThat(Collected.of(file("c.csv", "a,b\n")).reason())
        .isEqualTo("found a .csv file; expected text, saved pages or JSON Lines.");
  }

  @Test
  void gzipCutOff() throws IOException {
    byte[] packed = gzip(ARTICLE.repeat(50));
    assertThat(Collected.of(file("a.txt.gz", Arrays.copyOf(packed, packed.length - 12))).reason())
        .isEqualTo("found the gzip cut off; expected its end. Fetch it again.");
    packed[packed.length - 6] ^= 1;
    assertThat(Collected.of(file("b.txt.gz", packed)).reason())
        .startsWith("found a damaged gzip (")
        .endsWith("). Fetch it again.");
  }

  @Test
  void gzipCutOffAmongLinesKeepsWhatStoodBefore() throws IOException {
    StringBuilder lines = new StringBuilder();
    java.util.Random random = new java.util.Random(7); // words that do not pack away
    for (int i = 0; i < 500; i++) {
      lines
          .append("{\"text\":\"")
          .append(Long.toHexString(random.nextLong()))
          .append(i)
          .append("\"}\n");
    }
    byte[] packed = gzip(lines.toString());
    Collected read = Collected.of(file("a.jsonl.gz", Arrays.copyOf(packed, packed.length / 2)));
    assertThat(read.documents.size()).isBetween(100, 400);
    assertThat(read.reason())
        .matches(
            "found the gzip cut off or damaged in line \\d+; the articles before it were read."
                + " Fetch it again.");
  }

  @Test
  void oneLineOfTwoHundredMegabytes() throws IOException {
    Path huge = folder.resolve("huge.txt");
    byte[] megabyte =
        "Et ord til. ".repeat(1 << 17).substring(0, 1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = Files.newOutputStream(huge)) {
      for (int i = 0; i < 200; i++) {
        out.write(megabyte);
      }
    }
    assertThat(Collected.of(huge).reason())
        .isEqualTo("found more than 2 MB in one article; expected less. Split it into articles.");
    Path lines = folder.resolve("huge.jsonl");
    Files.move(huge, lines);
    Files.writeString(lines, "\n{\"text\":\"Efter.\"}\n", java.nio.file.StandardOpenOption.APPEND);
    Collected read = Collected.of(lines);
    assertThat(read.texts()).containsExactly("Efter.");
    assertThat(read.reason()).startsWith("found more than 4 MB in one article");
  }

  @Test
  void linksInACircle() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("news/inner"));
    file("news/a.txt", ARTICLE);
    Files.createSymbolicLink(inner.resolve("back"), folder.resolve("news"));
    Files.createSymbolicLink(inner.resolve("nowhere"), folder.resolve("gone"));
    Collected read = Collected.of(folder.resolve("news"));
    assertThat(read.documents).hasSize(1);
    assertThat(read.remarks)
        .extracting(Remark::toString)
        .containsExactly(
            inner.resolve("back")
                + ": found a link back to a folder around it; expected no loop. Nothing is lost.",
            inner.resolve("nowhere")
                + ": found a link that leads nowhere or in a circle; expected a file.");
  }

  @Test
  void noPermission() throws IOException {
    Path locked = file("a.txt", ARTICLE);
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
    if (Files.isReadable(locked)) { // root may read all files but this one
      locked = folder.resolve("b.txt");
      Files.createSymbolicLink(locked, Path.of("/proc/sys/vm/compact_memory"));
    }
    assumeTrue(Files.exists(locked) && !Files.isReadable(locked), "this user may read everything");
    assertThat(Collected.of(locked).reason())
        .isEqualTo(
            "found no permission to read it; expected a readable file. Change its permissions.");
  }

  @Test
  void whatIsNotThere() throws IOException {
    assertThat(Collected.of(folder.resolve("gone.txt")).reason())
        .isEqualTo("found no such file or folder. Check its name.");
    assertThat(Collected.of(folder + "/*.txt", FieldNames.usual()).reason())
        .isEqualTo("found no file of this pattern. Check its folder and its marks * ? [ ] { }.");
  }

  @Test
  void patterns() throws IOException {
    Files.createDirectories(folder.resolve("news/2031-03"));
    file("news/2031-03/a.txt", ARTICLE);
    file("news/b.txt", ARTICLE + "b");
    file("news/c.log", ARTICLE + "c");
    assertThat(Collected.of(folder + "/news/**.txt", FieldNames.usual()).documents).hasSize(2);
    assertThat(Collected.of(folder + "/news/2031-*", FieldNames.usual()).documents).hasSize(1);
    assertThat(Collected.of(folder + "/news/*.{txt,log}", FieldNames.usual()).documents).hasSize(2);
  }

  @Test
  void filesThatAreNoArticlesAreLeftInSilence() throws IOException {
    file(".hidden.txt", ARTICLE);
    file("README.md", "About this folder");
    file("page.html", page(""));
    Files.createDirectories(folder.resolve("page_files"));
    file("page_files/style.css", "p{}");
    Collected read = Collected.of(folder);
    assertThat(read.documents).hasSize(1);
    assertThat(read.remarks).isEmpty();
  }

  @Test
  void jsonLines() throws IOException {
    Collected read =
        Collected.of(
            file(
                "a.jsonl",
                """
                {"url":"https://a.example/1","title":"T","date":"2031-03-05T10:00:00Z","language":"da","text":"Et."}

                {"text":"To.","date":"i går","more":{"text":"inside"}}
                {"text":
                {"body":"Tre."}
                []
                {"text":""}
                """));
    assertThat(read.texts()).containsExactly("Et.", "To.");
    assertThat(read.documents.getFirst().article().published().date()).contains("2031-03-05");
    assertThat(read.documents.getFirst().article().origin()).endsWith("a.jsonl:1");
    assertThat(read.remarks)
        .extracting(remark -> remark.where().replaceFirst(".*:", "") + " " + remark.reason())
        .satisfiesExactly(
            date ->
                assertThat(date)
                    .isEqualTo(
                        "3 date, found \"i går\"; expected YYYY-MM-DD. Read without its date."),
            broken -> assertThat(broken).startsWith("4 found broken JSON ("),
            field ->
                assertThat(field)
                    .isEqualTo(
                        "5 found the fields body; expected \"text\" with the article."
                            + " Name yours: --fields text=NAME."),
            array -> assertThat(array).isEqualTo("6 found no JSON object; expected one a line."),
            none ->
                assertThat(none)
                    .isEqualTo("7 found no words in the field \"text\"; expected an article."));
  }

  @Test
  void jsonLinesWithOtherNames() throws IOException {
    Path file = file("a.jsonl", "{\"body\":\"Et.\",\"published\":\"2031\"}\n");
    Collected read = Collected.of(file.toString(), FieldNames.of("text=body, date=published"));
    assertThat(read.texts()).containsExactly("Et.");
    assertThat(read.documents.getFirst().article().published().date()).contains("2031");
    assertThatThrownBy(() -> FieldNames.of("words=body"))
        .hasMessage(
            "--fields: field, found \"words\"; expected one of text, title, date, url, language,"
                + " outlet.");
    assertThatThrownBy(() -> FieldNames.of("text"))
        .hasMessage("--fields: field, found \"text\"; expected PART=FIELD such as text=body.");
  }

  private static String page(String meta) {
    String words = "Rederiet på øen oplyser, at overfarten er aflyst, så længe blæsten står på. ";
    return "<!doctype html><html lang=da><head>"
        + meta
        + "<title>Færgen</title></head><body><nav><a href=/>Menu</a></nav><article><h1>Færgen bliver"
        + " i havn</h1>"
        + ("<p>" + words.repeat(4) + "</p>").repeat(4)
        + "</article></body></html>";
  }

  @Test
  void pages() throws IOException {
    Collected read =
        Collected.of(
            file(
                "a.html",
                page("<meta charset=windows-1252>").getBytes(Charset.forName("windows-1252"))));
    assertThat(read.texts().getFirst()).contains("Færgen").contains("Rederiet på øen");
    assertThat(read.documents.getFirst().plain()).isFalse();
    assertThat(read.remarks).isEmpty();
  }
}
