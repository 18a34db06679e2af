package org.kilde.app.brief;

import java.util.List;
import org.kilde.app.words.SpeakerWords;

/**
 * What one speaker says.
 *
 * @param rows in the order of the articles' dates
 * @param total how many statements there are, shown or not
 */
public record SpeakerGroup(SpeakerWords speaker, List<StatementRow> rows, int total) {
  public SpeakerGroup {
    rows = List.copyOf(rows);
  }
}
