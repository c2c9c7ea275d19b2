package io.github.beyonditworks.analyzer.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a process took, with all that it started.
 *
 * @param wall seconds from start to end
 * @param cpu seconds of all processors
 * @param peak the largest resident size of one of its processes in megabytes, looked at every 50
 *     ms; 0 where the platform does not tell
 */
record Measured(double wall, double cpu, double peak) {

  /** The user's caches, within the folder of the benchmark. */
  static final String CACHES = "caches";

  private static final int LOOK_EVERY_MILLIS = 50;
  private static final int KILOBYTES = 1024;

  /** The shell tells what its children took; three numbers in its last line. */
  private static final String TIMED = "TIMEFORMAT='%R %U %S'; time \"$@\" > /dev/null 2> \"$LOG\"";

  /**
   * Runs a command to its end.
   *
   * @param command program and arguments
   * @param folder where it runs
   * @param own the folder for what it says of errors, and for the caches of its user
   * @throws IOException when it cannot be run
   */
  static Measured of(List<String> command, Path folder, Path own)
      throws IOException, InterruptedException {
    List<String> shell = new ArrayList<>(List.of("bash", "-c", TIMED, "timed"));
    shell.addAll(command);
    ProcessBuilder builder = new ProcessBuilder(shell).directory(folder.toFile());
    builder.environment().put("LOG", own.resolve("last-errors.txt").toString());
    builder.environment().put("XDG_CACHE_HOME", own.resolve(CACHES).toString());
    File times = File.createTempFile("times", ".txt");
    Process process = builder.redirectError(times).start();
    double peak = 0;
    while (!process.waitFor(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, largest(process));
    }
    List<String> lines = Files.readAllLines(times.toPath(), StandardCharsets.UTF_8);
    String[] figures = lines.get(lines.size() - 1).split(" ");
    Files.delete(times.toPath());
    return new Measured(
        Double.parseDouble(figures[0]),
        Double.parseDouble(figures[1]) + Double.parseDouble(figures[2]),
        peak);
  }

  private static double largest(Process process) {
    try (Stream<ProcessHandle> all = process.descendants()) {
      return all.mapToDouble(p -> peakOf(p.pid())).max().orElse(0);
    }
  }

  private static double peakOf(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(pid), "status"))) {
      return lines
          .filter(l -> l.startsWith("VmHWM:"))
          .mapToDouble(l -> Double.parseDouble(l.replaceAll("\\D", "")) / KILOBYTES)
          .findFirst()
          .orElse(0);
    } catch (IOException | RuntimeException e) {
      return 0; // it has ended
    }
  }
}
