import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

class Numbers {
  private static final int LIMIT = 7 * 24;
  private static final List<Integer> PRIMES = new ArrayList<>(List.of(2, 3, 5, 7));
  private int retries = 3;
  private final long timeoutMillis = 5 * 60 * 1000;
  private int hash;

  Numbers() {
    this(17, 4.5);
  }

  Numbers(int first, double second) {
    this.retries = big(first) ? 12 : 5;
    retries += 35; // finding
  }

  boolean big(int size) {
    return size > 42; // finding
  }

  int repeated(int a) {
    if (a > 37) { // finding
      a -= 37;
    }
    return a * 37;
  }

  double plain(int a) {
    int x = 17; // finding
    return a * 0.5 + 2 - 1 + -1 + 0L + x + 1.0;
  }

  int named() {
    int maximum = 99;
    final long days = (long) 365;
    return 12;
  }

  int bits(int value) {
    int high = value >>> 24 & 0xFF;
    int low = value & 255 | 1 << 9;
    if ((value & 0xF0) == 0x70) {
      return value ^ 0x5A;
    }
    return value & 37; // finding
  }

  void calls(StringBuilder out, Map<String, Integer> ages) throws Exception {
    Duration.ofSeconds(5);
    TimeUnit.SECONDS.sleep(3);
    lock.tryLock(30, TimeUnit.SECONDS);
    new StringBuilder(64);
    new ArrayList<>(10);
    new Thread(null, null, "t", 4096); // finding
    Integer.parseInt("ff", 16);
    Integer.toString(5, 36); // finding
    out.charAt(4);
    out.substring(3, 7);
    ages.put("Ada", 36);
    cache.maximumSize(500).expireAfterWrite(Duration.ofMinutes(10));
    books.order("A", 7, 3); // finding
    byte[] buffer = new byte[8192];
    buffer[3] = 0x7F;
    start(buffer, 75); // finding
    start(buffer, /* percent= */ 75);
  }

  void explained(int a) {
    start(null, 86); // as many as fit on a page
    // Parcels above this weight go by truck.
    start(null, 31);
    start(null, 87); // finding

    // A comment that does not stand directly above.

    start(null, 88); // finding
    start(
        null, // nobody
        89);
    // Adults only.
    if (a < 90 && a > 3) start(null, 91);
    // Says nothing about what stands in the braces.
    if (a < 92) {
      start(null, 93); // finding
    }
    while (a < 94) { // until the shop closes
      start(null, 95); // finding
    }
    /** no remark */
    start(null, 96); // finding
    // The last words of a block are about nothing.
  }

  int seconds(long millis, String[] args, String name) {
    if (args.length != 3 || name.length() < 5) {
      return (int) (millis / 1000 % 60);
    }
    return name.length() > 255 ? 1 : (int) (millis / 7); // finding
  }

  int table(int month) {
    return switch (month) {
      case 4, 6, 9, 11 -> 30;
      case 2 -> 28;
      default -> {
        yield 31;
      }
    };
  }

  @Override
  public int hashCode() {
    int result = 17;
    result = 37 * result + retries;
    return result;
  }

  static Numbers create() {
    return create(16);
  }

  static Numbers create(int capacity) {
    return ConcurrentHashMap.newKeySet(8) == null ? null : new Numbers();
  }

  void ranges(char c, int octet, byte[] bytes, int offset, int pending) {
    boolean ascii = c < 128 && c != 0x7F;
    boolean tooLarge = octet > 255 || bytes[0] == (byte) 0xFE;
    int next = offset + 4;
    offset += 6;
    pending += 6; // finding
    threshold = bytes.length * 3 / 4;
    threshold = Long.MAX_VALUE / 4 * 3;
    start(new StringBuilder(bytes.length * 5 + 40), pending - 13); // finding
    calendar.add(Calendar.HOUR_OF_DAY, 12);
    check(pending == 48, "%s must be 48");
    if (pending > 140) {
      throw new IllegalArgumentException("longer than 140 characters: " + pending);
    }
    if (pending > 141) { // finding
      throw new IllegalArgumentException("longer than 1410 characters: " + pending);
    }
  }

  static class Recent extends LinkedHashMap<String, String> {
    Recent() {
      super(16, 0.75f, true);
    }
  }

  static class MurmurHash {
    int mix(int h) {
      return (h * 5) + 0xe6546b64;
    }
  }

  @Timeout(45)
  void annotated() {}

  int[] array() {
    return new int[] {3, 4, 5};
  }

  Runnable task() {
    return () -> start(null, 19); // finding
  }

  enum Size {
    SMALL(36),
    LARGE(44);

    Size(int number) {}
  }

  interface Defaults {
    int PORT = 8080;
  }

  @interface Config {
    int retries() default 3;
  }
}
