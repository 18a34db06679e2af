package org.kilde.app.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A server on the loopback address that answers as a test says; 404 for all else. */
public final class LocalServer implements AutoCloseable {
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();

  public LocalServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    try (exchange) {
      handlers.getOrDefault(path, answer(404, "text/plain", "gone")).handle(exchange);
    } catch (IOException e) {
      // whoever asked has had enough
    }
  }

  public void on(String path, HttpHandler handler) {
    handlers.put(path, handler);
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** How often a path was asked for. */
  public long asked(String path) {
    return asked.stream().filter(path::equals).count();
  }

  static HttpHandler answer(int status, String type, byte[] body, String... headers) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", type);
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    };
  }

  public static HttpHandler answer(int status, String type, String body, String... headers) {
    return answer(status, type, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  public static HttpHandler page(String html) {
    return answer(200, "text/html; charset=utf-8", html);
  }

  static HttpHandler redirect(String to) {
    return answer(302, "text/plain", "", "Location", to);
  }

  /** Answers the same with an ETag, and 304 to those who have it. */
  public static HttpHandler tagged(String type, String body, String tag) {
    return exchange -> {
      boolean has = tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
      answer(has ? 304 : 200, type, has ? "" : body, "ETag", tag).handle(exchange);
    };
  }

  /** Says nothing for a while. */
  static HttpHandler slow(long millis) {
    return exchange -> {
      sleep(millis);
      page("<p>late").handle(exchange);
    };
  }

  /** A word every few milliseconds, without an end. */
  static HttpHandler endless(int size, long millis) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Type", "text/html");
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        while (!Thread.currentThread().isInterrupted()) {
          out.write(new byte[size]);
          out.flush();
          sleep(millis);
        }
      }
    };
  }

  private static void sleep(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
