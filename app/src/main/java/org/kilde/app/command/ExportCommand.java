package org.kilde.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.kilde.analysis.Analyzer;
import org.kilde.app.export.EvidenceExport;
import org.kilde.app.reader.Document;
import org.kilde.app.reader.TextReader;
import org.kilde.language.LanguageGuesser;
import org.kilde.language.LanguagePacks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code kilde export PATH… --out F}. */
@Command(name = "export", description = "Writes the evidence of articles as JSON Lines.")
public final class ExportCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "PATH")
  private List<Path> paths = new ArrayList<>();

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out = Path.of("evidence.jsonl");

  @Option(
      names = "--languages",
      paramLabel = "FOLDER",
      description = "Use the language packs of this folder.")
  private Path languages = Path.of(System.getProperty("kilde.languages", "languages"));

  @Override
  public Integer call() throws IOException {
    Analyzer analyzer = new Analyzer(LanguagePacks.in(languages), LanguageGuesser.shipped());
    TextReader reader = new TextReader();
    try (EvidenceExport export = new EvidenceExport(out)) {
      for (Path file : files()) {
        Document document = reader.read(file);
        export.add(analyzer.analyze(document.article()), document.sha256(), !document.plain());
      }
      export.finish();
    }
    return 0;
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      try (Stream<Path> walk = Files.walk(path)) {
        walk.filter(Files::isRegularFile).sorted().forEach(files::add);
      }
    }
    return files;
  }
}
