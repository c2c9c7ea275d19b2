package io.github.beyonditworks.analyzer.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Chooses what the virtual machine of a worker is told. */
public final class WorkerFlags {

  /** Where a user of Java says what every virtual machine is to be told. */
  private static final List<String> VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w*GC\\b");

  /** From here on code runs often enough for the slow compiler to pay. */
  private static final long WARM_FROM_BYTES = 200L << 20;

  /**
   * Up to here one thread that collects costs less than many that wait for each other: of a cold
   * run on commons-lang3 the parallel collector takes an eighth more processor time, on 19 MB half
   * as much again.
   */
  private static final long SMALL_UP_TO_BYTES = 32L << 20;

  private static final Pattern PAGES =
      Pattern.compile("-XX:\\S*(?:HugePages|LargePage|HugeTLBFS|UseSHM)");

  /** Where Linux says who gets large pages (the word in brackets) and how large these are. */
  private static final Path HUGE_PAGES = Path.of("/sys/kernel/mm/transparent_hugepage");

  /** Larger ones, as of kernels with pages of 64 KB, would make a small heap a large one. */
  private static final long LARGEST_PAGE = 2L << 20;

  private WorkerFlags() {}

  /** Whether the system gives large pages to those who ask. */
  public static boolean hugePagesAreOffered() {
    return areOffered(HUGE_PAGES);
  }

  static boolean areOffered(Path settings) {
    try {
      return Files.readString(settings.resolve("enabled")).contains("[madvise]")
          && Long.parseLong(Files.readString(settings.resolve("hpage_pmd_size")).strip())
              <= LARGEST_PAGE;
    } catch (IOException | NumberFormatException e) {
      return false; // another system, or one that does not say
    }
  }

  /**
   * The flags for a task.
   *
   * @param sourceBytes how much is analysed
   * @param heap the largest heap, such as {@code 512m}; null or blank for what the virtual machine
   *     takes by itself
   * @param hugePages whether the system gives large pages to those who ask
   * @param environment the environment's variables: two collectors named at once stop a virtual
   *     machine, so one that is named there stays the only one, and what is said there of pages
   *     holds
   */
  public static List<String> of(
      long sourceBytes, String heap, boolean hugePages, Map<String, String> environment) {
    List<String> flags = new ArrayList<>();
    if (sourceBytes < WARM_FROM_BYTES) {
      flags.add("-XX:TieredStopAtLevel=1");
    }
    if (!isNamed(COLLECTOR, environment)) {
      flags.add(sourceBytes <= SMALL_UP_TO_BYTES ? "-XX:+UseSerialGC" : "-XX:+UseParallelGC");
    }
    if (hugePages && !isNamed(PAGES, environment)) {
      // A new heap of small pages is touched page by page: a twelfth of a cold run.
      flags.add("-XX:+UseTransparentHugePages");
    }
    flags.add("-Xshare:auto");
    flags.add("-XX:-UsePerfData");
    if (heap != null && !heap.isBlank()) {
      flags.add("-Xmx" + heap.strip());
    }
    return List.copyOf(flags);
  }

  private static boolean isNamed(Pattern flag, Map<String, String> environment) {
    return VARIABLES.stream().anyMatch(v -> flag.matcher(environment.getOrDefault(v, "")).find());
  }
}
