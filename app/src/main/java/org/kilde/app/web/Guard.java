package org.kilde.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.SameSite;
import io.javalin.http.UnauthorizedResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask, and what a page may do. On the loopback address only names of this machine are
 * answered, so that no foreign site's name can be pointed here; any other address needs the token.
 * Forms carry a secret that other sites cannot read.
 */
final class Guard {
  private static final String COOKIE = "kilde";
  private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src"
          + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Optional<String> token;
  private final String form = secret();

  /**
   * @param token what a browser must show once; empty on the loopback address
   */
  Guard(Optional<String> token) {
    this.token = token;
  }

  /** A secret nobody can guess. */
  static String secret() {
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  String form() {
    return form;
  }

  /** Refuses who may not ask; sets what browsers must keep to. */
  void check(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cache-Control", "no-store");
    if (token.isEmpty()) {
      checkName(request);
    } else {
      checkToken(request, token.get());
    }
    boolean changes =
        !request.method().name().equals("GET") && !request.method().name().equals("HEAD");
    if (changes && !same(form, request.formParam("form"))) {
      throw new ForbiddenResponse(
          "This form is from elsewhere or from before a restart. Go back, load the page again and send it again.");
    }
  }

  private static void checkName(Context request) {
    String host = Optional.ofNullable(request.header("Host")).orElse("").toLowerCase(Locale.ROOT);
    String name = host.replaceFirst(":\\d+$", "");
    if (!THIS_MACHINE.contains(name)) {
      throw new ForbiddenResponse("This desk answers to localhost only.");
    }
  }

  private static void checkToken(Context request, String token) {
    String shown = request.queryParam("token");
    if (shown != null && same(token, shown)) {
      Cookie cookie = new Cookie(COOKIE, token);
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      cookie.setPath("/");
      request.cookie(cookie);
      return;
    }
    if (!same(token, request.cookie(COOKIE))) {
      throw new UnauthorizedResponse(
          "This desk needs its token: open the address that ./kilde serve printed.");
    }
  }

  /** Compares in a time that tells nothing about where they differ. */
  private static boolean same(String secret, @Nullable String shown) {
    return shown != null
        && MessageDigest.isEqual(
            secret.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }
}
