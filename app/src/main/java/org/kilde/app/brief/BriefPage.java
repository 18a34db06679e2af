package org.kilde.app.brief;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.WriterOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/**
 * Writes a brief as one page that needs nothing else: no network, no file beside it. Its policy
 * allows only its own style and script, so words of an article can never act.
 */
public final class BriefPage {
  private static final String TEMPLATES = "org.kilde.app.brief.template";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, BriefPage.class.getClassLoader(), TEMPLATES);

  public void write(Brief brief, String version, Writer out) throws IOException {
    String script = resource("brief.js");
    try {
      templates.render(
          "brief.jte",
          Map.of(
              "brief", brief,
              "style", resource("brief.css"),
              "script", script,
              "scriptHash", hash(script),
              "version", version),
          new WriterOutput(out));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String resource(String name) throws IOException {
    try (var stream = BriefPage.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(
            name + ": found no such resource; expected it. Build again.");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String hash(String script) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
