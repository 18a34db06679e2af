package org.kilde.bench.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.kilde.app.page.PageCleaner;
import org.kilde.app.page.PageWords;
import org.kilde.language.LanguagePacks;

/** Prints what became of every strip of a page. Argument: one or more pages. */
public final class Explain {
  private Explain() {}

  public static void main(String[] args) throws IOException {
    for (String arg : args) {
      try (InputStream in = Files.newInputStream(Path.of(arg))) {
        byte[] bytes = (arg.endsWith(".gz") ? new GZIPInputStream(in) : in).readAllBytes();
        System.out.println("##### " + arg);
        new PageCleaner(PageWords.of(LanguagePacks.shipped()))
            .explain(new String(bytes, StandardCharsets.UTF_8), Optional.empty())
            .forEach(System.out::println);
      }
    }
  }
}
