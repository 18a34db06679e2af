package org.kilde.app.desk.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.kilde.language.LanguagePack;
import org.kilde.language.LanguagePacks;

/** What all tables of all language packs give; changes with any word in them. */
public final class RulesPrint {
  private RulesPrint() {}

  public static String of(LanguagePacks packs) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<LanguagePack> all = new ArrayList<>(packs.all());
      all.add(packs.shared());
      for (LanguagePack pack : all) {
        add(pack.folder(), digest);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(Path folder, MessageDigest digest) throws IOException {
    try (Stream<Path> files = Files.list(folder)) { // examples are in a folder of their own
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(String.valueOf(file.getFileName()).getBytes(StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
    }
  }
}
