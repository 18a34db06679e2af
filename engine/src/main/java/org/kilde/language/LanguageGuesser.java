package org.kilde.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Placeholder until the trained model lands. */
public final class LanguageGuesser {
  private static final Map<String, List<String>> WORDS =
      Map.of(
          "da", List.of(" af ", " ikke ", " til ", " på ", " blevet ", " hvad ", " ud "),
          "nb", List.of(" av ", " ikke ", " til ", " på ", " blitt ", " mot ", " ut "),
          "sv", List.of(" och ", " inte ", " till ", " på ", " av ", " att "),
          "de", List.of(" der ", " die ", " und ", " nicht ", " von "),
          "en", List.of(" the ", " of ", " and ", " to ", " in "));

  public static LanguageGuesser shipped() {
    return new LanguageGuesser();
  }

  public Optional<LanguageTag> guess(CharSequence text) {
    String words = text.toString();
    String best = "";
    int most = 2;
    for (Map.Entry<String, List<String>> each : WORDS.entrySet()) {
      int count = 0;
      for (String word : each.getValue()) {
        count += words.split(word, -1).length - 1;
      }
      if (count > most) {
        most = count;
        best = each.getKey();
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(new LanguageTag(best));
  }
}
