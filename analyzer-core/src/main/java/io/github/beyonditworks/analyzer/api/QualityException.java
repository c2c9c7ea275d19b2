package io.github.beyonditworks.analyzer.api;

/**
 * Why there is no result: sources, a configuration, a stored result or the place for reports cannot
 * be used. The message says which, and where.
 *
 * @since 0.1.0
 */
public final class QualityException extends Exception {

  private static final long serialVersionUID = 1;

  QualityException(String message, Throwable cause) {
    super(message, cause);
  }
}
