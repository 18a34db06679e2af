package org.kilde.app.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Makes pages of templates, which write every word as text. */
final class Render {
  private static final String TEMPLATES = "org.kilde.app.brief.template";
  private static final String LANGUAGE = "kilde-language";

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Render.class.getClassLoader(), TEMPLATES);
  private final Guard guard;

  Render(Guard guard) {
    this.guard = guard;
  }

  /** Answers with a page of the part {@code here}. */
  void page(Context request, String here, String template, Map<String, ?> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("frame", frame(request, here));
    StringOutput out = new StringOutput(16_384);
    templates.render("web/" + template + ".jte", all, out);
    request.html(out.toString());
  }

  private Frame frame(Context request, String here) {
    String query = request.queryString();
    return new Frame(
        texts(request),
        here,
        guard.form(),
        request.path() + (query == null || query.isEmpty() ? "" : "?" + query));
  }

  /** The interface's language: what the reader chose, else what the browser asks for. */
  static Texts texts(Context request) {
    String chosen = request.cookie(LANGUAGE);
    if (chosen != null) {
      return Texts.of(chosen);
    }
    String asked = Optional.ofNullable(request.header("Accept-Language")).orElse("");
    return Texts.of(
        asked.length() < 2 ? "en" : asked.startsWith("no") ? "nb" : asked.substring(0, 2));
  }

  /** Keeps the reader's choice of language for a year. */
  static void choose(Context request, String tag) {
    request.cookie(LANGUAGE, Texts.of(tag).tag(), 365 * 24 * 3600);
  }

  /** True if a script asks for a part of a page, not a reader for the whole. */
  static boolean isPart(Context request) {
    return "true".equals(request.header("HX-Request")) && request.header("HX-Boosted") == null;
  }
}
