package org.kilde.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kilde.language.LanguagePack;
import org.kilde.language.Lexicon;
import org.kilde.language.Row;
import org.kilde.language.TableFormat;

/** Reads {@code cues.tsv}: the words that make something a statement. */
final class CueTable {
  static final TableFormat FORMAT = TableFormat.of("cues.tsv", "forms", "kind", "takes?");
  private static final String GAP = " … ";
  private static final String PARTICIPLE = "+";

  private CueTable() {}

  static Lexicon<List<Cue>> read(LanguagePack pack) {
    Map<String, List<Cue>> cues = new LinkedHashMap<>();
    for (Row row : pack.table(FORMAT)) {
      CueKind kind = row.constant("kind", CueKind.class);
      Set<Takes> takes = takes(row, kind);
      List<String> forms = List.of(row.expect("forms").split(", *"));
      for (String form : forms) {
        int gap = form.indexOf(GAP);
        String head = gap < 0 ? form : form.substring(0, gap);
        String particle = gap < 0 ? "" : form.substring(gap + GAP.length());
        boolean participle = head.startsWith(PARTICIPLE);
        cues.computeIfAbsent(
                participle ? head.substring(PARTICIPLE.length()).strip() : head.strip(),
                any -> new ArrayList<>())
            .add(
                new Cue(
                    particle.strip().toLowerCase(Locale.ROOT),
                    isPrefix(particle.strip(), forms),
                    participle,
                    kind,
                    takes,
                    row.rule()));
      }
    }
    Lexicon.Builder<List<Cue>> lexicon = Lexicon.builder(pack);
    cues.forEach((head, meanings) -> lexicon.add(head, List.copyOf(meanings)));
    return lexicon.build();
  }

  /** "wirft … vor" where "vorwirft" is a form too. */
  private static boolean isPrefix(String particle, List<String> forms) {
    return !particle.isEmpty()
        && forms.stream().anyMatch(each -> each.startsWith(particle) && each.indexOf(' ') < 0);
  }

  private static Set<Takes> takes(Row row, CueKind kind) {
    if (row.cell("takes").isEmpty()) {
      return usual(kind);
    }
    Set<Takes> takes = EnumSet.noneOf(Takes.class);
    for (String word : row.cell("takes").split("[ ,]+")) {
      try {
        takes.add(Takes.valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_')));
      } catch (IllegalArgumentException e) {
        throw row.error("takes", "words of " + names());
      }
    }
    return takes;
  }

  private static String names() {
    List<String> names = new ArrayList<>();
    for (Takes each : Takes.values()) {
      names.add(each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
    return String.join(", ", names);
  }

  /** What most cues of a kind take, where the row does not say. */
  private static Set<Takes> usual(CueKind kind) {
    return switch (kind) {
      case SAY, THINK, CLAIM ->
          EnumSet.of(Takes.QUOTE, Takes.THAT, Takes.BARE, Takes.FINAL, Takes.WHETHER);
      case REPORT, AGREE -> EnumSet.of(Takes.QUOTE, Takes.THAT, Takes.FINAL, Takes.WHETHER);
      case DENY -> EnumSet.of(Takes.QUOTE, Takes.THAT, Takes.FINAL, Takes.OBJECT);
      case REFUSE, PROMISE, ORDER ->
          EnumSet.of(Takes.QUOTE, Takes.THAT, Takes.INFINITIVE, Takes.FINAL);
      case WARN, ACCUSE, CRITICIZE -> EnumSet.of(Takes.QUOTE, Takes.THAT, Takes.OBJECT);
      case ASK -> EnumSet.of(Takes.QUOTE, Takes.WHETHER, Takes.FINAL);
      case DESCRIBE -> EnumSet.of(Takes.OBJECT);
      case IMPERSONAL ->
          EnumSet.of(Takes.QUOTE, Takes.THAT, Takes.BARE, Takes.FINAL, Takes.WHETHER);
      case NOMINAL -> EnumSet.of(Takes.THAT);
      case ACCORDING_TO -> EnumSet.of(Takes.SOURCE_AFTER);
    };
  }
}
