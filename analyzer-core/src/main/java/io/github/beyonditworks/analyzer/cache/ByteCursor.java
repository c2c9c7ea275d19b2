package io.github.beyonditworks.analyzer.cache;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what {@link ByteSink} wrote. Whatever the bytes are, it reads no others, takes no more
 * memory than a small multiple of them, and ends.
 */
public final class ByteCursor {

  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;
  private static final int BITS = 7;
  private static final int BYTE = 0xFF;

  private final byte[] bytes;
  private final String[] texts;
  private int at;

  /**
   * Reads the texts.
   *
   * @throws MalformedBytesException as all methods do, when the bytes are no such thing
   */
  public ByteCursor(byte[] bytes) {
    this.bytes = bytes;
    texts = new String[size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = characters();
    }
  }

  public int count() {
    int value = 0;
    for (int shift = 0; shift < Integer.SIZE; shift += BITS) {
      int next = one();
      value |= (next & SEVEN_BITS) << shift;
      if ((next & MORE) == 0) {
        return value;
      }
    }
    throw new MalformedBytesException("a number that does not end");
  }

  public int number() {
    int value = count();
    return (value >>> 1) ^ -(value & 1);
  }

  int[] numbers() {
    int[] values = new int[size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = number();
    }
    return values;
  }

  public double decimal() {
    long value = 0;
    for (int i = 0; i < Double.BYTES; i++) {
      value |= (long) one() << (Byte.SIZE * i);
    }
    return Double.longBitsToDouble(value);
  }

  public boolean flag() {
    return one() != 0;
  }

  public String text() {
    return texts[index(texts.length)];
  }

  public List<String> texts() {
    return list(this::text);
  }

  public <E extends Enum<E>> E element(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  public <T> List<T> list(Supplier<T> each) {
    int length = size();
    List<T> values = new ArrayList<>(length);
    for (int i = 0; i < length; i++) {
      values.add(each.get());
    }
    return values;
  }

  /** Makes sure that all was read. */
  public void end() {
    if (at != bytes.length) {
      throw new MalformedBytesException("more bytes than expected");
    }
  }

  private int index(int length) {
    int index = count();
    if (index < 0 || index >= length) {
      throw new MalformedBytesException("an index out of range");
    }
    return index;
  }

  /** The size of something of which each element takes a byte at least. */
  private int size() {
    int size = count();
    if (size < 0 || size > bytes.length - at) {
      throw new MalformedBytesException("a size beyond the end");
    }
    return size;
  }

  private String characters() {
    int header = count();
    int length = header >>> 1;
    boolean wide = (header & 1) == 1;
    if (length > (bytes.length - at) / (wide ? Character.BYTES : 1)) {
      throw new MalformedBytesException("a text beyond the end");
    }
    if (!wide) {
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.ISO_8859_1);
    }
    char[] characters = new char[length];
    for (int i = 0; i < length; i++) {
      characters[i] = (char) (one() | (one() << Byte.SIZE));
    }
    return new String(characters);
  }

  private int one() {
    if (at >= bytes.length) {
      throw new MalformedBytesException("an end too early");
    }
    return bytes[at++] & BYTE;
  }
}
