package org.kilde.bench.tagger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was chosen on the development sets; {@code name TAB value} lines, later ones win. */
record Settings(Map<String, String> values) {
  static Settings read(Path file) throws IOException {
    Settings settings = new Settings(new LinkedHashMap<>());
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank() && !line.startsWith("#")) {
        settings.set(line.split("\t"), file.toString());
      }
    }
    return settings;
  }

  void set(String[] pair, String where) {
    if (pair.length != 2) {
      throw new IllegalArgumentException(
          where + ": setting, found " + String.join(" ", pair) + "; expected name and value.");
    }
    values.put(pair[0], pair[1]);
  }

  float number(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("settings: found no " + name + "; expected a number.");
    }
    return Float.parseFloat(value);
  }

  int epochs() {
    return (int) number("epochs");
  }

  float rate() {
    return number("rate");
  }

  float decay() {
    return number("decay");
  }

  float dropout() {
    return number("dropout");
  }

  float margin() {
    return number("margin");
  }

  /** The error under which a token teaches nothing any more. */
  float settled() {
    return number("settled");
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  Map<String, Float> startingWith(String prefix) {
    Map<String, Float> found = new LinkedHashMap<>();
    for (String name : values.keySet()) {
      if (name.startsWith(prefix)) {
        found.put(name.substring(prefix.length()), number(name));
      }
    }
    return found;
  }
}
