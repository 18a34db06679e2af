package org.kilde.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.Stems;
import org.kilde.language.TableFormat;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Span;
import org.kilde.text.Token;
import org.kilde.text.Tokenizer;

/**
 * What bodies are called, part by part, from {@code bodies.tsv}: ministry and interior, union and
 * miners. A compound is read as two parts: "Innen-" and "ministerium".
 */
public final class BodyWords {
  static final TableFormat FORMAT = TableFormat.of("bodies.tsv", "kind", "part", "words");
  private static final int SHORTEST_HALF = 3; // letters of a compound's second half
  private static final int SHORTEST_NOUN = 6; // the same of a word that is no kind of body
  private static final int SMALL = 3; // letters of a word in lower case that parts nothing

  /** What a word says of a body. */
  enum PartKind {
    /** Names a body by itself: coastguard. */
    BODY,
    /** A kind of body: ministry, court. */
    HEAD,
    /** A kind of body whose owner belongs to its name: Bank of Kestoria. */
    OWNED,
    /** A word of papers' names, which make no name by themselves: Courier. */
    PAPER,
    /** What it is of, or how it is: interior, supreme. */
    OF,
    /** A plain word in the names of places: Upper, Cape. */
    PLACE
  }

  /**
   * One part.
   *
   * @param names the same in all languages; several joined by {@code +}
   */
  record Part(PartKind kind, String names) {}

  /**
   * Parts that one word or phrase stands for.
   *
   * @param end index after its last token
   */
  record Found(int end, List<Part> parts) {}

  /** The second half of a compound. */
  private record Half(Part part, int length) {}

  private final Lexicon<Part> phrases;
  private final Lexicon<Part> placeWords;
  private final Map<String, Part> firstHalves = new HashMap<>();
  private final Stems<Half> secondHalves = Stems.ofEnds();
  private final NameRules rules;
  private final Tokenizer tokenizer = new Tokenizer(Set.of());

  private BodyWords(NameRules rules) {
    this.rules = rules;
    Lexicon.Builder<Part> builder = Lexicon.builder(rules.pack());
    Lexicon.Builder<Part> places = Lexicon.builder(rules.pack());
    for (Row row : rules.pack().table(FORMAT)) {
      Part part = new Part(row.constant("kind", PartKind.class), row.expect("part"));
      for (String written : row.expect("words").split(";")) {
        if (part.kind() == PartKind.PLACE) {
          places.add(written.strip(), part);
        } else {
          add(builder, written.strip(), part);
        }
      }
    }
    phrases = builder.build();
    placeWords = places.build();
  }

  /** The words of a pack. */
  public static BodyWords of(LanguagePack pack) {
    return pack.compiled(
        BodyWords.class, any -> new BodyWords(pack.compiled(NameRules.class, NameRules::of)));
  }

  private void add(Lexicon.Builder<Part> builder, String written, Part part) {
    if (written.endsWith("-")) {
      firstHalves.put(Tokenizer.norm(written.substring(0, written.length() - 1)), part);
      return;
    }
    builder.add(written, part);
    boolean word = written.indexOf(' ') < 0 && written.indexOf('*') < 0;
    int shortest = part.kind() == PartKind.OF ? SHORTEST_NOUN : SHORTEST_HALF;
    if (word && written.length() >= shortest) {
      String half = Tokenizer.norm(written);
      secondHalves.get(half, () -> new Half(part, half.length()));
    }
  }

  /** What starts at a token; null if it is no such word. */
  @Nullable Found at(List<Token> tokens, int at, int end) {
    Optional<Lexicon.Match<Part>> phrase = phrases.longestAt(tokens, at, end);
    if (phrase.isPresent()) {
      return new Found(phrase.get().end(), List.of(phrase.get().value()));
    }
    Token token = tokens.get(at);
    if (!token.isWord()) {
      return null;
    }
    for (String base : rules.inflections().bases(token.norm())) {
      List<Part> parts = base.equals(token.norm()) ? compound(base) : word(base);
      if (!parts.isEmpty()) {
        return new Found(at + 1, parts);
      }
    }
    return null;
  }

  private List<Part> word(String norm) {
    Token token = new Token(0, norm.length(), Token.Kind.WORD, norm, norm);
    return phrases
        .longestAt(List.of(token), 0, 1)
        .map(match -> List.of(match.value()))
        .orElseGet(() -> compound(norm));
  }

  /** "Innenministerium", "journalistforbundet"; an s may stand between the halves. */
  private List<Part> compound(String norm) {
    Half second = firstHalves.isEmpty() ? null : secondHalves.longest(norm);
    if (second == null || second.length() == norm.length()) {
      return List.of();
    }
    String half = norm.substring(0, norm.length() - second.length());
    Part first = firstHalves.get(half);
    if (first == null && half.endsWith("s")) {
      first = firstHalves.get(half.substring(0, half.length() - 1));
    }
    return first == null ? List.of() : List.of(first, second.part());
  }

  /** A name in which every word is such a part, a small word, or says whose the body is. */
  public Optional<BodyName> read(String name) {
    List<Token> tokens = tokenizer.tokenize(name, new Span(0, name.length()));
    Set<String> parts = new TreeSet<>();
    boolean head = false;
    boolean body = false;
    int count = 0;
    int ownerFirst = -1;
    int ownerEnd = -1;
    int at = 0;
    while (at < tokens.size()) {
      Found found = at(tokens, at, tokens.size());
      if (found != null) {
        for (Part part : found.parts()) {
          parts.addAll(List.of(part.names().split("\\+")));
          head |= part.kind() != PartKind.OF;
          body |= part.kind() == PartKind.BODY;
          count++;
        }
        at = found.end();
        continue;
      }
      Token token = tokens.get(at);
      if (token.isWord() && !isSmall(token)) {
        if (!token.isCapitalized() || ownerFirst >= 0 && ownerEnd != at) {
          return Optional.empty();
        }
        ownerFirst = ownerFirst < 0 ? at : ownerFirst;
        ownerEnd = at + 1;
      }
      at++;
    }
    List<String> owners = ownerFirst < 0 ? List.of() : owners(tokens, ownerFirst, ownerEnd, name);
    boolean told = body || parts.size() > 1 || count > 0 && !owners.isEmpty() && head;
    return told && (head || count > 1) && ownerEnd - ownerFirst <= 2
        ? Optional.of(new BodyName(String.join("+", parts), body || parts.size() > 1, owners))
        : Optional.empty();
  }

  /** A place's name of one such word and one other: "Nedre Kolm" is Lower Kolm. */
  public Optional<BodyName> readPlace(String name) {
    List<Token> tokens = tokenizer.tokenize(name, new Span(0, name.length()));
    if (tokens.size() != 2) {
      return Optional.empty();
    }
    for (int at = 0; at < 2; at++) {
      Optional<Lexicon.Match<Part>> part = placeWords.longestAt(tokens, at, at + 1);
      Token other = tokens.get(1 - at);
      if (part.isPresent() && other.isWord() && other.isCapitalized()) {
        return Optional.of(
            new BodyName(
                "place " + part.get().value().names(),
                false,
                rules.inflections().bases(other.text())));
      }
    }
    return Optional.empty();
  }

  private boolean isSmall(Token token) {
    NameWords words = rules.words();
    return words.is(Kind.JOINER, token)
        || words.is(Kind.PLACE_OF, token)
        || words.is(Kind.BEFORE_LINK, token)
        || words.is(Kind.ARTICLE, token)
        || token.norm().equals("'s")
        || !token.isCapitalized() && token.text().length() <= SMALL
        || words.is(Kind.FUNCTION, token) && token.text().length() <= SMALL;
  }

  private List<String> owners(List<Token> tokens, int first, int end, String name) {
    Optional<Gazetteer.Match> known =
        rules.gazetteer().longestAt(tokens, first, end, rules.inflections());
    if (known.isPresent() && known.get().end() == end) {
      return List.of(known.get().entity().id());
    }
    String written = name.substring(tokens.get(first).start(), tokens.get(end - 1).end());
    return rules.inflections().bases(written);
  }
}
