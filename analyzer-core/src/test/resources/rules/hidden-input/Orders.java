package shop;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

class Orders {
  private static final boolean DEBUG = Boolean.getBoolean("orders.debug");
  private final Clock clock;
  private final Random random;

  Orders() {
    this(Clock.systemUTC(), new Random());
  }

  Orders(Clock clock, Random random) {
    this.clock = clock;
    this.random = random;
  }

  Instant given() {
    return Instant.now(clock);
  }

  Instant mine(Clock timeSource) {
    return Instant.now(timeSource);
  }

  LocalDate zoned() {
    LocalDate today = LocalDate.now(ZoneId.of("UTC")); // finding
    return today.plusDays(1);
  }

  boolean due(Date date) {
    return date.before(new Date()); // finding
  }

  Date copy(Date date) {
    return new Date(date.getTime());
  }

  String id() {
    String first = UUID.randomUUID().toString(); // finding
    return first + UUID.randomUUID();
  }

  int dice() {
    return new Random(42).nextInt(6) + random.nextInt();
  }

  String home() {
    return System.getenv("HOME") + "/orders"; // finding
  }

  String line() {
    return System.getProperty("line.separator") + DEBUG;
  }

  String lower(String text) {
    return lower(text, Locale.getDefault());
  }

  String lower(String text, Locale locale) {
    return text.toLowerCase(locale);
  }

  String shout(String text) {
    return text.toUpperCase(Locale.getDefault()); // finding
  }

  List<String> read(Path path) throws java.io.IOException {
    return Files.readAllLines(path);
  }

  File fixed() {
    return new File("/etc/orders.conf"); // finding
  }

  Path here(String name) {
    return Path.of(name);
  }

  void pause() throws InterruptedException {
    Thread.sleep(100); // finding
  }

  void inPool(Runnable work) {
    Executors.newCachedThreadPool().execute(work); // finding
  }

  void given(Executor executor, Runnable work) {
    executor.execute(work);
  }

  long measured(Runnable work) {
    long start = System.nanoTime(); // finding
    work.run();
    return System.nanoTime() - start;
  }

  public static void main(String[] arguments) {
    System.out.println(new Date() + System.getenv("USER"));
  }

  static final class SystemClock {
    long millis() {
      return System.currentTimeMillis();
    }
  }
}
