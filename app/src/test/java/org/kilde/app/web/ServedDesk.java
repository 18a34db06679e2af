package org.kilde.app.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kilde.analysis.AnalyzedArticle;
import org.kilde.analysis.Analyzer;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.FieldNames;
import org.kilde.app.reader.InputFinder;
import org.kilde.app.reader.SourceReader;
import org.kilde.app.reading.Progress;
import org.kilde.app.reading.Reading;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;

/** A desk with some articles on it, served on a free port. */
final class ServedDesk implements AutoCloseable {
  static final Path ROOT = Path.of(System.getProperty("kilde.root", ".."));
  private static final LanguagePacks PACKS = LanguagePacks.shipped();
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2031-03-10T08:00:00Z"));

  private final HttpClient client = HttpClient.newHttpClient();
  private final Desk desk;
  private final DeskServer server;

  ServedDesk(Path folder, Path... articles) throws IOException {
    this(folder, DeskServer.LOOPBACK, articles);
  }

  ServedDesk(Path folder, String host, Path... articles) throws IOException {
    read(folder, articles);
    desk = Desk.open(folder, PACKS);
    server = new DeskServer(desk, PACKS, new DeskWork(folder, PACKS, CLOCK), host, 0);
  }

  static void read(Path folder, Path... articles) throws IOException {
    Reading reading =
        new Reading(
            new Analyzer(PACKS, LanguageGuesser.shipped()),
            new SourceReader(FieldNames.usual(), () -> PACKS),
            new Progress(System.err, false, System::nanoTime));
    try (DeskWriter writer = DeskWriter.open(folder, PACKS, CLOCK)) {
      reading.read(
          InputFinder.find(List.of(articles).stream().map(Path::toString).toList()),
          new Reading.Taker() {
            @Override
            public void take(Document document, AnalyzedArticle read) throws IOException {
              writer.add(document, read, "file");
            }
          });
      writer.finish();
    }
  }

  DeskServer server() {
    return server;
  }

  String address() {
    return "http://localhost:" + server.port();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(address() + path)).build());
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  /** A page's words; fails if it is not there. */
  String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** Sends a form as the page's own forms do. */
  HttpResponse<String> post(String path, Map<String, String> values)
      throws IOException, InterruptedException {
    return post(path, values, secret());
  }

  HttpResponse<String> post(String path, Map<String, String> values, String secret)
      throws IOException, InterruptedException {
    String form =
        "form="
            + secret
            + values.entrySet().stream()
                .map(
                    each ->
                        "&"
                            + each.getKey()
                            + "="
                            + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    return send(
        HttpRequest.newBuilder(URI.create(address() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private String secret() throws IOException, InterruptedException {
    return first(page("/"), "name=\"form\" value=\"([0-9a-f]+)\"");
  }

  /** The first group of the first place that fits. */
  static String first(String page, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(page);
    if (!found.find()) {
      throw new AssertionError("found no " + pattern + " in " + page);
    }
    return found.group(1);
  }

  @Override
  public void close() throws IOException {
    try (desk) {
      server.close();
    }
  }
}
