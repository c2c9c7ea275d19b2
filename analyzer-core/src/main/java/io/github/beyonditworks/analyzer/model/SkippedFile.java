package io.github.beyonditworks.analyzer.model;

/**
 * A Java file that was found and left out on purpose.
 *
 * @param path its name in reports
 * @param reason why, as a phrase: {@link #GENERATED}
 */
public record SkippedFile(String path, String reason) {

  /** The reason for a link whose target is outside of the project. */
  public static final String LEAVES = "link that leaves the project";

  /** The reason for a link that leads nowhere. */
  public static final String BROKEN_LINK = "broken or circular link";

  /** The reason for a pipe, a device, or whatever else is no file that can be read to its end. */
  public static final String NO_FILE = "no regular file";

  /** Whether there is no file of the project that could be read. */
  public boolean isNoFile() {
    return reason.equals(LEAVES) || reason.equals(BROKEN_LINK) || reason.equals(NO_FILE);
  }

  /** The reason for code that says of itself, or by its folder, that it was generated. */
  public static final String GENERATED = "generated source";
}
