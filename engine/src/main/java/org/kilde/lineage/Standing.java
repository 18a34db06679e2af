package org.kilde.lineage;

import java.util.Locale;

/** How a source is placed to know; the best placed first. */
public enum Standing {
  /** A public authority, or who speaks for one. */
  OFFICIAL,
  /** A body of its own: a union of doctors, an aid organization. */
  BODY,
  /** A person by name. */
  NAMED,
  /** A party to the fight or the quarrel. */
  PARTY,
  /** Witnesses, residents, an unnamed official. */
  ANONYMOUS,
  /** Another outlet, of which nobody knows where it has it from. */
  OUTLET,
  /** Nobody is named. */
  NONE,
  /** A word such as "former": who bears it does not speak for the body. */
  FORMER;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
