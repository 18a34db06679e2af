package org.kilde.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What the desk's pages show and what they refuse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeskServerTest {
  private static final String MARKUP = "<script>alert(1)</script><img src=x onerror=alert(2)>";

  private final ServedDesk desk;

  DeskServerTest(@TempDir Path folder) throws IOException {
    Path samples = ServedDesk.ROOT.resolve("samples");
    Path hostile =
        Files.writeString(
            folder.resolve("hostile.jsonl"),
            "{\"title\":\"Storm "
                + MARKUP.replace("\"", "\\\"")
                + "\",\"date\":\"2031-05-01\",\"outlet\":\"Post <b>x</b>\",\"url\":\"javascript:alert(3)\","
                + "\"text\":\"“The dam "
                + MARKUP
                + " will hold,” said Mira <i>Oskal</i>, head of the water board, on Friday. Police"
                + " said 12 people were killed in Tolva.\"}\n");
    desk = new ServedDesk(folder.resolve("desk"), samples, hostile);
  }

  @BeforeAll
  void started() {
    assertThat(desk.server().token()).isEmpty();
  }

  @AfterAll
  void close() throws IOException {
    desk.close();
  }

  @Test
  void everyPartHasItsPage() throws Exception {
    for (String path :
        List.of("/", "/figures", "/names", "/places", "/alerts", "/check", "/captures")) {
      assertThat(desk.page(path)).as(path).contains("<main").contains("aria-current=\"page\"");
    }
  }

  @Test
  void aStoryLeadsToItsFiguresTheirWordsAndTheirReasons() throws Exception {
    String stories = desk.page("/?order=largest");
    String story = desk.page(ServedDesk.first(stories, "href=\"(/story/[^\"]+)\""));
    assertThat(story).contains("independent origins").contains("disputed");
    String why = ServedDesk.first(story, "href=\"(/why/[^\"]+-f\\d+)\"");
    assertThat(desk.page(why)).contains("languages/").contains("Why “");
    String article = desk.page(ServedDesk.first(story, "href=\"(/article/[0-9a-f]+)#"));
    assertThat(article).contains("class=\"m ").contains("SHA-256");
  }

  @Test
  void aScriptGetsThePartAlone() throws Exception {
    String figures = desk.page("/figures");
    String row = ServedDesk.first(figures, "#m-([0-9a-f]+-f\\d+)\"");
    HttpResponse<String> part =
        desk.send(
            HttpRequest.newBuilder(URI.create(desk.address() + "/why/" + row))
                .header("HX-Request", "true")
                .build());
    assertThat(part.body()).contains("<aside").doesNotContain("<html");
  }

  @Test
  void hostileMarkupShowsAsText() throws Exception {
    String found = desk.page("/search?q=Oskal");
    String article = ServedDesk.first(found, "href=\"(/article/[0-9a-f]+)\"");
    for (String path :
        List.of(
            "/",
            "/search?q=Oskal",
            "/search?q=%3Cscript%3Ealert(1)",
            article,
            "/figures",
            "/names?q=%22%3E%3Cscript%3E",
            "/captures",
            "/alerts")) {
      String page = desk.page(path);
      assertThat(page)
          .as(path)
          .doesNotContain("<script>alert")
          .doesNotContain("<img")
          .doesNotContain("<b>x");
      assertThat(page).as(path).doesNotContain("href=\"javascript:");
    }
    assertThat(desk.page(article)).contains("&lt;script&gt;");
  }

  @Test
  void aPagesPolicyAllowsItsOwnFilesOnly() throws Exception {
    HttpResponse<String> page = desk.get("/");
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe").doesNotContain("*");
    assertThat(page.body())
        .doesNotContain("style=\"")
        .doesNotContain(" onclick")
        .doesNotContain("http://")
        .doesNotContain("https://");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
  }

  @Test
  void aForeignNameForThisMachineIsRefused() throws Exception {
    assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 403");
    assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:99\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", desk.server().port())) {
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readNBytes(40), StandardCharsets.US_ASCII);
    }
  }

  @Test
  void aFormWithoutTheSecretChangesNothing() throws Exception {
    HttpResponse<String> answer =
        desk.post("/alerts", Map.of("query", "q=storm", "name", "stolen"), "0123");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(desk.page("/alerts")).doesNotContain("stolen");
  }

  @Test
  void aSearchIsKeptSeenAndDropped() throws Exception {
    assertThat(desk.post("/alerts", Map.of("query", "q=ferry", "name", "The ferry")).statusCode())
        .isEqualTo(302);
    assertThat(desk.page("/alerts")).contains("The ferry").contains("nothing new");
    desk.post("/alerts/remove", Map.of("name", "The ferry"));
    assertThat(desk.page("/alerts")).doesNotContain("The ferry");
  }

  @Test
  void aMergeIsMadeAndUndone() throws Exception {
    String names = desk.page("/names?class=person&q=Lena");
    String one = ServedDesk.first(names, "href=\"/name/([^\"]+)\"");
    String other =
        ServedDesk.first(desk.page("/names?class=person&q=Brel"), "href=\"/name/([^\"]+)\"");
    assertThat(
            desk.post(
                    "/name/" + other + "/merge",
                    Map.of("into", URLDecoder.decode(one, StandardCharsets.UTF_8)))
                .statusCode())
        .isEqualTo(302);
    String merged = desk.page("/name/" + one);
    assertThat(merged).contains("Oksana Brel").contains("/undo/");
    desk.post(ServedDesk.first(merged, "action=\"(/undo/\\d+)\""), Map.of());
    assertThat(desk.page("/name/" + one)).doesNotContain("<span class=\"variant\">Oksana");
  }

  @Test
  void theTableCutsFormulasOff() throws Exception {
    HttpResponse<String> table = desk.get("/figures.csv?measure=killed");
    assertThat(table.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(table.body().lines().toList())
        .hasSizeGreaterThan(5)
        .first()
        .asString()
        .startsWith("id,measure,low,high,qualifier");
  }

  @Test
  void theUntouchedBytesAreHandedOutToBeKept() throws Exception {
    String article =
        ServedDesk.first(desk.page("/search?q=Oskal"), "href=\"(/article/[0-9a-f]+)\"");
    HttpResponse<String> answer = desk.get(article + "/original");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(answer.body()).startsWith("{\"title\":\"Storm <script>");
  }

  @Test
  void whatIsNotThereIsSaid() throws Exception {
    for (String path :
        List.of("/story/x", "/article/x", "/why/x-f1", "/name/x", "/nowhere", "/assets/x")) {
      assertThat(desk.get(path).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(desk.page("/figures?from=nonsense&page=-4&least=x")).contains("<table");
  }

  @Test
  void theInterfaceSpeaksDanishAndNorwegian() throws Exception {
    for (Map.Entry<String, String> each :
        Map.of("da", "Hvem siger det", "nb", "Hvem sier det").entrySet()) {
      HttpResponse<String> page =
          desk.send(
              HttpRequest.newBuilder(URI.create(desk.address() + "/figures"))
                  .header("Accept-Language", each.getKey())
                  .build());
      assertThat(page.body()).contains("<html lang=\"" + each.getKey()).contains(each.getValue());
    }
  }

  @Test
  void anyOtherAddressNeedsTheToken(@TempDir Path folder) throws Exception {
    try (ServedDesk open =
        new ServedDesk(
            folder.resolve("desk"), "0.0.0.0", ServedDesk.ROOT.resolve("samples/vel24.en.txt"))) {
      assertThat(open.get("/").statusCode()).isEqualTo(401);
      String token = open.server().token().orElseThrow();
      HttpResponse<String> page = open.get("/?token=" + token);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().firstValue("Set-Cookie").orElse(""))
          .contains("HttpOnly")
          .contains("SameSite=Strict");
      assertThat(open.get("/?token=" + "0".repeat(32)).statusCode()).isEqualTo(401);
    }
  }
}
