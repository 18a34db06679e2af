package org.kilde.story;

import java.util.List;
import java.util.Optional;

/** Stub until the real one lands. */
public record Story(
    String id, String title, List<String> documents, Optional<String> from, Optional<String> to) {}
