package io.github.beyonditworks.analyzer.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.diff.DiffAlgorithm;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;

/** Two versions of a file as a patch that {@code git apply} and {@code patch -p1} understand. */
public final class UnifiedPatch {

  private UnifiedPatch() {}

  /**
   * The patch that makes one version the other, one character a byte (ISO 8859-1), so that any
   * encoding survives.
   *
   * @param path the file, with {@code /}
   */
  public static String of(String path, byte[] before, byte[] after) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RawText old = new RawText(before);
    RawText changed = new RawText(after);
    DiffAlgorithm algorithm = new HistogramDiff();
    EditList edits = algorithm.diff(RawTextComparator.DEFAULT, old, changed);
    try (DiffFormatter formatter = new DiffFormatter(out)) {
      formatter.format(edits, old, changed);
    } catch (IOException e) {
      throw new UncheckedIOException("nothing is written but memory", e);
    }
    return "--- a/" + path + "\n+++ b/" + path + '\n' + out.toString(StandardCharsets.ISO_8859_1);
  }
}
