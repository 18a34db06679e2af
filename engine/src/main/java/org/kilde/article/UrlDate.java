package org.kilde.article;

import java.util.Optional;

/**
 * A date in the path of a web address: {@code /2022/09/14/}, {@code /2022-09-14/}, {@code
 * /2022/09/}.
 */
final class UrlDate {
  private static final int DAY_LENGTH = "/2022/09/14".length();
  private static final int MONTH_LENGTH = "/2022/09".length();

  private UrlDate() {}

  static Optional<String> find(String url) {
    for (int slash = url.indexOf('/'); slash >= 0; slash = url.indexOf('/', slash + 1)) {
      int here = slash;
      Optional<String> date = at(url, slash, DAY_LENGTH).or(() -> monthAt(url, here));
      if (date.isPresent()) {
        return date;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> monthAt(String url, int slash) {
    int end = slash + MONTH_LENGTH;
    boolean ends = end < url.length() && url.charAt(end) == '/';
    return ends ? at(url, slash, MONTH_LENGTH) : Optional.empty();
  }

  private static Optional<String> at(String url, int slash, int length) {
    int end = slash + length;
    boolean goesOn = end < url.length() && Character.isDigit(url.charAt(end));
    if (end > url.length() || goesOn) {
      return Optional.empty();
    }
    return IsoDate.parse(url.substring(slash + 1, end).replace('/', '-'));
  }
}
