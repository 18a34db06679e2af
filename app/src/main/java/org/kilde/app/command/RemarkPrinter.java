package org.kilde.app.command;

import java.io.PrintWriter;
import org.kilde.app.reader.Remark;
import org.kilde.app.reading.Remarks;
import org.kilde.app.words.Counted;

/** Says on the terminal what could not be read, and why. */
final class RemarkPrinter {
  private static final int MOST = 20;

  private final PrintWriter out;

  RemarkPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(Remarks remarks) {
    int all = remarks.skipped() + remarks.notes();
    if (all == 0) {
      return;
    }
    out.println(heading(remarks));
    remarks.first().stream().limit(MOST).forEach(remark -> out.println("  " + line(remark)));
    if (all > MOST) {
      out.println("  and " + Counted.of(all - MOST, "more", "more"));
    }
    out.flush();
  }

  private static String heading(Remarks remarks) {
    String skipped = "Not read: " + remarks.skipped();
    String notes = "read with a note: " + remarks.notes();
    if (remarks.notes() == 0) {
      return skipped;
    }
    return remarks.skipped() == 0 ? "R" + notes.substring(1) : skipped + " · " + notes;
  }

  private static String line(Remark remark) {
    return remark
        .toString()
        .replaceAll("\\p{Cntrl}", "?"); // a file's name must not steer a terminal
  }
}
