package org.kilde.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kilde.annotation.Role;

/**
 * Bearers of surnames by what stood beside them: roles, countries, bodies, other persons. At least
 * two signs must speak for one bearer, and for nobody else as much.
 */
final class Company {
  private static final int ENOUGH = 3;

  private final KeyIndex index = new KeyIndex();

  /**
   * Who bears a surname beside these signs; -1 if nobody does or more than one.
   *
   * @param surnames the ways the surname is read
   */
  int find(List<String> surnames, List<String> signs) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (String sign : signs) {
      int number = bearer(surnames, sign);
      if (number >= 0) {
        votes.merge(number, weight(sign), Integer::sum);
      }
    }
    int best = -1;
    int most = ENOUGH;
    boolean tie = false;
    for (Map.Entry<Integer, Integer> each : votes.entrySet()) {
      tie = each.getValue() == most && best >= 0 || tie && each.getValue() <= most;
      if (each.getValue() > most || each.getValue() == most && best < 0) {
        most = each.getValue();
        best = each.getKey();
      }
    }
    return tie ? -1 : best;
  }

  private int bearer(List<String> surnames, String sign) {
    for (String surname : surnames) {
      int number = index.find(KeyIndex.key("with", surname, sign), each -> true);
      if (number >= 0) {
        return number;
      }
    }
    return -1;
  }

  void add(int number, List<String> surnames, List<String> signs) {
    for (String surname : surnames) {
      signs.forEach(sign -> index.add(KeyIndex.key("with", surname, sign), number));
    }
  }

  /** Roles and persons tell more than a body or a country that half the news speak of. */
  private static int weight(String sign) {
    boolean person = sign.startsWith("person:") || sign.startsWith("e:p");
    return person || sign.startsWith("role ") ? 2 : 1;
  }

  static String sign(Role role) {
    return "role " + role.text().toLowerCase(Locale.ROOT);
  }
}
