package io.github.beyonditworks.analyzer.cache;

/** Bytes are not what they should be. */
final class MalformedBytesException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * The exception.
   *
   * @param message what was met
   */
  MalformedBytesException(String message) {
    super(message);
  }
}
