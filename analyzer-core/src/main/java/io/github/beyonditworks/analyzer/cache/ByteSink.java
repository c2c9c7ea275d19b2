package io.github.beyonditworks.analyzer.cache;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes values and makes compact bytes of them: whole numbers in as few bytes as they need, each
 * text once. {@link ByteCursor} reads them.
 */
public final class ByteSink {

  private static final int SEVEN_BITS = 0x7F;
  private static final int MORE = 0x80;
  private static final int BITS = 7;
  private static final int LATIN_1 = 0x100;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> texts = new ArrayList<>();
  private byte[] bytes = new byte[4096];
  private int size;

  /** Takes a number, 0 or more. */
  public void count(int value) {
    int rest = value;
    while ((rest & ~SEVEN_BITS) != 0) {
      one((rest & SEVEN_BITS) | MORE);
      rest >>>= BITS;
    }
    one(rest);
  }

  /** Takes any number. */
  public void number(int value) {
    count((value << 1) ^ (value >> 31));
  }

  /** Takes any number. */
  public void number(double value) {
    long bits = Double.doubleToRawLongBits(value);
    for (int i = 0; i < Double.BYTES; i++) {
      one((int) (bits >>> (Byte.SIZE * i)));
    }
  }

  /** Takes any numbers. */
  void numbers(int[] values) {
    count(values.length);
    for (int value : values) {
      number(value);
    }
  }

  /** Takes a truth value. */
  public void flag(boolean value) {
    one(value ? 1 : 0);
  }

  /** Takes a text. */
  public void text(String value) {
    Integer known = numbers.get(value);
    if (known == null) {
      known = texts.size();
      numbers.put(value, known);
      texts.add(value);
    }
    count(known);
  }

  /** Takes texts. */
  public void texts(List<String> values) {
    list(values, this::text);
  }

  /** Takes an element of an enumeration. */
  public void element(Enum<?> value) {
    text(value.name());
  }

  /** Takes a list. */
  public <T> void list(List<T> values, Consumer<T> each) {
    count(values.size());
    values.forEach(each);
  }

  /** What was taken, the texts in front. */
  public byte[] toBytes() {
    ByteSink whole = new ByteSink();
    whole.count(texts.size());
    for (String text : texts) {
      whole.characters(text);
    }
    whole.ensure(size);
    System.arraycopy(bytes, 0, whole.bytes, whole.size, size);
    return Arrays.copyOf(whole.bytes, whole.size + size);
  }

  /** The characters as they are, also those that are half of a pair: no encoding may mend them. */
  private void characters(String text) {
    boolean wide = text.chars().anyMatch(c -> c >= LATIN_1);
    count((text.length() << 1) | (wide ? 1 : 0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      one(c);
      if (wide) {
        one(c >>> Byte.SIZE);
      }
    }
  }

  private void one(int value) {
    ensure(1);
    bytes[size++] = (byte) value;
  }

  private void ensure(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }
}
