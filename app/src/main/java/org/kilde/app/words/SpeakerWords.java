package org.kilde.app.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kilde.annotation.Attribution;
import org.kilde.annotation.Referent;
import org.kilde.annotation.Speaker;

/**
 * Who says so, in words.
 *
 * @param label a name where one is known, else the words of the text, else "nobody named"
 * @param role as written; empty if none
 * @param key what the same speaker has in all articles
 * @param known false if the text does not say who it is
 */
public record SpeakerWords(String label, String role, String key, boolean known) {
  private static final SpeakerWords NOBODY = new SpeakerWords("nobody named", "", "", false);

  public static SpeakerWords of(Speaker speaker, List<Referent> referents) {
    if (speaker.referent().isPresent()) {
      Referent referent = referents.get(speaker.referent().getAsInt());
      return named(referent, speaker.role().isEmpty() ? firstRole(referent) : speaker.role());
    }
    return asWritten(speaker.text().isEmpty() ? speaker.role() : speaker.text());
  }

  public static SpeakerWords of(Attribution attribution, List<Referent> referents) {
    return attribution.referent().isPresent()
        ? named(
            referents.get(attribution.referent().getAsInt()),
            firstRole(referents.get(attribution.referent().getAsInt())))
        : asWritten(attribution.text());
  }

  /** The source of a figure; nobody if the writer gives none. */
  public static SpeakerWords of(Optional<Attribution> attribution, List<Referent> referents) {
    return attribution.map(each -> of(each, referents)).orElse(NOBODY);
  }

  private static SpeakerWords named(Referent referent, String role) {
    String key = referent.known().orElse(referent.name().toLowerCase(Locale.ROOT));
    return new SpeakerWords(referent.name(), role, key, true);
  }

  private static SpeakerWords asWritten(String text) {
    return text.isBlank()
        ? NOBODY
        : new SpeakerWords("“" + text + "”", "", text.toLowerCase(Locale.ROOT), true);
  }

  private static String firstRole(Referent referent) {
    return referent.roles().isEmpty() ? "" : referent.roles().getFirst().text();
  }
}
