package org.kilde.name;

import java.util.List;
import org.kilde.annotation.Mention;
import org.kilde.annotation.Referent;

/** The names of one article: each mention points to a referent by index. */
public record Names(List<Mention> mentions, List<Referent> referents) {
  public static final Names NONE = new Names(List.of(), List.of());

  public Names {
    mentions = List.copyOf(mentions);
    referents = List.copyOf(referents);
  }
}
