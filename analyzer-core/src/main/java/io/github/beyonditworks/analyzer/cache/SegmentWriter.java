package io.github.beyonditworks.analyzer.cache;

import io.github.beyonditworks.analyzer.disk.WholeFile;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a {@link Segment} under another name, and gives it its own when it is whole. */
final class SegmentWriter {

  /** The ending of a segment that is being written. */
  static final String WRITING = WholeFile.WRITING;

  /** The ending of a segment. */
  static final String WHOLE = ".quality-facts";

  private final Path temporary;
  private final DataOutputStream out;
  private final Map<FactsKey, Segment.Slot> slots = new LinkedHashMap<>();
  private int position;

  private SegmentWriter(Path temporary, OutputStream out) {
    this.temporary = temporary;
    this.out = new DataOutputStream(new BufferedOutputStream(out, 1 << 16));
  }

  /** Begins a segment in a folder, which is made where there is none. */
  static SegmentWriter in(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "segment", WRITING);
    return new SegmentWriter(temporary, Files.newOutputStream(temporary));
  }

  /** Where it is written for now. */
  Path temporary() {
    return temporary;
  }

  boolean holds(FactsKey key) {
    return slots.containsKey(key);
  }

  /** The bytes of the entries so far. */
  int size() {
    return position;
  }

  void add(FactsKey key, byte[] bytes) throws IOException {
    out.write(bytes);
    slots.put(key, new Segment.Slot(position, bytes.length, Segment.checksumOf(bytes)));
    position = Math.addExact(position, bytes.length);
  }

  /** Writes the rest and gives the file its name. */
  void finish() throws IOException {
    byte[] index = index();
    out.write(index);
    out.writeInt(slots.size());
    out.writeLong(Segment.checksumOf(index));
    out.writeLong(Segment.MARK);
    out.close();
    String name = temporary.getFileName().toString();
    WholeFile.rename(temporary, temporary.resolveSibling(name.replace(WRITING, WHOLE)));
  }

  private byte[] index() {
    ByteBuffer index = ByteBuffer.allocate(slots.size() * Segment.INDEX_ENTRY_BYTES);
    slots.forEach(
        (key, slot) ->
            index
                .putLong(key.high())
                .putLong(key.low())
                .putInt(slot.position())
                .putInt(slot.length())
                .putLong(slot.checksum()));
    return index.array();
  }

  /** Forgets what was written. */
  void discard() throws IOException {
    try {
      out.close();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
