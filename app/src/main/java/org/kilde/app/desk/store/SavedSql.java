package org.kilde.app.desk.store;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.kilde.app.desk.Filter;
import org.kilde.app.desk.SavedSearch;
import org.kilde.app.desk.SearchRequest;
import org.kilde.app.desk.Slice;

/** Keeps searches: what is looked for as text, one part a line. */
final class SavedSql {
  private static final int PARTS = 8;

  private SavedSql() {}

  static List<SavedSearch> list(Session session) {
    return session.list(
        "SELECT name, request, saved_at, seen FROM saved_search ORDER BY name",
        row ->
            new SavedSearch(
                row.getString("name"),
                request(row.getString("request")),
                Instant.parse(row.getString("saved_at")),
                row.getLong("seen")));
  }

  static void save(Session session, SavedSearch search) {
    session.run("DELETE FROM saved_search WHERE name = ?", search.name());
    session.run(
        "INSERT INTO saved_search VALUES (?, ?, ?, ?)",
        search.name(),
        text(search.request()),
        search.savedAt().toString(),
        search.seen());
  }

  private static String text(SearchRequest request) {
    Filter filter = request.filter();
    return String.join(
        "\n",
        packed(request.words()),
        filter.language().orElse(""),
        packed(filter.outlet().orElse("")),
        filter.from().map(Object::toString).orElse(""),
        filter.to().map(Object::toString).orElse(""),
        filter.place().orElse(""),
        request.person().orElse(""),
        request.order().name());
  }

  private static String packed(String words) {
    return Base64.getEncoder()
        .encodeToString(words.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String unpacked(String words) {
    return new String(Base64.getDecoder().decode(words), java.nio.charset.StandardCharsets.UTF_8);
  }

  private static SearchRequest request(String text) {
    String[] parts = text.split("\n", PARTS);
    return new SearchRequest(
        unpacked(parts[0]),
        new Filter(
            given(parts[1]),
            given(unpacked(parts[2])),
            given(parts[3]).map(java.time.LocalDate::parse),
            given(parts[4]).map(java.time.LocalDate::parse),
            given(parts[5])),
        given(parts[6]),
        SearchRequest.Order.valueOf(parts[7]),
        Slice.first(20));
  }

  private static Optional<String> given(String part) {
    return part.isEmpty() ? Optional.empty() : Optional.of(part);
  }
}
