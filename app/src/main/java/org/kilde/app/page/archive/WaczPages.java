package org.kilde.app.page.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Reads the pages of a WACZ file: a ZIP archive with WARC files in it. */
public final class WaczPages {
  private WaczPages() {}

  /** True if a file's name says so. */
  public static boolean isWacz(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".wacz");
  }

  /** Hands over all pages; memory holds one at a time. */
  public static void read(Path file, PageSink sink) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.endsWith(".warc") || name.endsWith(".warc.gz")) {
          try (InputStream in = zip.getInputStream(entry)) {
            WarcPages.read(in, sink);
          }
        }
      }
    }
  }
}
