package io.github.beyonditworks.analyzer.trend;

import io.github.beyonditworks.analyzer.disk.Inside;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The file {@code .quality/history} of a project. It is written only where somebody has made it, if
 * empty: its presence is the wish. Lines are only ever added, so that two branches merge by keeping
 * the lines of both; their order, doubles and lines of other kinds do no harm.
 */
public final class RunHistory {

  /** Where it lies in a project. */
  public static final String NAME = ".quality/history";

  private final Path file;

  private RunHistory(Path file) {
    this.file = file;
  }

  /**
   * The history of a project; empty where it keeps none.
   *
   * @throws IOException when what bears its name is no file of the project's
   */
  public static Optional<RunHistory> in(Path project) throws IOException {
    Path file = project.resolve(NAME);
    return Files.exists(file)
        ? Optional.of(new RunHistory(Inside.of(project, file)))
        : Optional.empty();
  }

  /** The runs, oldest first; of two at a commit the one that was added later. */
  public List<Run> runs() throws IOException {
    Map<String, Run> byCommit = new HashMap<>();
    for (String line : text().lines().toList()) {
      Run.of(line).ifPresent(r -> byCommit.put(r.commit(), r));
    }
    return new ArrayList<>(new TreeSet<>(byCommit.values()));
  }

  /**
   * Adds a run, unless it would say again what the last one at that commit says.
   *
   * @return whether it was added
   */
  public boolean add(Run run) throws IOException {
    if (runs().stream().anyMatch(r -> r.line().equals(run.line()))) {
      return false;
    }
    String text = text();
    String gap = text.isEmpty() || text.endsWith("\n") ? "" : "\n";
    append(gap + run.line() + "\n");
    return true;
  }

  /** What cannot be added whole, as on a full disk, leaves the file as it was. */
  private void append(String line) throws IOException {
    long before = Files.size(file);
    try {
      Files.writeString(file, line, StandardOpenOption.APPEND);
    } catch (IOException e) {
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        channel.truncate(before);
      }
      throw e;
    }
  }

  /** Bytes that are no text are some other line's and replaced. */
  private String text() throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
