package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.report.Invocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Runs the goals in a repository as a build would, for tests of other packages. */
public final class GateRun {

  private GateRun() {}

  /** Why the gate fails what is checked out against a base; empty where it passes. */
  public static Optional<String> of(Path repository, String base) throws Exception {
    CheckGoal gate = new CheckGoal(true, new TreeMap<>(), new TreeMap<>());
    return TaskRun.of(
        task(repository, gate, new BaseWish(base, false, false, false, false)), new Heard());
  }

  /** The baseline that somebody would write to have all findings accepted. */
  public static String baselineOf(Path repository) {
    try {
      TaskRun.of(task(repository, new BaselineGoal(true, "info"), BaseWish.NONE), new Heard());
      return Files.readString(repository.resolve("quality-baseline.txt"));
    } catch (IOException | TaskException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Task task(Path folder, Goal goal, BaseWish base) {
    String root = folder.toAbsolutePath().normalize().toString();
    String sources = folder.resolve("src/main/java").toAbsolutePath().normalize().toString();
    return new Task(
        goal,
        new Task.Project(
            "it",
            root,
            root,
            List.of(new Task.Root(sources, SourceKind.MAIN)),
            List.of(),
            List.of(root)),
        new Task.Scope(List.of(), List.of(), true, true, "UTF-8"),
        base,
        null,
        null,
        new Task.Evidence(List.of(), List.of(), List.of(), "off"),
        List.of(),
        folder.resolve("target/quality").toString(),
        new Task.Means(1, "off"),
        false,
        Invocation.MAVEN);
  }
}
