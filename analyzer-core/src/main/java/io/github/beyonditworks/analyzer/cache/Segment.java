package io.github.beyonditworks.analyzer.cache;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file of entries, written once by {@link SegmentWriter}: the entries one after the other, then
 * an index with key, place, length and checksum of each, then the size and the checksum of the
 * index. It stays open while entries are read from it.
 */
final class Segment implements Closeable {

  /** The last bytes of every segment. */
  static final long MARK = 0x5155414C46414354L;

  /** Key, position, length, checksum. */
  static final int INDEX_ENTRY_BYTES = 2 * Long.BYTES + 2 * Integer.BYTES + Long.BYTES;

  /** Number of entries, checksum of the index, mark. */
  static final int FOOTER_BYTES = Integer.BYTES + Long.BYTES + Long.BYTES;

  private final Path file;
  private final FileChannel channel;
  private final Map<FactsKey, Slot> slots = new LinkedHashMap<>();
  private final long size;

  private Segment(Path file, FileChannel channel) throws IOException {
    this.file = file;
    this.channel = channel;
    this.size = channel.size();
  }

  /**
   * Where an entry lies.
   *
   * @param position its first byte in the file
   * @param length its number of bytes
   * @param checksum its CRC-32
   */
  record Slot(int position, int length, long checksum) {}

  /**
   * Opens a file.
   *
   * @throws IOException when it cannot be read
   * @throws MalformedBytesException when it is no whole segment
   */
  static Segment open(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
    try {
      Segment segment = new Segment(file, channel);
      segment.readIndex();
      return segment;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private void readIndex() throws IOException {
    if (size < FOOTER_BYTES || size > Integer.MAX_VALUE) {
      throw new MalformedBytesException("no segment of a cache");
    }
    ByteBuffer footer = ByteBuffer.wrap(read(size - FOOTER_BYTES, FOOTER_BYTES));
    int count = footer.getInt();
    long checksum = footer.getLong();
    long indexBytes = (long) count * INDEX_ENTRY_BYTES;
    long end = size - FOOTER_BYTES - indexBytes;
    if (footer.getLong() != MARK || count < 0 || end < 0) {
      throw new MalformedBytesException("no segment of a cache");
    }
    byte[] bytes = read(end, (int) indexBytes);
    if (checksumOf(bytes) != checksum) {
      throw new MalformedBytesException("the index of the segment is damaged");
    }
    ByteBuffer index = ByteBuffer.wrap(bytes);
    for (int i = 0; i < count; i++) {
      FactsKey key = new FactsKey(index.getLong(), index.getLong());
      Slot slot = new Slot(index.getInt(), index.getInt(), index.getLong());
      if (slot.position >= 0 && slot.length >= 0 && (long) slot.position + slot.length <= end) {
        slots.put(key, slot);
      }
    }
  }

  static long checksumOf(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    return crc.getValue();
  }

  /** The file. */
  Path file() {
    return file;
  }

  /** Its number of bytes. */
  long size() {
    return size;
  }

  /** The keys of its entries. */
  Iterable<FactsKey> keys() {
    return slots.keySet();
  }

  /** An entry; empty where there is none that is as it was written. */
  Optional<byte[]> find(FactsKey key) {
    Slot slot = slots.get(key);
    if (slot == null) {
      return Optional.empty();
    }
    try {
      byte[] bytes = read(slot.position, slot.length);
      return checksumOf(bytes) == slot.checksum ? Optional.of(bytes) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private byte[] read(long position, int length) throws IOException {
    byte[] bytes = new byte[length];
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, position + buffer.position()) < 0) {
        throw new EOFException("a segment that was cut off");
      }
    }
    return bytes;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
