package org.kilde.app.reader;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * Finds the files that paths, folders and globs stand for. Folders are walked to their ends, links
 * are followed, a loop of links is named and left. Hidden files, a folder's README and the pictures
 * a browser saves beside a page are no articles.
 */
public final class InputFinder {
  private static final String GLOB_MARKS = "*?[{";

  private final Set<Path> files = new LinkedHashSet<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Deque<Path> inside = new ArrayDeque<>(); // real paths of the folders walked now
  private long bytes;

  private InputFinder() {}

  /** The files of all paths, each once. */
  public static Inputs find(List<String> paths) {
    InputFinder finder = new InputFinder();
    paths.forEach(finder::add);
    return new Inputs(new ArrayList<>(finder.files), finder.remarks, finder.bytes);
  }

  private void add(String given) {
    try {
      Path path = Path.of(given);
      if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
        visit(path, any -> true);
        return;
      }
    } catch (InvalidPathException e) {
      // A glob may hold characters that no path has.
    }
    if (given.chars().anyMatch(c -> GLOB_MARKS.indexOf(c) >= 0)) {
      addGlob(given);
    } else {
      skip(given, "found no such file or folder. Check its name.");
    }
  }

  private void addGlob(String glob) {
    Path fixed = fixedPart(glob);
    int before = files.size() + remarks.size();
    if (Files.isDirectory(fixed)) {
      visit(fixed, fixed.getFileSystem().getPathMatcher("glob:" + glob));
    }
    if (files.size() + remarks.size() == before) {
      skip(glob, "found no file of this pattern. Check its folder and its marks * ? [ ] { }.");
    }
  }

  /** The folders of a glob before its first mark. */
  private static Path fixedPart(String glob) {
    int mark = 0;
    while (GLOB_MARKS.indexOf(glob.charAt(mark)) < 0) {
      mark++;
    }
    int slash = glob.lastIndexOf('/', mark);
    return slash < 0 ? Path.of("") : Path.of(glob.substring(0, slash + 1));
  }

  private void visit(Path path, PathMatcher wanted) {
    if (Files.isDirectory(path)) {
      walk(path, wanted.matches(path) ? any -> true : wanted);
    } else if (wanted.matches(path)) {
      addFile(path);
    }
  }

  private void addFile(Path file) {
    try {
      if (!Files.exists(file)) {
        skip(file, "found a link that leads nowhere or in a circle; expected a file.");
      } else if (!Files.isRegularFile(file)) {
        skip(file, "found a device or pipe; expected a file.");
      } else if (files.add(file)) {
        bytes += Files.size(file);
      }
    } catch (IOException e) {
      skip(file, reason(e));
    }
  }

  private void walk(Path folder, PathMatcher wanted) {
    try {
      Path real = folder.toRealPath();
      if (inside.contains(real)) {
        skip(folder, "found a link back to a folder around it; expected no loop. Nothing is lost.");
        return;
      }
      inside.push(real);
      try {
        List<Path> entries = entries(folder);
        entries.stream()
            .filter(entry -> !isAside(entry, entries))
            .forEach(entry -> visit(entry, wanted));
      } finally {
        inside.pop();
      }
    } catch (IOException e) {
      skip(folder, reason(e));
    } catch (DirectoryIteratorException e) {
      skip(folder, reason(Objects.requireNonNull(e.getCause())));
    }
  }

  private static List<Path> entries(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(entries::add);
    }
    Collections.sort(entries);
    return entries;
  }

  /** Hidden, a README, or the folder of pictures that belongs to a saved page beside it. */
  private static boolean isAside(Path entry, List<Path> beside) {
    String name = entry.getFileName().toString();
    return name.startsWith(".")
        || name.toUpperCase(Locale.ROOT).startsWith("README")
        || Files.isDirectory(entry) && beside.stream().anyMatch(page -> isPageOf(name, page));
  }

  private static boolean isPageOf(String folder, Path page) {
    String name = page.getFileName().toString();
    int dot = name.lastIndexOf(".htm");
    // Browsers name it after the page: "Page_files", "Page-filer", "Page-Dateien".
    return dot > 0
        && folder.length() > dot + 1
        && folder.startsWith(name.substring(0, dot))
        && "_-".indexOf(folder.charAt(dot)) >= 0;
  }

  private void skip(Object where, String reason) {
    remarks.add(Remark.skipped(where, reason));
  }

  /** The reason of a file system's error in words. */
  static String reason(IOException error) {
    return switch (error) {
      case AccessDeniedException denied ->
          "found no permission to read it; expected a readable file. Change its permissions.";
      case FileSystemException system when system.getReason() != null ->
          "cannot be read: " + system.getReason() + ".";
      default -> "cannot be read: " + error.getMessage() + ".";
    };
  }
}
