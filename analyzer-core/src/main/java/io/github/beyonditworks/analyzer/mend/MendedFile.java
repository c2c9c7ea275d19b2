package io.github.beyonditworks.analyzer.mend;

import io.github.beyonditworks.analyzer.git.UnifiedPatch;
import io.github.beyonditworks.analyzer.model.Finding;
import java.util.List;

/** A file as it is after its mends. */
public final class MendedFile {

  private final String path;
  private final byte[] before;
  private final byte[] after;
  private final List<Finding> mended;

  MendedFile(String path, byte[] before, byte[] after, List<Finding> mended) {
    this.path = path;
    this.before = before.clone();
    this.after = after.clone();
    this.mended = List.copyOf(mended);
  }

  /** The file, relative to the repository root, with {@code /}. */
  public String path() {
    return path;
  }

  /** The findings that are gone, in the order in which they were mended. */
  public List<Finding> mended() {
    return mended;
  }

  /** The bytes of the file as it is to be. */
  public byte[] bytes() {
    return after.clone();
  }

  /**
   * The change as a unified patch, one character a byte (ISO 8859-1), so that any encoding
   * survives.
   */
  public String patch() {
    return UnifiedPatch.of(path, before, after);
  }
}
