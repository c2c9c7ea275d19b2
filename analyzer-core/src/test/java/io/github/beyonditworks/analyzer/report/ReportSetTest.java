package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.beyonditworks.analyzer.report.ReportSet.Mover;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports become current together, whatever happens to the run that writes them. */
@DisabledOnOs(OS.WINDOWS)
class ReportSetTest {

  private static final List<String> NAMES = List.of("a.json", "pages", "z.xml");
  private static final int RANDOM_KILLS = Integer.getInteger("quality.kills", 12);

  @TempDir Path parent;
  private final List<Process> started = new ArrayList<>();

  @ParameterizedTest
  @CsvSource({"0,false", "1,false", "2,false", "0,true", "1,true", "2,true", "3,true", "4,true"})
  void a_run_that_is_killed_at_any_step_is_undone_by_the_next(int step, boolean amongOthers)
      throws Exception {
    Path output = parent.resolve("quality");
    publish(output, "old", Mover.ATOMIC);
    if (amongOthers) {
      Files.writeString(output.resolve("notes.txt"), "mine");
    }

    assertThat(killed(output, step).waitFor()).isEqualTo(Killed.EXIT_CODE);

    if (!amongOthers) {
      assertThat(generations(output)).hasSizeLessThanOrEqualTo(1);
    }
    assertThat(leftovers()).isNotEmpty();
    ReportSet.begin(output, Mover.ATOMIC).close();
    boolean moved = !amongOthers && step == 2;
    assertThat(generations(output)).containsExactly(moved ? "new" : "old");
    assertThat(Files.exists(output.resolve("notes.txt"))).isEqualTo(amongOthers);
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void whoever_looks_while_runs_are_killed_at_random_sees_one_set_or_the_other() throws Exception {
    Path output = parent.resolve("quality");
    publish(output, "old", Mover.ATOMIC);
    Random random = new Random(42);
    for (int i = 0; i < RANDOM_KILLS; i++) {
      Process process = killed(output, Killed.NEVER);
      process.getInputStream().read(); // it has begun to write
      process.waitFor(random.nextInt(40_000), TimeUnit.MICROSECONDS);
      process.destroyForcibly().waitFor();

      assertThat(generations(output)).as("after kill %d", i).hasSizeLessThanOrEqualTo(1);
      publish(output, "whole" + i, Mover.ATOMIC);
      assertThat(generations(output)).containsExactly("whole" + i);
      assertThat(leftovers()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5})
  void a_move_that_fails_leaves_the_old_reports(int failing) throws Exception {
    Path output = parent.resolve("quality");
    publish(output, "old", Mover.ATOMIC);
    Files.writeString(output.resolve("notes.txt"), "mine");
    AtomicInteger moves = new AtomicInteger();

    assertThatIOException()
        .isThrownBy(
            () ->
                publish(
                    output,
                    "new",
                    (from, to) -> {
                      if (moves.getAndIncrement() == failing) {
                        throw new IOException("the disk is full");
                      }
                      Mover.ATOMIC.move(from, to);
                    }));

    assertThat(generations(output)).containsExactly("old");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void reports_that_were_not_asked_for_this_time_stay() throws Exception {
    Path output = parent.resolve("quality");
    publish(output, "old", Mover.ATOMIC);

    try (ReportSet set = ReportSet.begin(output, Mover.ATOMIC)) {
      Files.writeString(set.folder().resolve("a.json"), "new");
      set.publish(List.of("a.json"));
    }

    assertThat(output.resolve("a.json")).hasContent("new");
    assertThat(output.resolve("z.xml")).hasContent("old");
  }

  @Test
  void two_processes_that_write_at_once_leave_one_whole_set() throws Exception {
    Path output = parent.resolve("quality");
    publish(output, "old", Mover.ATOMIC);
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      processes.add(killed(output, Killed.NEVER));
    }
    for (Process process : processes) {
      process.getInputStream().read();
    }
    for (int i = 0; i < 30; i++) {
      publish(output, "mine" + i, Mover.ATOMIC);
    }
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
    assertThat(generations(output)).hasSizeLessThanOrEqualTo(1);

    publish(output, "last", Mover.ATOMIC);
    assertThat(generations(output)).containsExactly("last");
    assertThat(leftovers()).isEmpty();
  }

  @Test
  void a_folder_whose_surroundings_must_not_be_written_to_holds_the_work_itself() throws Exception {
    Path output = Files.createDirectories(parent.resolve("quality"));
    publish(output, "old", Mover.ATOMIC);
    Path link = Files.createSymbolicLink(parent.resolve("link"), output);

    publish(link, "new", Mover.ATOMIC);

    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(generations(output)).containsExactly("new");
  }

  private Process killed(Path output, int step) throws IOException {
    Process process = Killed.start(output, step);
    started.add(process);
    return process;
  }

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  static void publish(Path output, String generation, Mover mover) throws IOException {
    try (ReportSet set = ReportSet.begin(output, mover)) {
      write(set.folder(), generation);
      set.publish(NAMES);
    }
  }

  private static void write(Path folder, String generation) throws IOException {
    Files.writeString(folder.resolve("a.json"), generation);
    Files.createDirectories(folder.resolve("pages/deep"));
    for (int i = 0; i < 10; i++) {
      Files.writeString(folder.resolve("pages/deep/p" + i + ".html"), generation);
    }
    Files.writeString(folder.resolve("z.xml"), generation);
  }

  /** The sets that the reports are of; several while another process changes over. */
  private static Set<String> generations(Path output) throws IOException {
    Set<String> found = new HashSet<>();
    try (Stream<Path> files = Files.walk(output.toRealPath())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("notes.txt")) {
          found.add(Files.readString(file));
        }
      }
    } catch (java.nio.file.NoSuchFileException | java.io.UncheckedIOException e) {
      return Set.of(); // between the two steps of another process
    }
    return found;
  }

  private List<String> leftovers() throws IOException {
    try (Stream<Path> files = Files.list(parent)) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.startsWith(".quality"))
          .toList();
    }
  }

  /** A process that writes reports until it is killed, or kills itself at a step. */
  static final class Killed {
    static final int NEVER = -1;
    static final int EXIT_CODE = 77;

    private Killed() {}

    static Process start(Path output, int step) throws IOException {
      return new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:TieredStopAtLevel=1",
              "-cp",
              place(Killed.class) + java.io.File.pathSeparator + place(ReportSet.class),
              Killed.class.getName(),
              output.toString(),
              String.valueOf(step))
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    }

    private static String place(Class<?> type) {
      return Path.of(
              java.net.URI.create(
                  type.getProtectionDomain().getCodeSource().getLocation().toString()))
          .toString();
    }

    /** Writes to a folder. */
    public static void main(String[] arguments) throws IOException {
      Path output = Path.of(arguments[0]);
      int step = Integer.parseInt(arguments[1]);
      AtomicInteger moves = new AtomicInteger();
      Mover mover =
          (from, to) -> {
            if (moves.getAndIncrement() == step) {
              Runtime.getRuntime().halt(EXIT_CODE);
            }
            Mover.ATOMIC.move(from, to);
          };
      if (step != NEVER) {
        ReportSet set = ReportSet.begin(output, mover);
        write(set.folder(), "new");
        set.publish(NAMES);
        Runtime.getRuntime().halt(EXIT_CODE);
      }
      System.out.write('.');
      System.out.flush();
      for (int i = 0; ; i++) {
        publish(output, "new" + ProcessHandle.current().pid() + "-" + i, mover);
      }
    }
  }
}
