package io.github.beyonditworks.analyzer.model;

/**
 * A Java file that was found and left out on purpose.
 *
 * @param path its name in reports
 * @param reason why, as a phrase: {@link #GENERATED}
 */
public record SkippedFile(String path, String reason) {

  /** The reason for code that says of itself, or by its folder, that it was generated. */
  public static final String GENERATED = "generated source";
}
