package org.kilde.app.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kilde.analysis.PackCheck;
import org.kilde.app.words.Counted;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kilde languages check [xx]} and {@code kilde languages list}. */
@Command(
    name = "languages",
    description = "Lists the language packs, or runs their own examples.",
    synopsisSubcommandLabel = "(list | check)",
    footer = {"", "Examples:", "  ./kilde languages list", "  ./kilde languages check da"})
public final class LanguagesCommand {
  @Mixin private ReadingOptions options = new ReadingOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public LanguagesCommand(Surroundings here) {
    this.here = here;
  }

  /** Lists what is there. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists the language packs.",
      footer = {"", "Example:", "  ./kilde languages list"})
  int list() {
    PrintWriter out = spec.commandLine().getOut();
    for (LanguagePack pack : options.packs(here).all()) {
      out.println(pack.tag() + "\t" + name(pack.tag()));
    }
    out.flush();
    return ExitCode.OK;
  }

  /** Runs the examples of one pack, or of all. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Runs the examples of a language pack, or of all.",
      footer = {"", "Examples:", "  ./kilde languages check", "  ./kilde languages check da"})
  int check(
      @Parameters(
              arity = "0..1",
              paramLabel = "LANGUAGE",
              description = "Its folder, such as da; all if left out.")
          @Nullable String tag) {
    PrintWriter out = spec.commandLine().getOut();
    int failures = 0;
    for (LanguagePack pack : wanted(Optional.ofNullable(tag))) {
      PackCheck.Result result = new PackCheck().check(pack);
      failures += result.failures().size();
      out.println(
          pack.tag()
              + ": "
              + Counted.of(result.examples(), "example", "examples")
              + ", "
              + result.failures().size()
              + " failed");
      result.failures().forEach(out::println);
    }
    out.flush();
    return failures == 0 ? ExitCode.OK : ExitCode.PARTLY;
  }

  private List<LanguagePack> wanted(Optional<String> tag) {
    LanguagePacks packs = options.packs(here);
    if (tag.isEmpty()) {
      return packs.all();
    }
    Optional<LanguagePack> pack = packs.find(new LanguageTag(tag.get()));
    return List.of(
        pack.orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "languages: pack, found no \""
                        + tag.get()
                        + "\"; expected one of "
                        + String.join(", ", packs.all().stream().map(p -> p.tag().value()).toList())
                        + ".")));
  }

  private static String name(LanguageTag tag) {
    return tag.locale().getDisplayLanguage(Locale.ENGLISH);
  }
}
