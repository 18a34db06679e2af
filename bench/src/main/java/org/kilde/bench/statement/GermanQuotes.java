package org.kilde.bench.statement;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kilde.annotation.Statement.Form;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;

/**
 * Measures statements on annotated German news: direct ones, and reported ones, by content (shared
 * characters over all, at least half) and with the right speaker. Free indirect speech is neither
 * asked for nor counted against.
 */
public final class GermanQuotes {
  private static final Set<String> REPORTED = Set.of("Indirect", "Reported");

  private GermanQuotes() {}

  /** Arguments: the annotated file, and {@code misses} to list what was missed or too much. */
  public static void main(String[] args) throws IOException {
    boolean list = args.length > 1 && args[1].equals("misses");
    new GermanQuotes().measure(Path.of(args[0]), list, System.out);
  }

  private void measure(Path file, boolean list, PrintStream out) throws IOException {
    LanguagePack pack = LanguagePacks.shipped().packFor(LanguageTag.of("de"));
    Tally direct = new Tally("Direct");
    Tally reported = new Tally("Indirect and Reported");
    for (AnnotatedText each : AnnotatedText.read(file)) {
      List<FoundStatement> found = FoundStatement.find(pack, each.text());
      count(each, found, Form.DIRECT, Set.of("Direct"), direct, list ? out : null);
      count(each, found, Form.INDIRECT, REPORTED, reported, list ? out : null);
    }
    out.print(direct);
    out.print(reported);
  }

  private static void count(
      AnnotatedText text,
      List<FoundStatement> all,
      Form form,
      Set<String> types,
      Tally tally,
      @org.jspecify.annotations.Nullable PrintStream out) {
    List<FoundStatement> found = all.stream().filter(each -> each.form() == form).toList();
    List<AnnotatedStatement> gold =
        text.statements().stream().filter(each -> types.contains(each.type())).toList();
    List<AnnotatedStatement> free =
        text.statements().stream().filter(each -> each.type().contains("Free")).toList();
    gold.forEach(any -> tally.expect());
    Map<Integer, Integer> matched = Matching.match(found, gold);
    for (int f = 0; f < found.size(); f++) {
      FoundStatement each = found.get(f);
      Integer g = matched.get(f);
      if (g != null) {
        boolean speaker = each.saidBy(gold.get(g).speakers());
        tally.find(true, speaker);
        if (each.named() && gold.get(g).namesSpeaker()) {
          tally.name(speaker);
        }
        if (out != null && !speaker) {
          out.println(
              "SPEAKER "
                  + form
                  + " "
                  + text.id()
                  + " gold "
                  + gold.get(g).speakers()
                  + " found ["
                  + each.speaker()
                  + "] "
                  + words(text, each.content()));
        }
      } else if (free.stream().noneMatch(any -> touches(each, any))) {
        tally.find(false, false);
        if (out != null) {
          out.println(
              "TOO MUCH "
                  + form
                  + " "
                  + text.id()
                  + " ["
                  + each.speaker()
                  + "] "
                  + words(text, each.content()));
        }
      }
    }
    for (int g = 0; out != null && g < gold.size(); g++) {
      if (!matched.containsValue(g)) {
        out.println(
            "MISSED "
                + gold.get(g).type()
                + " "
                + text.id()
                + " "
                + gold.get(g).speakers()
                + " "
                + words(text, gold.get(g).content()));
      }
    }
  }

  private static boolean touches(FoundStatement found, AnnotatedStatement free) {
    return AnnotatedStatement.overlap(found.content(), free.content()) > 0.3;
  }

  private static String words(AnnotatedText text, List<org.kilde.text.Span> spans) {
    StringBuilder words = new StringBuilder();
    spans.forEach(
        span -> words.append("«").append(span.in(text.text()).replace('\n', ' ')).append("» "));
    return words.toString();
  }
}
