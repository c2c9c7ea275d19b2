package io.github.beyonditworks.analyzer.hostile;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A bounded number of changes to what each target begins with; the longer run that looks for new
 * paths through the code is the profile {@code fuzz}.
 */
class FuzzTest {

  private static final int ROUNDS = Integer.getInteger("quality.fuzz", 2_000);

  @ParameterizedTest
  @EnumSource
  @Timeout(120)
  void whatever_the_bytes_are_they_are_read_or_refused(FuzzTarget target) {
    Random random = new Random(Long.getLong("quality.fuzz.seed", 31));
    target.read(target.seed());
    target.read(new byte[0]);
    for (int i = 0; i < ROUNDS; i++) {
      byte[] bytes = changed(target.seed(), random);
      try {
        target.read(bytes);
      } catch (RuntimeException | Error e) {
        throw new AssertionError(target + " on " + Arrays.toString(bytes), e);
      }
    }
  }

  private static byte[] changed(byte[] bytes, Random random) {
    byte[] copy = bytes;
    int changes = 1 + random.nextInt(6);
    for (int i = 0; i < changes && copy.length > 0; i++) {
      int at = random.nextInt(copy.length);
      int length = Math.min(copy.length - at, 1 + random.nextInt(12));
      copy =
          switch (random.nextInt(4)) {
            case 0 -> joined(copy, at, new byte[0], at + length);
            case 1 -> joined(copy, at + length, Arrays.copyOfRange(copy, at, at + length), at);
            case 2 -> joined(copy, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
            default -> Arrays.copyOf(copy, at);
          };
    }
    return copy;
  }

  /** The bytes up to a place, others, and the bytes from a place on. */
  private static byte[] joined(byte[] bytes, int end, byte[] between, int from) {
    byte[] all = Arrays.copyOf(bytes, end + between.length + bytes.length - from);
    System.arraycopy(between, 0, all, end, between.length);
    System.arraycopy(bytes, from, all, end + between.length, bytes.length - from);
    return all;
  }
}
