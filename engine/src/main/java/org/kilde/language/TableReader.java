package org.kilde.language;

import com.ibm.icu.text.Normalizer2;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads one tab-separated pack file: header line, {@code #} comments, one fact a line, NFC. */
final class TableReader {
  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();

  private TableReader() {}

  static List<Row> read(Path file, String name, TableFormat format) {
    List<Row> rows = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      boolean inHeader = true;
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Rule where = new Rule(name, number);
        if (inHeader) {
          checkHeader(where, line, format);
          inHeader = false;
        } else {
          rows.add(row(where, line, format));
        }
      }
    } catch (MalformedInputException e) {
      throw new PackException(
          name + ": encoding, found bytes that are not UTF-8; expected UTF-8. Save it as UTF-8.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static void checkHeader(Rule where, String line, TableFormat format) {
    if (!line.strip().equals(format.header())) {
      throw PackException.at(
          where,
          "header",
          line.replace("\t", "→"),
          "\"" + format.header().replace("\t", "→") + "\" (→ is a tab)");
    }
  }

  private static Row row(Rule where, String line, TableFormat format) {
    if (!NFC.isNormalized(line)) {
      throw PackException.at(where, "line", line, "composed characters (Unicode NFC)");
    }
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    int found = cells.length;
    if (found < format.required() || found > format.columns().size()) {
      throw PackException.at(
          where,
          "cells",
          String.valueOf(found),
          format.required() + " parted by tabs: " + format.header().replace("\t", ", "));
    }
    return new Row(where, format, cells);
  }
}
