package org.kilde.app.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses as people and feeds write them, made such that they can be asked for. */
public final class WebAddress {
  private static final String ILLEGAL = "\"<>\\^`{|}";

  private WebAddress() {}

  /** True if it begins as an address on the net does. */
  public static boolean isWeb(String given) {
    String lower = given.strip().toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  /** The address; empty if it is none on the net, or none that can be read. */
  public static Optional<URI> find(String given) {
    try {
      return Optional.of(parse(given));
    } catch (FetchException e) {
      return Optional.empty();
    }
  }

  /** The address that a link stands for, seen from where it stands. */
  static URI parse(String link, URI from) throws FetchException {
    try {
      return parse(from.resolve(new URI(escaped(link.strip()))).toString());
    } catch (URISyntaxException | IllegalArgumentException e) {
      return parse(link);
    }
  }

  static URI parse(String given) throws FetchException {
    String stripped = given.strip();
    try {
      if (!isWeb(stripped)) {
        throw FetchException.ours(
            "found the address \"" + stripped + "\"; expected http:// or https://. Check it.");
      }
      int hash = stripped.indexOf('#');
      String whole = hash < 0 ? stripped : stripped.substring(0, hash);
      int from = whole.indexOf("://") + 3;
      int to = from;
      while (to < whole.length() && "/?".indexOf(whole.charAt(to)) < 0) {
        to++;
      }
      String rest = whole.substring(to);
      URI address =
          new URI(
              whole.substring(0, from).toLowerCase(Locale.ROOT)
                  + authority(whole.substring(from, to))
                  + (rest.startsWith("/") ? "" : "/")
                  + escaped(rest));
      if (address.getHost() == null || address.getPort() > 0xFFFF) {
        throw new URISyntaxException(given, "no host");
      }
      return address;
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw FetchException.ours(
          "found the address \""
              + stripped
              + "\", which is broken; expected a whole one. Check it.");
    }
  }

  private static String authority(String given) throws FetchException {
    if (given.indexOf('@') >= 0) {
      throw FetchException.ours(
          "found a user's name in the address; expected an address that all may read. Leave it"
              + " out.");
    }
    if (given.startsWith("[")) {
      return given;
    }
    int colon = given.indexOf(':');
    String host = colon < 0 ? given : given.substring(0, colon);
    return IDN.toASCII(host).toLowerCase(Locale.ROOT) + (colon < 0 ? "" : given.substring(colon));
  }

  /** Bytes that must not stand in an address bare, as %XX. */
  private static String escaped(String path) {
    StringBuilder out = new StringBuilder(path.length());
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      int c = each & 0xFF;
      boolean bare = c > ' ' && c < 0x7F && ILLEGAL.indexOf(c) < 0;
      if (bare) {
        out.append((char) c);
      } else {
        out.append(String.format(Locale.ROOT, "%%%02X", c));
      }
    }
    return out.toString();
  }
}
