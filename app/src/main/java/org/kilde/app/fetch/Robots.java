package org.kilde.app.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What hosts allow in their robots.txt (RFC 9309), asked once a day. */
final class Robots {
  private static final List<String> NAMES = List.of("kilde");
  private static final int MOST_BYTES = 500 << 10; // what the RFC says must be read
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
  private static final Duration FRESH = Duration.ofDays(1);
  private static final Duration FRESH_FAILURE = Duration.ofMinutes(5);

  private final Map<String, Rules> known = new ConcurrentHashMap<>();

  /** Asks for a robots.txt, redirects followed. */
  interface Asker {
    Answer ask(URI address) throws FetchException;
  }

  /** The rules of one host. */
  record Rules(BaseRobotRules rules, Duration delay, long until) {
    boolean allow(URI address) {
      return rules.isAllowed(address.toString());
    }
  }

  /** The rules for an address; asked for if they are not known. For one thread a host at a time. */
  Rules of(URI address, Asker asker) throws FetchException {
    String host = address.getScheme() + "://" + address.getRawAuthority();
    Rules rules = known.get(host);
    if (rules == null || System.nanoTime() - rules.until() > 0) {
      rules = ask(URI.create(host + "/robots.txt"), asker);
      known.put(host, rules);
    }
    return rules;
  }

  /** A host that cannot be asked at all fails here, and with it what was wanted of it. */
  private static Rules ask(URI address, Asker asker) throws FetchException {
    Answer answer = asker.ask(address);
    SimpleRobotRulesParser parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
    boolean passing = answer.isPassing();
    BaseRobotRules rules =
        answer.isSuccess()
            ? parser.parseContent(
                address.toString(),
                Arrays.copyOf(answer.bytes(), Math.min(answer.bytes().length, MOST_BYTES)),
                "text/plain",
                NAMES)
            : parser.failedFetch(passing ? 503 : 404); // no rules, or none known yet: nothing
    Duration delay =
        rules.getCrawlDelay() == BaseRobotRules.UNSET_CRAWL_DELAY
            ? Duration.ZERO
            : Duration.ofMillis(Math.min(LONGEST_DELAY.toMillis(), rules.getCrawlDelay()));
    Duration fresh = passing ? FRESH_FAILURE : FRESH;
    return new Rules(rules, delay, System.nanoTime() + fresh.toNanos());
  }
}
