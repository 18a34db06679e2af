package org.kilde.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kilde.language.LanguagePack;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Well-known persons and the offices they held, from {@code people.tsv}. */
public final class KnownPeople {
  private static final TableFormat FORMAT =
      TableFormat.of(
          "people.tsv", "id", "name", "country", "office", "from", "to", "other", "alone?");

  private final List<Entry> all = new ArrayList<>();

  private KnownPeople() {}

  /**
   * A person in an office.
   *
   * @param office such as {@code head-of-state}; empty if none
   * @param from first day or year in office as EDTF; empty if not known
   * @param to last day or year; empty if still in office or not known
   * @param names full names in several spellings
   * @param alone surnames that mean this person wherever nobody else bears them
   */
  public record Entry(
      String id,
      String name,
      String country,
      String office,
      String from,
      String to,
      List<String> names,
      List<String> alone) {

    /** True if the person held the office at an EDTF date; compared as far as both are known. */
    public boolean holdsAt(String date) {
      return (from.isEmpty() || compare(from, date) <= 0)
          && (to.isEmpty() || compare(date, to) <= 0);
    }

    private static int compare(String a, String b) {
      int length = Math.min(a.length(), b.length());
      return a.substring(0, length).compareTo(b.substring(0, length));
    }
  }

  /** The people of a pack. */
  public static KnownPeople of(LanguagePack pack) {
    return pack.compiled(KnownPeople.class, KnownPeople::load);
  }

  private static KnownPeople load(LanguagePack pack) {
    KnownPeople people = new KnownPeople();
    for (Row row : pack.table(FORMAT)) {
      List<String> names = new ArrayList<>(List.of(row.expect("name")));
      names.addAll(list(row.cell("other")));
      people.all.add(
          new Entry(
              row.expect("id"),
              row.expect("name"),
              row.cell("country"),
              row.cell("office"),
              row.cell("from"),
              row.cell("to"),
              List.copyOf(names),
              list(row.cell("alone"))));
    }
    return people;
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(";"));
  }

  public List<Entry> all() {
    return all;
  }

  /**
   * Who held an office of a country at an EDTF date; empty if nobody or more than one fits.
   *
   * @param country ISO 3166 code
   * @param office such as {@code head-of-state}
   */
  public Optional<Entry> findHolder(String country, String office, String date) {
    List<Entry> holders =
        all.stream()
            .filter(each -> each.country().equals(country) && each.office().equals(office))
            .filter(each -> each.holdsAt(date))
            .toList();
    return holders.size() == 1 ? Optional.of(holders.getFirst()) : Optional.empty();
  }
}
