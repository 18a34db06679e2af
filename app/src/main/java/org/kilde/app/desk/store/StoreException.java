package org.kilde.app.desk.store;

/** A database that cannot do what was asked; the message says where and why. */
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
