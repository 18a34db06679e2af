package org.kilde.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.kilde.OwnPack;
import org.kilde.annotation.Derivation;
import org.kilde.annotation.EntityClass;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;
import org.kilde.article.TokenizedArticle;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.name.Names;
import org.kilde.text.Span;

/**
 * How far a word of saying governs what stands beside it, in languages of our own that share a few
 * words and differ in their order: at the limit it does, one word further it does not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementReachTest {
  private static final int FAR = 30; // of what has no limit
  private static final Map<String, String> ORDERS =
      Map.of(
          "xa", "word-order>verb-second",
          "xb", "word-order>subject-first",
          "xc", "word-order>verb-bracket\ncapital-nouns>yes\nreported-clause-after-comma>yes",
          "xd", "word-order>verb-second\nsource-comma>yes",
          "xe", "word-order>free",
          "xf", "word-order>verb-second\ninfinitive-last>yes");
  private final Map<String, LanguagePack> packs = new TreeMap<>();

  @BeforeAll
  void write(@TempDir Path folder) throws IOException {
    OwnPack.table(folder, "und", "pack", "key>value", "name>Shared");
    OwnPack.table(folder, "und", "quotes", "open>close", "“>”", "“>\"", "„>“");
    for (Map.Entry<String, String> order : ORDERS.entrySet()) {
      String tag = order.getKey();
      OwnPack.table(folder, tag, "pack", "key>value", "name>Own", order.getValue());
      OwnPack.table(
          folder,
          tag,
          "cues",
          "forms>kind>takes",
          "says, said, say>say>quote that bare clause final whether",
          "told>say>quote that bare clause addressee final",
          "reports>report>quote that final",
          "puts … forth>claim>quote that final",
          "puts … off>say>nothing",
          "+claimed>claim>quote that bare final",
          "denies>deny>quote that object final",
          "refuses>refuse>infinitive that",
          "asks>ask>quote whether",
          "claim>nominal>that",
          "according to>according-to>source-after",
          "reportedly>impersonal>quote that bare final",
          "zufolge>according-to>source-before",
          "by his account>according-to>source-he",
          "by her account>according-to>source-she",
          "from police sources>according-to>source-itself",
          "thus>say>tag");
      OwnPack.table(
          folder,
          tag,
          "grammar",
          "use>words",
          tag.equals("xa") ? "definite-ending>*et *en" : "# no endings>",
          "that>that",
          "whether>whether",
          "to>to",
          "as>as",
          "auxiliary>has is was did",
          "passive>was",
          "agent>by",
          "negation>not",
          "adverb>again then",
          "preposition>in of at by on",
          "conjunction>and but",
          "contrast>but however",
          "relative>who which",
          "subordinator>because while",
          "determiner>the a this",
          "finite>is was has fell did",
          "demonstrative>this it",
          "expletive>there",
          "hedge>perhaps",
          "mood>sei",
          "via>to",
          "channel>in on");
      OwnPack.table(
          folder,
          tag,
          "speakers",
          "words>kind",
          "mayor, minister>role",
          "police, council>collective",
          "paper, channel, letter>medium",
          "he>he",
          "she>she",
          "they>they",
          "I, we>writer",
          "neighbour>anonymous");
      OwnPack.table(
          folder,
          tag,
          "chains",
          "words>kind",
          "paper; channel>{outlet}",
          "*post; Herald>{name}",
          "letter; memo>{document}",
          "citing>citing",
          "quoted by>cited-by",
          "seen by>seen-by",
          "interview with>told");
      OwnPack.table(
          folder,
          tag,
          "doubts",
          "words>target",
          "this; the claim>{back}",
          "film>{object}",
          "whether>{whether}",
          "will>{future}",
          "could not … checked>preceding",
          "unable to check>following",
          "a claim nobody saw>sentence-before",
          "unclear>question",
          "not known>question-before");
    }
    LanguagePacks read = LanguagePacks.in(folder);
    ORDERS.keySet().forEach(tag -> packs.put(tag, read.find(LanguageTag.of(tag)).orElseThrow()));
  }

  /** Two persons, two bodies, of which the first is a known outlet, and a town. */
  private static Names names(String text) {
    Map<String, EntityClass> known =
        Map.of(
            "Ada Holm", EntityClass.PERSON,
            "Bo Lund", EntityClass.PERSON,
            "Reuters", EntityClass.ORGANIZATION,
            "Guild", EntityClass.ORGANIZATION,
            "Norvik", EntityClass.PLACE);
    List<Referent> referents = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Map.Entry<String, EntityClass> each : new TreeMap<>(known).entrySet()) {
      String name = each.getKey();
      EntityClass kind = each.getValue();
      int id = referents.size();
      Optional<String> gazetteer =
          name.equals("Reuters") ? Optional.of("outlet:reuters") : Optional.empty();
      referents.add(new Referent(id, kind, name, List.of(name), List.of(), gazetteer));
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        mentions.add(
            new Mention(
                new Span(at, at + name.length()),
                kind,
                id,
                Derivation.of(Derivation.Step.of("told by the test"))));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return new Names(mentions, referents);
  }

  private String said(String tag, String marked) {
    String text = marked.replace(" ¶ ", "\n");
    TokenizedArticle article =
        TokenizedArticle.of(Objects.requireNonNull(packs.get(tag)), text, Optional.empty());
    Names names = names(text);
    var found = new StatementFinder().find(article, names);
    String lines =
        found.statements().stream()
            .map(each -> StatementLine.of(each, article, names))
            .collect(Collectors.joining(" ; "));
    String chains =
        found.chains().stream()
            .map(each -> " chain " + String.join(" > ", each.path()))
            .collect(Collectors.joining());
    String doubts =
        found.doubts().stream()
            .map(each -> " doubt " + article.article().words(each.span()))
            .collect(Collectors.joining());
    String all = (lines + chains + doubts).strip();
    return all.isEmpty() ? "-" : all.replace("xo ", "").replace(" xo", "").replace("again ", "");
  }

  /** Each sign as often as told: {@code own-sayings.tsv} says what it stands for. */
  private static String filled(String text, int times) {
    return text.replace("~ ", "xo ".repeat(times))
        .replace("@ ", "again ".repeat(times))
        .replace("% ", "xo xo xo xo xo xo xo xo xo xo ".repeat(times))
        .replace("& ", "It fell. ".repeat(times))
        .replace("^ ", "¶ It fell. ".repeat(times));
  }

  /** At the limit the words are still read so, one further they are not. */
  @ParameterizedTest
  @CsvFileSource(
      files = "src/test/resources/org/kilde/statement/own-sayings.tsv",
      numLinesToSkip = 1,
      delimiter = '\t',
      quoteCharacter = '`')
  void as_far_and_no_further(String orders, String text, String limit, String said) {
    boolean bounded = Character.isDigit(limit.charAt(0));
    int most = bounded ? Integer.parseInt(limit) : FAR;
    for (String tag : orders.equals("all") ? ORDERS.keySet() : Set.of(orders.split(" "))) {
      assertThat(said(tag, filled(text, 0))).as(tag).isEqualTo(said);
      assertThat(said(tag, filled(text, most))).as(tag + " at the limit").isEqualTo(said);
      if (bounded) {
        assertThat(said(tag, filled(text, most + 1))).as(tag + " beyond").isNotEqualTo(said);
      }
    }
  }
}
