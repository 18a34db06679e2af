package org.kilde.app.reader;

import java.nio.file.Path;
import java.util.List;

/**
 * The files that paths stand for.
 *
 * @param files in the order of the paths, within a folder by name
 * @param remarks what is there but cannot be read
 * @param bytes of all files on disk
 */
public record Inputs(List<Path> files, List<Remark> remarks, long bytes) {
  public Inputs {
    files = List.copyOf(files);
    remarks = List.copyOf(remarks);
  }
}
