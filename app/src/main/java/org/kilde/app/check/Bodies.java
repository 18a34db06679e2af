package org.kilde.app.check;

import java.util.Optional;
import org.kilde.language.LanguagePacks;
import org.kilde.language.LanguageTag;
import org.kilde.lineage.SourceClass;
import org.kilde.lineage.SourceWords;

/** Which kind of body words name, the same in every language: police, doctors, a ministry. */
record Bodies(LanguagePacks packs) {

  /** The body that any of some words name, the first that does. */
  Optional<String> find(String language, String... words) {
    for (String each : words) {
      Optional<SourceClass> body =
          SourceWords.of(packs.packFor(LanguageTag.of(language))).find(each);
      if (body.isPresent()) {
        return body.map(SourceClass::id);
      }
    }
    return Optional.empty();
  }
}
