package org.kilde.app.web;

/**
 * What every page needs besides its matter.
 *
 * @param texts the interface's language
 * @param here the part of the desk the page belongs to: {@code stories}, {@code search} …
 * @param form the secret that a form must send back, so that no other site can send it
 * @param path of this page with its query, to come back to
 */
public record Frame(Texts texts, String here, String form, String path) {

  /** A string of the interface. */
  public String say(String key, Object... values) {
    return texts.say(key, values);
  }
}
