package org.kilde.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kilde.article.Outlet;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** News outlets and agencies from {@code outlets.tsv}, found by name or by web address. */
public final class Outlets {
  private static final TableFormat FORMAT =
      TableFormat.of(
          "outlets.tsv", "id", "kind", "country", "language", "name", "domain", "owner", "other?");

  private final List<Entry> all = new ArrayList<>();
  private final Map<String, Entry> byDomain = new HashMap<>();

  private Outlets() {}

  /**
   * One outlet.
   *
   * @param kind {@code agency} or {@code outlet}
   * @param domain of its web address, without {@code www.}; empty if not known
   * @param owner who owns it; empty if not known
   */
  public record Entry(
      String id,
      String kind,
      String country,
      String language,
      String name,
      String domain,
      String owner,
      List<String> otherNames) {
    public boolean isAgency() {
      return kind.equals("agency");
    }
  }

  /** The outlets of a pack. */
  public static Outlets of(LanguagePack pack) {
    return pack.compiled(Outlets.class, Outlets::load);
  }

  private static Outlets load(LanguagePack pack) {
    Outlets outlets = new Outlets();
    for (Row row : pack.table(FORMAT)) {
      Entry entry =
          new Entry(
              row.expect("id"),
              row.expect("kind"),
              row.cell("country"),
              row.cell("language"),
              row.expect("name"),
              row.cell("domain"),
              row.cell("owner"),
              row.cell("other").isEmpty() ? List.of() : List.of(row.cell("other").split(";")));
      outlets.all.add(entry);
      outlets.byDomain.putIfAbsent(entry.domain(), entry);
    }
    return outlets;
  }

  public List<Entry> all() {
    return all;
  }

  /** The outlet that a web address belongs to, by its host or the host's parent domains. */
  public Optional<Entry> findByUrl(String url) {
    String host = host(url);
    while (host.indexOf('.') >= 0) {
      Entry entry = byDomain.get(host);
      if (entry != null) {
        return Optional.of(entry);
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** Who published what stands at a web address: a known outlet, else its domain. */
  public Optional<Outlet> findOutlet(String url) {
    String host = host(url);
    return findByUrl(url)
        .map(entry -> new Outlet(entry.name(), entry.domain()))
        .or(() -> host.isEmpty() ? Optional.empty() : Optional.of(new Outlet(host, host)));
  }

  private static String host(String url) {
    int start = url.indexOf("://");
    if (start < 0) {
      return "";
    }
    int end = start + 3;
    while (end < url.length() && "/?#:".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    String host = url.substring(start + 3, end).toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
