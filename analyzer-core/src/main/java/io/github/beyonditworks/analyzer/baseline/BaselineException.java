package io.github.beyonditworks.analyzer.baseline;

/** A baseline that cannot be used; the message says where and why. */
public final class BaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  BaselineException(String message) {
    super(message);
  }
}
