package org.kilde;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kilde.article.TokenizedArticle;
import org.kilde.figure.FigureFinder;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.language.PackException;
import org.kilde.name.Names;
import org.kilde.number.NumeralFinder;
import org.kilde.statement.CountGiver;
import org.kilde.statement.StatementFinder;
import org.kilde.time.TimeFinder;

/** Whoever writes a pack is told which line of which table is wrong, and what may stand there. */
class WrongTablesTest {

  private static LanguagePack pack(Path folder, String file, String header, String line)
      throws IOException {
    for (String tag : List.of("und", "xx")) {
      Files.createDirectories(folder.resolve(tag));
      Files.writeString(folder.resolve(tag).resolve("pack.tsv"), "key\tvalue\nname\tTest\n");
    }
    Files.writeString(
        folder.resolve("xx").resolve(file),
        (header + "\n# what stands here is wrong\n" + line + "\n").replace(" > ", "\t"));
    return LanguagePacks.in(folder).find(LanguageTag.of("xx")).orElseThrow();
  }

  private static void readAll(LanguagePack pack) {
    TokenizedArticle article = TokenizedArticle.of(pack, "Twelve said so.", Optional.empty());
    new TimeFinder().find(article);
    new FigureFinder().find(article, new NumeralFinder().find(article), List.of());
    new StatementFinder().find(article, Names.NONE);
    new CountGiver(article, List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "numbers.tsv > kind > words > value | numbr > three > 3 | kind, found \"numbr\"; expected one of number, scale,",
        "numbers.tsv > kind > words > value | number > three > drei | value, found \"drei\"; expected a number such as 1000 or 0.5.",
        "numbers.tsv > kind > words > value | compound > tausend > viel | value, found \"viel\"; expected a number such as 1000 or 0.5.",
        "numbers.tsv > kind > words > value | joiner | cells, found \"1\"; expected 2 parted by tabs: kind, words, value.",
        "qualifiers.tsv > kind > words > low > high | abuot > around | kind, found \"abuot\"; expected a qualifier such as about or at-least, or after-about.",
        "qualifiers.tsv > kind > words > low > high | after-abuot > or so | kind, found \"after-abuot\"; expected a qualifier such as about or at-least, or after-about.",
        "qualifiers.tsv > kind > words > low > high | dozens > dozens > few | low, found \"few\"; expected a number such as 1000 or 0.5.",
        "qualifiers.tsv > kind > words > low > high | dozens > dozens > 24 > many | high, found \"many\"; expected a number such as 1000 or 0.5.",
        "times.tsv > pattern > value | yesterday > dya -1 | value, found \"dya -1\"; expected date, weekday,",
        "times.tsv > pattern > value | on {dya} > date | pattern, found \"on {dya}\"; expected slots [day, month, monthnumber, year, yy, weekday, season, decade, number, date, daymonth].",
        "calendar.tsv > kind > form > value | moon > full > 1 | kind, found \"moon\"; expected one of day, month, monthnumber, year, yy, weekday, season, decade, number, date, daymonth.",
        "calendar.tsv > kind > form > value | month > juni > six | value, found \"six\"; expected a number such as 1000 or 0.5.",
        "measures.tsv > kind > words > measure > factor | persn > people > people | kind, found \"persn\"; expected one of person, person-of, one, member,",
        "measures.tsv > kind > words > measure > factor | unit > miles > distance-km > far | factor, found \"far\"; expected a number such as 1000 or 0.5.",
        "fates.tsv > kind > words > measure | split > took … away | measure, found \"\"; expected a value.",
        "fates.tsv > kind > words > measure | verb > took > arrested | kind, found \"verb\"; expected one of ",
        "figure-words.tsv > kind > words | aks > was | kind, found \"aks\"; expected one of ",
        "not-figures.tsv > kind > words | befor > page | kind, found \"befor\"; expected one of ",
        "currencies.tsv > kind > words > code > factor | money > quid > GBP | kind, found \"money\"; expected one of ",
        "currencies.tsv > kind > words > code > factor | currency > quid > GBP > some | factor, found \"some\"; expected a number such as 1000 or 0.5.",
        "cues.tsv > forms > kind > takes | says > sayy | kind, found \"sayy\"; expected one of say, think,",
        "cues.tsv > forms > kind > takes | says > say > qoute | takes, found \"qoute\"; expected words of quote,",
        "grammar.tsv > use > words | thatt > that | use, found \"thatt\"; expected one of ",
        "speakers.tsv > words > kind | he > persn | kind, found \"persn\"; expected one of ",
        "chains.tsv > words > kind | told > qoute | kind, found \"qoute\"; expected one of ",
        "doubts.tsv > words > target | unverified > bacck | target, found \"bacck\"; expected one of ",
        "counts.tsv > kind > words | vreb > put | kind, found \"vreb\"; expected one of "
      })
  void a_wrong_line_is_told(String header, String line, String told, @TempDir Path folder)
      throws IOException {
    String file = header.substring(0, header.indexOf(' '));
    LanguagePack pack = pack(folder, file, header.substring(file.length() + 3), line);
    assertThatThrownBy(() -> readAll(pack))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith("languages/xx/" + file + ":3: " + told);
  }
}
