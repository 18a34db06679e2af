package org.kilde.app.web;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import org.kilde.app.desk.SearchRequest;
import org.kilde.app.desk.folder.DeskWriter;
import org.kilde.language.LanguagePacks;

/** What a reader may change from the browser. The desk is opened for writing only while it is. */
public final class DeskWork {
  private final Path folder;
  private final LanguagePacks packs;
  private final InstantSource clock;

  public DeskWork(Path folder, LanguagePacks packs, InstantSource clock) {
    this.folder = folder;
    this.packs = packs;
    this.clock = clock;
  }

  /** Makes two entities one. */
  void merge(String entity, String into) throws IOException {
    try (DeskWriter writer = open()) {
      writer.merge(entity, into);
    }
  }

  /** Makes an entity's name in one article mean somebody of its own. */
  void split(String article, String entity) throws IOException {
    try (DeskWriter writer = open()) {
      writer.split(article, entity);
    }
  }

  /** Takes a decision about names back. */
  void undo(int decision) throws IOException {
    try (DeskWriter writer = open()) {
      writer.undo(decision);
    }
  }

  /** Keeps a search; what is on the desk now counts as looked at. */
  void save(String name, SearchRequest request) throws IOException {
    try (DeskWriter writer = open()) {
      writer.save(name, request);
    }
  }

  /** What is on the desk now counts as looked at. */
  void seen(String name) throws IOException {
    try (DeskWriter writer = open()) {
      writer.seen(name);
    }
  }

  /** Drops a kept search. */
  void drop(String name) throws IOException {
    try (DeskWriter writer = open()) {
      writer.dropSearch(name);
    }
  }

  private DeskWriter open() throws IOException {
    return DeskWriter.open(folder, packs, clock);
  }
}
