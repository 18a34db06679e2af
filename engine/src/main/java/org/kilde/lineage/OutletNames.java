package org.kilde.lineage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Which names are outlets and who owns them, from the shared pack's {@code outlets.tsv}. */
public final class OutletNames {
  private static final TableFormat FORMAT =
      TableFormat.of(
          "outlets.tsv", "id", "kind", "country", "language", "name", "domain", "owner", "other?");

  private final Set<String> names = new HashSet<>();
  private final Set<String> agencies = new HashSet<>();
  private final Map<String, String> owners = new HashMap<>();

  public static OutletNames of(LanguagePack pack) {
    return pack.compiled(OutletNames.class, OutletNames::load);
  }

  private static OutletNames load(LanguagePack pack) {
    OutletNames loaded = new OutletNames();
    for (Row row : pack.table(FORMAT)) {
      boolean agency = row.cell("kind").equals("agency");
      loaded.add(row.expect("name"), row.cell("owner"), agency);
      loaded.add(row.cell("domain"), row.cell("owner"), false);
      for (String other : row.cell("other").split(";")) {
        loaded.add(other, row.cell("owner"), agency);
      }
    }
    return loaded;
  }

  private void add(String name, String owner, boolean agency) {
    String key = KnownOutlet.key(name);
    if (agency && !key.isEmpty()) {
      agencies.add(key);
    }
    if (!key.isEmpty() && names.add(key) && !owner.isEmpty()) {
      owners.put(key, owner);
    }
  }

  /** True if the name is an outlet's or an agency's. */
  public boolean isOutlet(String name) {
    return names.contains(KnownOutlet.key(name));
  }

  /** True if the name is a news agency's. */
  boolean isAgency(String name) {
    return agencies.contains(KnownOutlet.key(name));
  }

  /** Who owns the outlet of a {@link KnownOutlet#key}. */
  Optional<String> findOwner(String key) {
    return Optional.ofNullable(owners.get(key));
  }
}
