package org.kilde.bench.peers;

import java.util.List;

/** A program that reads texts. */
interface Peer {
  /** Its name and what it was asked for. */
  String name();

  /** Reads all texts; something it found, so that nothing is left out. */
  long read(List<String> texts);
}
