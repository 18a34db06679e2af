package org.kilde.app.fetch;

import java.util.Optional;

/** What a server told a version by; sent back, it saves the same bytes a second way. */
public record Validators(Optional<String> etag, Optional<String> lastModified) {
  public static final Validators NONE = new Validators(Optional.empty(), Optional.empty());
}
