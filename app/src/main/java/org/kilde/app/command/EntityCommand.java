package org.kilde.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.kilde.annotation.EntityClass;
import org.kilde.app.desk.Decision;
import org.kilde.app.desk.EntityRow;
import org.kilde.app.desk.EntityView;
import org.kilde.app.desk.Listing;
import org.kilde.app.desk.Slice;
import org.kilde.app.desk.StatementRow;
import org.kilde.app.desk.folder.Desk;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.app.words.Counted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code kilde entity list|show|merge|split|undo|log}. */
@Command(
    name = "entity",
    description = {
      "Persons, organizations and places of the desk: shows them, joins two that are one, parts",
      "what is not. What you decide is logged and can be undone."
    },
    synopsisSubcommandLabel = "(list | show | merge | split | undo | log)",
    footer = {
      "",
      "Examples:",
      "  ./kilde entity list oskal",
      "  ./kilde entity show e:p1x7k2m",
      "  ./kilde entity merge e:p1x7k2m e:p9d0q4z",
      "  ./kilde entity undo 3"
    })
public final class EntityCommand {
  private static final int FEW = 10;

  @Spec private CommandSpec spec = CommandSpec.create();

  private final Surroundings here;

  public EntityCommand(Surroundings here) {
    this.here = here;
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  /** Lists entities by name. */
  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Lists entities, those in most articles first.",
      footer = {
        "",
        "Examples:",
        "  ./kilde entity list",
        "  ./kilde entity list oskal --class person"
      })
  int list(
      @Parameters(
              arity = "0..1",
              paramLabel = "NAME",
              description = "The start of a name or of one of its words.")
          @Nullable String name,
      @Option(
              names = "--class",
              paramLabel = "CLASS",
              description = "Only person, organization or place.")
          @Nullable String entityClass,
      @Option(
              names = "--count",
              paramLabel = "N",
              defaultValue = "30",
              description = "How many to show (default: ${DEFAULT-VALUE}).")
          int count,
      @Mixin DeskOptions desk,
      @Mixin PackOptions packs)
      throws IOException {
    try (Desk open = desk.open(packs.packs(here))) {
      Listing<EntityRow> found =
          open.rows()
              .entities(
                  name == null ? "" : name,
                  Optional.ofNullable(entityClass).map(this::entityClass),
                  Slice.first(count));
      found.rows().forEach(row -> out().println(line(row)));
      out().println(Counted.of((int) found.total(), "entity", "entities") + " in all");
      out().flush();
      return ExitCode.OK;
    }
  }

  private EntityClass entityClass(String label) {
    for (EntityClass each : EntityClass.values()) {
      if (each.label().equals(label)) {
        return each;
      }
    }
    throw new ParameterException(
        spec.commandLine(),
        "--class: found \"" + label + "\"; expected person, organization or place.");
  }

  private static String line(EntityRow row) {
    return row.id()
        + "\t"
        + row.name()
        + "\t"
        + row.entityClass().label()
        + "\t"
        + Counted.of(row.articles(), "article", "articles")
        + ", "
        + Counted.of(row.statements(), "statement", "statements");
  }

  /** Shows one. */
  @Command(
      name = "show",
      mixinStandardHelpOptions = true,
      description = "Shows an entity: its names, what it said, what was decided about it.",
      footer = {"", "Example:", "  ./kilde entity show e:p1x7k2m"})
  int show(
      @Parameters(paramLabel = "ID", description = "As a list gives it.") String id,
      @Mixin DeskOptions desk,
      @Mixin PackOptions packs)
      throws IOException {
    try (Desk open = desk.open(packs.packs(here))) {
      EntityView view =
          open.rows()
              .findEntity(id)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(),
                          id
                              + ": found no such entity on the desk; expected the id of one."
                              + " Find it: ./kilde entity list NAME"));
      PrintWriter out = out();
      out.println(line(view.row()));
      out.println("  names    " + String.join(", ", view.variants()));
      StringJoiner roles = new StringJoiner(", ");
      view.roles().forEach(role -> roles.add(role.text() + " (" + role.language() + ")"));
      if (!view.roles().isEmpty()) {
        out.println("  roles    " + roles);
      }
      view.merged().forEach(each -> out.println("  merged   " + line(each)));
      view.decisions().forEach(each -> out.println("  decided  " + line(each)));
      for (StatementRow each : open.rows().statementsOf(view.row().id(), Slice.first(FEW)).rows()) {
        out.println(
            "  said     "
                + (each.isDirect() ? "“" + each.words() + "”" : each.words())
                + "  "
                + each.id());
      }
      view.joined().stream()
          .limit(FEW)
          .forEach(
              each ->
                  out.println(
                      "  joined   "
                          + each.name()
                          + " in "
                          + each.article()
                          + ": "
                          + each.reason()));
      out.flush();
      return ExitCode.OK;
    }
  }

  /** Joins two. */
  @Command(
      name = "merge",
      mixinStandardHelpOptions = true,
      description = "Makes two entities one.",
      footer = {"", "Example:", "  ./kilde entity merge e:p1x7k2m e:p9d0q4z"})
  int merge(
      @Parameters(index = "0", paramLabel = "ID", description = "What is merged away.") String id,
      @Parameters(index = "1", paramLabel = "INTO", description = "What stands for both.")
          String into,
      @Mixin DeskOptions desk,
      @Mixin PackOptions packs)
      throws IOException {
    try (DeskWriter writer = writer(desk, packs)) {
      return decided(writer.merge(id, into));
    }
  }

  /** Parts a name off. */
  @Command(
      name = "split",
      mixinStandardHelpOptions = true,
      description = "Makes a name in one article mean somebody of its own.",
      footer = {"", "Example:", "  ./kilde entity split 8f2a61c09d3e4b17 'Mira Oskal'"})
  int split(
      @Parameters(index = "0", paramLabel = "ARTICLE", description = "Its id.") String article,
      @Parameters(index = "1", paramLabel = "NAME", description = "As the article writes it.")
          String name,
      @Mixin DeskOptions desk,
      @Mixin PackOptions packs)
      throws IOException {
    try (DeskWriter writer = writer(desk, packs)) {
      return decided(writer.split(article, name));
    }
  }

  private int decided(int number) {
    out().println("Decision " + number + ". To take it back: ./kilde entity undo " + number);
    out().flush();
    return ExitCode.OK;
  }

  /** Takes a decision back. */
  @Command(
      name = "undo",
      mixinStandardHelpOptions = true,
      description = "Takes a merge or split back.",
      footer = {"", "Example:", "  ./kilde entity undo 3"})
  int undo(
      @Parameters(paramLabel = "NUMBER", description = "Of the decision.") int number,
      @Mixin DeskOptions desk,
      @Mixin PackOptions packs)
      throws IOException {
    try (DeskWriter writer = writer(desk, packs)) {
      writer.undo(number);
      out().println("Decision " + number + " is taken back.");
      out().flush();
      return ExitCode.OK;
    }
  }

  /** Shows the log. */
  @Command(
      name = "log",
      mixinStandardHelpOptions = true,
      description = "Lists what was decided, the latest first.",
      footer = {"", "Example:", "  ./kilde entity log"})
  int log(@Mixin DeskOptions desk, @Mixin PackOptions packs) throws IOException {
    try (Desk open = desk.open(packs.packs(here))) {
      open.rows().decisions().forEach(each -> out().println(line(each)));
      out().flush();
      return ExitCode.OK;
    }
  }

  private static String line(Decision each) {
    String what =
        switch (each.kind()) {
          case MERGE -> each.entity() + " merged into " + each.target();
          case SPLIT ->
              "“"
                  + each.name().orElse("")
                  + "” in "
                  + each.article().orElse("")
                  + " parted from "
                  + each.entity();
        };
    return each.number()
        + "\t"
        + each.at()
        + "\t"
        + what
        + each.undoneAt().map(at -> "\ttaken back " + at).orElse("");
  }

  private DeskWriter writer(DeskOptions desk, PackOptions packs) throws IOException {
    desk.open(packs.packs(here)).close(); // says so if there is none
    return desk.openWriter(packs.packs(here));
  }
}
