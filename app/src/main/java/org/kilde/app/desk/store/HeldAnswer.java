package org.kilde.app.desk.store;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An answer over all articles, held until one of them changes. Safe for several threads. */
final class HeldAnswer<T> {
  private record Held<T>(long changed, long forgotten, T answer) {}

  private final Function<Session, T> question;
  private volatile @Nullable Held<T> last;

  HeldAnswer(Function<Session, T> question) {
    this.question = question;
  }

  T of(Session session) {
    long changed = session.number("SELECT MAX(changed) FROM article");
    long forgotten = session.number("SELECT MAX(changed) FROM forgotten");
    Held<T> held = last;
    if (held == null || held.changed() != changed || held.forgotten() != forgotten) {
      held = new Held<>(changed, forgotten, question.apply(session));
      last = held;
    }
    return held.answer();
  }
}
