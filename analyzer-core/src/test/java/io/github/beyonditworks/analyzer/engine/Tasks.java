package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.report.Invocation;
import java.nio.file.Path;
import java.util.List;

/** Tasks for a folder whose sources lie in {@code src}. */
final class Tasks {

  private Tasks() {}

  static Task in(Path folder, Goal goal, String output) {
    return in(folder, goal, output, "off");
  }

  static Task in(Path folder, Goal goal, String output, String cache) {
    return in(folder, goal, output, cache, List.of());
  }

  static Task in(Path folder, Goal goal, String output, String cache, List<String> coverage) {
    String root = folder.toString();
    return new Task(
        goal,
        new Task.Project(
            "it",
            root,
            root,
            List.of(new Task.Root(folder.resolve("src").toString(), SourceKind.MAIN)),
            List.of(),
            List.of(root)),
        new Task.Scope(List.of(), List.of(), true, true, "UTF-8"),
        BaseWish.NONE,
        null,
        null,
        new Task.Evidence(coverage, List.of(), List.of(), "off"),
        List.of("html", "json"),
        folder.resolve(output).toString(),
        new Task.Means(2, cache),
        false,
        Invocation.MAVEN);
  }
}
