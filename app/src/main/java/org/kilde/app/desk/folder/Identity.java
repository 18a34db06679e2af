package org.kilde.app.desk.folder;

import java.util.Locale;
import java.util.Optional;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.Original;

/** What all revisions of one article share: its address, or the file it alone stands in. */
final class Identity {
  private Identity() {}

  static Optional<String> of(Document document) {
    Optional<String> address =
        document.article().url().or(() -> document.original().address()).map(Identity::bare);
    boolean alone =
        document.original().form() != Original.Form.LINE
            && document.article().origin().equals(document.file().toString());
    return address.or(
        () ->
            alone
                ? Optional.of(document.file().toAbsolutePath().normalize().toString())
                : Optional.empty());
  }

  /** An address without what does not tell pages apart: its scheme and the place within it. */
  private static String bare(String address) {
    String lower = address.strip();
    int scheme = lower.indexOf("://");
    String rest = scheme < 0 ? lower : lower.substring(scheme + 3);
    int hash = rest.indexOf('#');
    rest = hash < 0 ? rest : rest.substring(0, hash);
    int slash = rest.indexOf('/');
    String host = (slash < 0 ? rest : rest.substring(0, slash)).toLowerCase(Locale.ROOT);
    String path = slash < 0 ? "" : rest.substring(slash);
    host = host.startsWith("www.") ? host.substring(4) : host;
    return host + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
  }
}
