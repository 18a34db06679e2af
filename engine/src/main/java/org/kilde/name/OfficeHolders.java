package org.kilde.name;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;
import org.kilde.text.Span;
import org.kilde.text.Token;

/**
 * Whom "the Kazakh president" meant on a day: offices by {@code offices.tsv}, countries by the
 * gazetteer and {@code demonyms.tsv}, holders by {@code people.tsv}. Words must name one office and
 * one country and say nothing else that is not known to be idle.
 */
public final class OfficeHolders {
  static final TableFormat FORMAT = TableFormat.of("offices.tsv", "kind", "words");
  private static final String PRESIDENT = "president";
  private static final String ANY = "any-";
  private static final int LONGEST = 10; // tokens

  private final LanguagePack pack;
  private final Gazetteer gazetteer;
  private final Demonyms demonyms;
  private final Inflections inflections;
  private final KnownPeople people;
  private final Lexicon<String> offices;
  private final Lexicon<String> whoever;
  private final Lexicon<RoleWords.RoleNoun> roles;
  private final Set<String> idle = new HashSet<>();
  private final Set<String> withoutPresident = new HashSet<>();
  private String until = "";

  private OfficeHolders(LanguagePack pack) {
    this.pack = pack;
    this.gazetteer = Gazetteer.of(pack);
    this.demonyms = Demonyms.of(pack);
    this.inflections = Inflections.of(pack);
    this.roles = RoleWords.of(pack);
    this.people = KnownPeople.of(pack.shared());
    Lexicon.Builder<String> builder = Lexicon.builder(pack);
    Lexicon.Builder<String> anyBuilder = Lexicon.builder(pack);
    for (Row row : pack.table(FORMAT)) {
      for (String each : row.expect("words").split(";")) {
        switch (row.expect("kind")) {
          case "beside" -> idle.add(each);
          case PRESIDENT, "head-of-government", "foreign-minister", "defence-minister" ->
              builder.add(each, row.expect("kind"));
          case "any-head-of-state", "any-head-of-government" ->
              anyBuilder.add(each, row.expect("kind").substring(ANY.length()));
          case "no-president" -> withoutPresident.add(each);
          case "known-until" -> until = each;
          default ->
              throw row.error("kind", "an office, beside, any-…, no-president or known-until");
        }
      }
    }
    this.offices = builder.build();
    this.whoever = anyBuilder.build();
  }

  /** Those a pack's words can name; compiled once. */
  public static OfficeHolders of(LanguagePack pack) {
    return pack.compiled(OfficeHolders.class, OfficeHolders::new);
  }

  /**
   * An office of a country.
   *
   * @param name such as {@code head-of-state}
   * @param country ISO 3166 code
   */
  public record Office(String name, String country) {}

  /** The office that words name, in the language of the pack; empty for all that say more. */
  public Optional<Office> office(String words) {
    List<Token> tokens = pack.tokenizer().tokenize(words, new Span(0, words.length()));
    String office = "";
    String country = "";
    int at = 0;
    while (at < tokens.size()) {
      Optional<Lexicon.Match<String>> noun = offices.longestAt(tokens, at, tokens.size());
      Optional<Gazetteer.Match> place = country(tokens, at);
      String found =
          place
              .map(match -> match.entity().country())
              .orElse(demonyms.country(tokens.get(at).norm()));
      if (noun.isPresent() && office.isEmpty()) {
        office = noun.get().value();
        at = noun.get().end();
      } else if (noun.isEmpty() && !found.isEmpty() && country.isEmpty()) {
        country = found;
        at = place.map(Gazetteer.Match::end).orElse(at + 1);
      } else if (noun.isEmpty() && found.isEmpty() && idle.contains(tokens.get(at).norm())) {
        at++;
      } else {
        return Optional.empty();
      }
    }
    boolean none = office.equals(PRESIDENT) && withoutPresident.contains(country);
    return office.isEmpty() || country.isEmpty() || none || tokens.size() > LONGEST
        ? Optional.empty()
        : Optional.of(new Office(office.equals(PRESIDENT) ? "head-of-state" : office, country));
  }

  /**
   * The kind of office whose holder bare words mean, whatever he is called: "the head of state" of
   * a president; empty text if the words name no such kind.
   */
  public String anyKind(List<Token> tokens, int first, int end) {
    return whoever.longestAt(tokens, first, end).map(Lexicon.Match::value).orElse("");
  }

  /** The kind of office a role's words begin with, by {@code roles.tsv}; empty text if none. */
  public String kindOf(String role) {
    List<Token> tokens = pack.tokenizer().tokenize(role, new Span(0, role.length()));
    return roles.longestAt(tokens, 0, tokens.size()).map(each -> each.value().kind()).orElse("");
  }

  /** True if the words before the one at an index make another of the office: the former. */
  public boolean isQualified(List<Token> tokens, int first, int sentence) {
    if (first <= sentence || idle.contains(tokens.get(first).norm())) {
      return false;
    }
    Token before = tokens.get(first - 1);
    if (!before.isWord() || idle.contains(before.norm())) {
      return false;
    }
    boolean title = roles.longestAt(tokens, first - 1, first).isPresent();
    return title || first - 1 > sentence && idle.contains(tokens.get(first - 2).norm());
  }

  private Optional<Gazetteer.Match> country(List<Token> tokens, int at) {
    return gazetteer
        .longestAt(tokens, at, tokens.size(), inflections)
        .filter(match -> match.entity().kind().equals("country"));
  }

  /**
   * Who held an office; nobody where two did or the gazetteer does not reach.
   *
   * @param date EDTF, a year at least
   */
  public Optional<KnownPeople.Entry> holder(Office office, String date) {
    int length = Math.min(date.length(), until.length());
    boolean reaches =
        length > 3
            && date.chars().allMatch(c -> c == '-' || Character.isDigit(c))
            && date.substring(0, length).compareTo(until.substring(0, length)) <= 0;
    return reaches ? people.findHolder(office.country(), office.name(), date) : Optional.empty();
  }
}
