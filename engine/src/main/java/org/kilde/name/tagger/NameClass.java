package org.kilde.name.tagger;

/** What a proper name names. */
public enum NameClass {
  PERSON,
  ORGANIZATION,
  PLACE
}
