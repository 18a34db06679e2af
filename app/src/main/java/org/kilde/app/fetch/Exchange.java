package org.kilde.app.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer: no redirect is followed, nothing is tried again, no cookie is kept.
 * One connection a host.
 */
final class Exchange implements AutoCloseable {
  private static final String AGENT = "Kilde/0.1 (reads news for one person's desk)";
  private static final String ACCEPT =
      "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
          + "application/feed+json;q=0.9,application/xml;q=0.8,*/*;q=0.1";
  private static final int CONNECTIONS = 16;

  private final FetchLimits limits;
  private final InstantSource clock;
  private final Predicate<InetAddress> allowed;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private @Nullable CloseableHttpClient client; // made when the first address is asked for

  Exchange(FetchLimits limits, Predicate<InetAddress> allowed, InstantSource clock) {
    this.limits = limits;
    this.clock = clock;
    this.allowed = allowed;
  }

  private synchronized CloseableHttpClient client() {
    CloseableHttpClient known = client;
    if (known == null) {
      known = make();
      client = known;
    }
    return known;
  }

  private CloseableHttpClient make() {
    Timeout time = Timeout.ofMilliseconds(limits.time().toMillis());
    return HttpClients.custom()
        .setConnectionManager(
            PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new GuardedResolver(allowed))
                .setMaxConnPerRoute(1)
                .setMaxConnTotal(CONNECTIONS)
                .setDefaultConnectionConfig(
                    ConnectionConfig.custom()
                        .setConnectTimeout(time)
                        .setSocketTimeout(time)
                        .build())
                .build())
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setConnectionRequestTimeout(time)
                .setResponseTimeout(time)
                .setProtocolUpgradeEnabled(false)
                .build())
        .setUserAgent(AGENT)
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .build();
  }

  /**
   * Asks for an address.
   *
   * @param time how long the whole answer may take
   * @param wanted media types whose bytes are read
   */
  Answer get(URI address, Validators known, Duration time, Predicate<String> wanted)
      throws FetchException {
    HttpGet request = new HttpGet(address);
    request.setHeader("Accept", ACCEPT);
    request.setHeader("Accept-Encoding", "gzip");
    known.etag().ifPresent(tag -> request.setHeader("If-None-Match", tag));
    known.lastModified().ifPresent(at -> request.setHeader("If-Modified-Since", at));
    Future<Answer> answer = threads.submit(() -> ask(request, wanted));
    try {
      return answer.get(time.toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException e) {
      throw tooSlow();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FetchException("was stopped while it was fetched. Fetch it again.");
    } catch (ExecutionException e) {
      throw reason(address, Objects.requireNonNullElse(e.getCause(), e));
    } finally {
      request.cancel(); // closes the connection of what is still under way, however far it is
      answer.cancel(true);
    }
  }

  private Answer ask(HttpGet request, Predicate<String> wanted) throws IOException {
    ClassicHttpResponse response = client().executeOpen(null, request, null);
    boolean whole = false;
    try {
      Answer head = head(response);
      byte[] bytes = new byte[0];
      if (head.isSuccess()) {
        if (!wanted.test(head.type())) {
          throw new FetchException(
              "found " + head.type() + "; expected a web page or a feed. Save it and look at it.");
        }
        bytes = body(response);
        whole = true;
      }
      return new Answer(
          head.status(),
          head.location(),
          head.type(),
          head.charset(),
          head.retryAfter(),
          head.validators(),
          bytes);
    } finally {
      if (!whole) {
        request.cancel(); // else closing would read what is left, without an end
      }
      Closer.closeQuietly(response); // what went wrong is thrown already
    }
  }

  private Answer head(ClassicHttpResponse response) {
    Optional<ContentType> type = type(response);
    return new Answer(
        response.getCode(),
        header(response, "Location"),
        type.map(each -> each.getMimeType().toLowerCase(Locale.ROOT)).orElse(""),
        type.flatMap(each -> Optional.ofNullable(each.getCharset())).map(Charset::name),
        header(response, "Retry-After").flatMap(value -> Waits.retryAfter(value, clock.instant())),
        new Validators(header(response, "ETag"), header(response, "Last-Modified")),
        new byte[0]);
  }

  private static Optional<ContentType> type(ClassicHttpResponse response) {
    return header(response, "Content-Type").flatMap(Exchange::lenient);
  }

  private static Optional<ContentType> lenient(String value) {
    return Optional.ofNullable(ContentType.parseLenient(value));
  }

  private static Optional<String> header(ClassicHttpResponse response, String name) {
    return Optional.ofNullable(response.getFirstHeader(name))
        .map(Header::getValue)
        .filter(value -> !value.isBlank());
  }

  private byte[] body(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return new byte[0];
    }
    if (entity.getContentLength() > limits.bytes()) {
      throw new LimitedStream.TooMuchException();
    }
    InputStream sent = new LimitedStream(entity.getContent(), limits.bytes());
    String coding =
        header(response, "Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    return switch (coding) {
      case "", "identity" -> sent.readAllBytes();
      case "gzip", "x-gzip" ->
          new LimitedStream(new GZIPInputStream(sent), limits.bytes()).readAllBytes();
      default ->
          throw new FetchException(
              "found it packed as " + coding + "; expected gzip. Save it with a browser.");
    };
  }

  private FetchException tooSlow() {
    return FetchException.ofHost(
        "found no whole answer within "
            + Waits.words(limits.time())
            + "; expected one. Try again later.");
  }

  private FetchException reason(URI address, Throwable cause) {
    return switch (cause) {
      case FetchException known -> known;
      case LimitedStream.TooMuchException _ ->
          new FetchException(
              "found more than "
                  + limits.size()
                  + "; expected a page or a feed. If it is one, save it as a file.");
      case GuardedResolver.RefusedException refused ->
          FetchException.ours(
              "found the private or local address "
                  + refused.getMessage()
                  + " behind "
                  + address.getHost()
                  + "; expected one of the public net. If it is meant: --allow-private");
      case UnknownHostException _ ->
          FetchException.ofHost(
              "found no host "
                  + address.getHost()
                  + "; expected one. Check the address and the connection.");
      case ConnectException _ ->
          FetchException.ofHost(
              "found nobody answering at "
                  + address.getHost()
                  + " ("
                  + cause.getMessage()
                  + "). Try again later.");
      case SSLException _ ->
          FetchException.ofHost(
              "found no safe connection (" + cause.getMessage() + "). Open it in a browser.");
      case ZipException _ ->
          new FetchException("found a damaged gzip (" + cause.getMessage() + "). Try again later.");
      case java.io.InterruptedIOException _ -> tooSlow();
      case Error error -> throw error;
      default ->
          FetchException.ofHost("found the answer broken off (" + cause + "). Try again later.");
    };
  }

  @Override
  public synchronized void close() {
    threads.shutdownNow();
    if (client != null) {
      client.close(CloseMode.IMMEDIATE);
    }
  }
}
