package io.github.beyonditworks.analyzer.mend;

import io.github.beyonditworks.analyzer.model.Finding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A file without some of its lines. */
public final class MendedFile {

  private static final int CONTEXT = 3;

  private final String path;
  private final List<byte[]> lines;
  private final BitSet removed;
  private final List<Finding> mended;

  MendedFile(String path, List<byte[]> lines, BitSet removed, List<Finding> mended) {
    this.path = path;
    this.lines = List.copyOf(lines);
    this.removed = (BitSet) removed.clone();
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

  /** The bytes of the file without the lines. */
  public byte[] bytes() {
    return joined(lines, removed);
  }

  static byte[] joined(List<byte[]> lines, BitSet removed) {
    int size = 0;
    for (int i = 0; i < lines.size(); i++) {
      size += removed.get(i) ? 0 : lines.get(i).length;
    }
    byte[] bytes = new byte[size];
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!removed.get(i)) {
        System.arraycopy(lines.get(i), 0, bytes, at, lines.get(i).length);
        at += lines.get(i).length;
      }
    }
    return bytes;
  }

  /**
   * The change as a unified patch, one character a byte (ISO 8859-1), so that any encoding
   * survives.
   */
  public String patch() {
    StringBuilder patch = new StringBuilder();
    patch.append("--- a/").append(path).append("\n+++ b/").append(path).append('\n');
    int shift = 0;
    int first = removed.nextSetBit(0);
    while (first >= 0) {
      int last = endOfHunk(first);
      int begin = Math.max(0, first - CONTEXT);
      int end = Math.min(lines.size(), last + 1 + CONTEXT);
      int gone = removed.get(begin, end).cardinality();
      patch.append(header(begin, end - begin, shift, gone));
      for (int i = begin; i < end; i++) {
        append(removed.get(i) ? '-' : ' ', lines.get(i), patch);
      }
      shift += gone;
      first = removed.nextSetBit(last + 1);
    }
    return patch.toString();
  }

  /** Hunks whose surroundings touch are one. */
  private int endOfHunk(int first) {
    int last = first;
    int next = removed.nextSetBit(last + 1);
    while (next >= 0 && next - last <= 2 * CONTEXT) {
      last = next;
      next = removed.nextSetBit(last + 1);
    }
    return last;
  }

  private static String header(int begin, int count, int shift, int gone) {
    int left = count - gone;
    int from = begin - shift + (left == 0 ? 0 : 1);
    return String.format(Locale.ROOT, "@@ -%d,%d +%d,%d @@\n", begin + 1, count, from, left);
  }

  private static void append(char mark, byte[] line, StringBuilder patch) {
    String text = new String(line, StandardCharsets.ISO_8859_1);
    patch.append(mark).append(text);
    if (!text.endsWith("\n")) {
      patch.append("\n\\ No newline at end of file\n");
    }
  }

  /** The lines of a file, each with its end. */
  static List<byte[]> linesOf(byte[] bytes) {
    List<byte[]> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        lines.add(Arrays.copyOfRange(bytes, begin, i + 1));
        begin = i + 1;
      }
    }
    if (begin < bytes.length) {
      lines.add(Arrays.copyOfRange(bytes, begin, bytes.length));
    }
    return lines;
  }
}
