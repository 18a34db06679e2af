package org.kilde.app.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Fetches pages and feeds: http and https, from public addresses unless others are allowed, each
 * redirect checked anew, within {@link FetchLimits}, as robots.txt allows. Asks a host one thing at
 * a time and leaves it alone for as long as it wishes. Safe for several threads.
 */
public final class Fetcher implements AutoCloseable {
  private static final int TRIES = 2;

  private final FetchLimits limits;
  private final Exchange exchange;
  private final Robots robots = new Robots();
  private final Map<String, HostGate> gates = new ConcurrentHashMap<>();

  /**
   * @param allowPrivate true if private, local and reserved addresses may be asked as well
   */
  public Fetcher(FetchLimits limits, boolean allowPrivate, InstantSource clock) {
    this(limits, address -> allowPrivate || PublicAddress.is(address), clock);
  }

  Fetcher(FetchLimits limits, Predicate<InetAddress> allowed, InstantSource clock) {
    this.limits = limits;
    this.exchange = new Exchange(limits, allowed, clock);
  }

  /** Fetches a page or feed, unless the version that is known still stands. */
  public Fetched fetch(String address, Validators known) {
    try {
      return follow(WebAddress.parse(address), known);
    } catch (FetchException e) {
      return e.failed();
    }
  }

  private Fetched follow(URI address, Validators known) throws FetchException {
    Clock clock = new Clock(limits.time());
    URI at = address;
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      Answer answer = turn(at, known, clock);
      if (answer.status() == 304) {
        return new Fetched.Unchanged();
      }
      if (answer.isSuccess()) {
        return new Fetched.Body(
            at, answer.bytes(), answer.type(), answer.charset(), answer.validators());
      }
      if (!answer.isRedirect()) {
        throw refused(answer);
      }
      at = target(at, answer);
    }
    throw tooManyRedirects();
  }

  private FetchException tooManyRedirects() {
    return new FetchException(
        "found more than "
            + limits.redirects()
            + " redirects; expected a page. Open it in a browser and take the address it ends at.");
  }

  private static URI target(URI from, Answer answer) throws FetchException {
    if (answer.location().isEmpty()) {
      throw new FetchException("found a redirect that leads nowhere. Try again later.");
    }
    return WebAddress.parse(answer.location().get(), from);
  }

  /** Asks a host when it is its turn; once more if it is in trouble for a moment only. */
  private Answer turn(URI address, Validators known, Clock clock) throws FetchException {
    HostGate gate = gates.computeIfAbsent(host(address), _ -> new HostGate(limits.pause()));
    gate.enter();
    try {
      Robots.Rules rules =
          robots.of(address, robotsAddress -> robotsFile(robotsAddress, gate, clock));
      gate.slow(rules.delay());
      if (rules.rules().isDeferVisits() && !rules.allow(address)) {
        throw FetchException.passing(
            "found the robots.txt of "
                + address.getHost()
                + " out of order; expected it to say what may be fetched. Try again later.",
            Optional.empty());
      }
      if (!rules.allow(address)) {
        throw new FetchException(
            "found that "
                + address.getHost()
                + " wants no program to fetch it (robots.txt). Open it in a browser and save it.");
      }
      return ask(address, known, clock, gate, Fetcher::isReadable);
    } finally {
      gate.leave();
    }
  }

  private Answer robotsFile(URI address, HostGate gate, Clock clock) throws FetchException {
    URI at = address;
    for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
      Answer answer = ask(at, Validators.NONE, clock, gate, _ -> true);
      if (!answer.isRedirect()) {
        return answer;
      }
      at = target(at, answer);
    }
    throw tooManyRedirects();
  }

  private Answer ask(
      URI address, Validators known, Clock clock, HostGate gate, Predicate<String> wanted)
      throws FetchException {
    Duration patience = limits.patience();
    for (int tries = 1; ; tries++) {
      Optional<Duration> longer = gate.await(patience);
      if (longer.isPresent()) {
        throw FetchException.passing(
            "found that "
                + address.getHost()
                + " was in trouble or wished to be left alone; it is, for "
                + Waits.words(longer.get())
                + " more. Try again then.",
            longer);
      }
      Answer answer = once(address, known, clock, gate, wanted);
      if (!answer.isPassing()) {
        gate.wentWell();
        return answer;
      }
      Duration wait = gate.failed(answer.retryAfter());
      if (tries >= TRIES || wait.compareTo(patience) > 0) {
        return answer;
      }
    }
  }

  private Answer once(
      URI address, Validators known, Clock clock, HostGate gate, Predicate<String> wanted)
      throws FetchException {
    long start = System.nanoTime();
    try {
      return exchange.get(address, known, clock.left(), wanted);
    } catch (FetchException e) {
      if (e.isOfHost()) {
        gate.failed(Optional.empty());
      } else {
        gate.wentWell();
      }
      throw e;
    } finally {
      clock.spend(System.nanoTime() - start);
    }
  }

  /** The time of one fetch; waiting for one's turn is not counted. */
  private static final class Clock {
    private long left;

    Clock(Duration time) {
      this.left = time.toNanos();
    }

    Duration left() {
      return Duration.ofNanos(Math.max(0, left));
    }

    void spend(long nanos) {
      left -= nanos;
    }
  }

  private static String host(URI address) {
    return String.valueOf(address.getHost());
  }

  /** Pages, feeds, and what servers wrongly call a feed's type. */
  private static boolean isReadable(String type) {
    return switch (type) {
      case "", "text/html", "application/xhtml+xml", "text/plain" -> true;
      default -> type.endsWith("xml") || type.endsWith("json");
    };
  }

  private static FetchException refused(Answer answer) {
    String found = "found the answer " + answer.status();
    return switch (answer.status()) {
      case 404, 410 ->
          new FetchException(
              found + " (no such page); expected a page or a feed. Check the address.");
      case 401, 402, 403, 451 ->
          new FetchException(
              found + " (not for everybody); expected a page. Open it in a browser and save it.");
      case 429 ->
          FetchException.passing(
              found + " (asked too often); expected a page. Try again " + later(answer),
              answer.retryAfter());
      default ->
          answer.isPassing()
              ? FetchException.passing(
                  found
                      + " (the server is in trouble); expected a page. Try again "
                      + later(answer),
                  answer.retryAfter())
              : new FetchException(found + "; expected a page or a feed. Check the address.");
    };
  }

  private static String later(Answer answer) {
    return answer.retryAfter().map(wait -> "in " + Waits.words(wait) + ".").orElse("later.");
  }

  @Override
  public void close() {
    exchange.close();
  }
}
