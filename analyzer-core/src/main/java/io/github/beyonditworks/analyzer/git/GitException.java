package io.github.beyonditworks.analyzer.git;

/** A repository or a revision that cannot be used; the message says why and what helps. */
public final class GitException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * The exception.
   *
   * @param message why, and what helps
   */
  public GitException(String message) {
    super(message);
  }

  GitException(String message, Throwable cause) {
    super(message, cause);
  }
}
