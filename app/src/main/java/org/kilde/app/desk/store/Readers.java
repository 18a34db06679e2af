package org.kilde.app.desk.store;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/** Connections for reading, lent to one thread at a time and kept for the next. */
final class Readers implements AutoCloseable {
  private final Database database;
  private final Deque<Session> idle = new ArrayDeque<>();

  Readers(Database database) {
    this.database = database;
  }

  /** Answers from one state of the desk, however many queries it takes. */
  <T> T read(Function<Session, T> question) {
    Session session = take();
    boolean whole = false;
    try {
      session.begin();
      T answer = question.apply(session);
      session.commit();
      whole = true;
      return answer;
    } finally {
      if (whole) {
        giveBack(session);
      } else {
        session.close(); // whatever state it is in
      }
    }
  }

  private Session take() {
    synchronized (idle) {
      if (!idle.isEmpty()) {
        return idle.pop();
      }
    }
    return database.openReader();
  }

  private void giveBack(Session session) {
    synchronized (idle) {
      idle.push(session);
    }
  }

  @Override
  public void close() {
    synchronized (idle) {
      idle.forEach(Session::close);
      idle.clear();
    }
  }
}
