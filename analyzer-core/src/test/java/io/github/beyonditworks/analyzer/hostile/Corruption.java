package io.github.beyonditworks.analyzer.hostile;

import java.util.Arrays;
import java.util.Random;

/** What may befall the bytes of a file. */
public final class Corruption {

  private Corruption() {}

  /** Cut off, emptied, overwritten, doubled, with a part missing, or with some bits turned. */
  public static byte[] of(byte[] bytes, Random random) {
    byte[] copy = bytes.clone();
    int at = copy.length == 0 ? 0 : random.nextInt(copy.length);
    int end = copy.length == 0 ? 0 : at + random.nextInt(copy.length - at);
    switch (random.nextInt(7)) {
      case 0 -> {
        return Arrays.copyOf(copy, at);
      }
      case 1 -> {
        return random.nextInt(10) == 0 ? new byte[0] : copy;
      }
      case 2 -> {
        byte[] noise = new byte[end - at];
        random.nextBytes(noise);
        System.arraycopy(noise, 0, copy, at, noise.length);
      }
      case 3 -> {
        byte[] twice = Arrays.copyOf(copy, copy.length * 2);
        System.arraycopy(copy, 0, twice, copy.length, copy.length);
        return twice;
      }
      case 4 -> {
        byte[] shorter = Arrays.copyOf(copy, copy.length - (end - at));
        System.arraycopy(copy, end, shorter, at, copy.length - end);
        return shorter;
      }
      case 5 -> Arrays.fill(copy, at, end, (byte) random.nextInt(256));
      default -> {
        for (int i = 0; i < 3 && copy.length > 0; i++) {
          copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
      }
    }
    return copy;
  }
}
