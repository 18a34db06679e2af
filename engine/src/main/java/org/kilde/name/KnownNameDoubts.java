package org.kilde.name;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.name.NameWords.Kind;
import org.kilde.text.Token;

/** Why a known name may be none here: a small town, a common word, a noun before another name. */
final class KnownNameDoubts {
  private static final int LARGE_CITY = 400_000;

  private final List<Token> tokens;
  private final NameRules rules;
  private final NameWords words;
  private final NameLine line;
  private final WordForms forms;
  private final NameRuns runs;
  private final Surroundings surroundings;
  private final PlainWords plain;

  KnownNameDoubts(
      List<Token> tokens,
      NameRules rules,
      NameLine line,
      WordForms forms,
      NameRuns runs,
      Surroundings surroundings) {
    this.tokens = tokens;
    this.rules = rules;
    this.words = rules.words();
    this.line = line;
    this.forms = forms;
    this.runs = runs;
    this.surroundings = surroundings;
    this.plain = new PlainWords(tokens, rules);
  }

  /** The longest known name at a token, unless it is doubtful there. */
  Optional<Gazetteer.Match> findKnown(int at) {
    return rules
        .gazetteer()
        .longestAt(tokens, at, line.end(), rules.inflections())
        .filter(match -> !isDoubtfulTown(at, match))
        .filter(match -> !plain.isNoOutlet(match, line.isStart(at), line.start(), line.end()));
  }

  /** Where no tagger speaks, a small town is one only after a preposition of place. */
  private boolean isDoubtfulTown(int at, Gazetteer.Match match) {
    return !rules.tagged()
        && match.entity().kind().equals("city")
        && match.entity().weight() < LARGE_CITY
        && !words.isEmpty(Kind.PLACE_CUE)
        && !(at > line.start() && words.is(Kind.PLACE_CUE, tokens.get(at - 1)))
        && !(at > line.start()
            && words.is(Kind.PLACE_OF, tokens.get(at - 1))
            && !words.isSurname(tokens.get(at).text()))
        && !(at == line.start()
            && match.end() < line.end()
            && ":(–—-".indexOf(tokens.get(match.end()).text().charAt(0)) >= 0);
  }

  /** A known name that may as well be a plain word here: a small town at a sentence start. */
  boolean isNoise(int at, Gazetteer.Match match) {
    Token token = tokens.get(at);
    if (match.end() - at > 1) {
      return false;
    }
    if (words.is(Kind.FUNCTION, token) && !Surfaces.isCapitals(token.text())) {
      return true;
    }
    boolean city = match.entity().kind().equals("city");
    if (!city) {
      return line.isStart(at) && line.hasLowerCase(token.norm()) && !token.norm().equals("");
    }
    boolean sure = match.entity().weight() >= LARGE_CITY && token.text().length() > 3;
    boolean doubtful = line.isStart(at) || line.capitalsSayLittle() || token.text().length() <= 3;
    return doubtful && !sure || line.hasLowerCase(token.norm());
  }

  /** True for a common word with a capital that a sentence or the language gives it. */
  boolean isCommonAtStart(int at, @Nullable KnownEntity known) {
    String kind = known == null ? "" : known.kind();
    boolean start = surroundings.startsSentence(at) || words.capitalNouns() && kind.equals("city");
    boolean sure = kind.equals("country") || kind.equals("capital") || kind.equals("region");
    Token token = tokens.get(at);
    return start
        && !sure
        && !Surfaces.isCapitals(token.text())
        && (rules.isCommonWord(token.norm()) || line.hasLowerCase(token.norm()));
  }

  /** A common noun with a capital that says what the next word names: "Portal X", "Avisen X". */
  boolean isNounBefore(int at) {
    return (line.isStart(at) || words.capitalNouns())
        && tokens.get(at).isCapitalized()
        && at + 1 < line.end()
        && runs.startsRun(at + 1)
        && line.isNextTo(at + 1)
        && surroundings.isNounBefore(at)
        && !rules.gazetteer().knows(tokens.get(at).text())
        && rules
            .gazetteer()
            .longestAt(tokens, at, line.end(), rules.inflections())
            .filter(match -> match.end() > at + 1)
            .isEmpty();
  }

  /** "Alto Serro-gruva": what stands before the compound is its first half and no name here. */
  boolean isPartOfCompound(int end) {
    if (end >= line.end() || !line.isNextTo(end) || !tokens.get(end).isCapitalized()) {
      return false;
    }
    String text = tokens.get(end).text();
    int hyphen = text.lastIndexOf('-');
    return hyphen > 1
        && hyphen + 1 < text.length()
        && Character.isLowerCase(text.charAt(hyphen + 1))
        && !rules.gazetteer().knows(text.substring(0, hyphen))
        && !forms.isNameWord(tokens.get(end));
  }
}
