package org.kilde.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystemAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All packs of a folder, found by the names of its sub-folders. */
public final class LanguagePacks {
  private static final TableFormat SETTINGS = TableFormat.of("pack.tsv", "key", "value");
  private static final String SHIPPED = "META-INF/kilde/languages/und/pack.tsv";

  private final SortedMap<String, LanguagePack> packs;

  private LanguagePacks(SortedMap<String, LanguagePack> packs) {
    this.packs = packs;
  }

  /** The packs that come with the engine's jar. */
  public static LanguagePacks shipped() {
    URL marker = LanguagePacks.class.getClassLoader().getResource(SHIPPED);
    if (marker == null) {
      throw new PackException(
          "language packs: found none on the class path; expected the jar kilde-languages. Add it.");
    }
    try {
      return in(path(marker.toURI()).resolve("../..").normalize());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The packs of a folder: each sub-folder with a {@code pack.tsv} is one. */
  public static LanguagePacks in(Path folder) {
    SortedMap<String, LanguagePack> packs = new TreeMap<>();
    List<Path> folders = packFolders(folder);
    if (folders.isEmpty()) {
      throw new PackException(
          folder + ": language packs, found none; expected folders such as da with a pack.tsv.");
    }
    folders.forEach(each -> load(folder, LanguageTag.of(name(each)), packs));
    return new LanguagePacks(packs);
  }

  /** All but {@code und}, in the order of their tags. */
  public List<LanguagePack> all() {
    return packs.values().stream().filter(pack -> pack.tag().isKnown()).toList();
  }

  public Optional<LanguagePack> find(LanguageTag tag) {
    return Optional.ofNullable(packs.get(tag.value()));
  }

  /** The pack of a language, or the one shared by all if it has none. */
  public LanguagePack packFor(LanguageTag tag) {
    return find(tag).orElseGet(this::shared);
  }

  /** The pack {@code und} that all others inherit. */
  public LanguagePack shared() {
    LanguagePack shared = packs.get(LanguageTag.UND.value());
    if (shared == null) {
      throw new PackException(
          "languages/und: pack, found none; expected the shared pack. Restore the folder.");
    }
    return shared;
  }

  private static LanguagePack load(
      Path root, LanguageTag tag, SortedMap<String, LanguagePack> packs) {
    LanguagePack known = packs.get(tag.value());
    if (known != null) {
      return known;
    }
    Path folder = root.resolve(tag.value());
    List<LanguagePack> inherited = new ArrayList<>();
    if (tag.isKnown()) {
      inherited.add(load(root, LanguageTag.UND, packs));
      for (Row row : new LanguagePack(tag, folder, List.of()).ownTable(SETTINGS)) {
        if (row.cell("key").equals("inherits")) {
          inherited.add(load(root, LanguageTag.of(row.expect("value")), packs));
        }
      }
    }
    LanguagePack pack = new LanguagePack(tag, folder, inherited);
    packs.put(tag.value(), pack);
    return pack;
  }

  private static List<Path> packFolders(Path root) {
    try (Stream<Path> entries = Files.list(root)) {
      return entries.filter(each -> Files.exists(each.resolve("pack.tsv"))).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(Path folder) {
    return String.valueOf(folder.getFileName()).replace("/", ""); // a jar's folders end in a slash
  }

  private static Path path(URI uri) {
    if (uri.getScheme().equals("jar")) {
      try {
        FileSystems.newFileSystem(uri, Map.of()); // stays open with the process
      } catch (FileSystemAlreadyExistsException e) {
        // another caller opened it
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return Path.of(uri);
  }
}
