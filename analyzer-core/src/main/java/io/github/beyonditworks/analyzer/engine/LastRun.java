package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.disk.WholeFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * What a run said and wrote, kept so that the same run need not be made again: where neither the
 * program nor the task nor any file that it could read has changed ({@link InputState}), and its
 * reports lie there as it left them, its words are said once more and nothing else is done. In a
 * build of many modules these are most of them.
 *
 * <p>Any doubt is a run: on a CI host, for goals that look at a change or write more than reports,
 * where a file was changed in the moment before the run began, where time or memory was short.
 */
public final class LastRun {

  private static final String SUFFIX = ".quality-run";
  private static final String MARK = "run 1";
  private static final int MOST_KEPT = 100;

  /** Times in whole seconds may be this coarse: what changed within them may change unseen. */
  private static final long COARSE_MILLIS = TimeUnit.SECONDS.toMillis(2);

  /** Finer times go forward with the ticks of the system. */
  private static final long FINE_MILLIS = 100;

  private static final List<String> CI = List.of("CI", "GITHUB_ACTIONS", "TF_BUILD", "JENKINS_URL");

  private final Path file;
  private final long began;
  private final InputState inputs;
  private final String inputDigits;
  private final Path output;

  private LastRun(Path file, long began, InputState inputs, Path output) {
    this.file = file;
    this.began = began;
    this.inputs = inputs;
    this.inputDigits = inputs.digits();
    this.output = output;
  }

  /** How a task is done where it has to be. */
  public interface Work {

    /**
     * Does it.
     *
     * @param log hears of it
     * @return why the build has to fail although it was done; empty where it may pass
     */
    Optional<String> run(Listener log) throws TaskException, InterruptedException;
  }

  /**
   * Does a task, or says again what was said when it was done last.
   *
   * @param program the files that the task's code is loaded from
   * @param environment the environment's variables
   * @param log hears of it
   * @param work does it
   * @return why the build has to fail although the task was done; empty where it may pass
   */
  public static Optional<String> of(
      Task task, List<File> program, Map<String, String> environment, Listener log, Work work)
      throws TaskException, InterruptedException {
    Optional<LastRun> last = find(task, program, environment);
    if (last.isEmpty()) {
      return work.run(log);
    }
    LastRun run = last.get();
    Optional<RunAccount> account = run.read();
    if (account.isPresent()) {
      return account.get().tell(log);
    }
    RunAccount made = new RunAccount(log);
    Optional<String> failure = work.run(made);
    made.end(failure);
    run.keep(made);
    return failure;
  }

  private static Optional<LastRun> find(
      Task task, List<File> program, Map<String, String> environment) throws TaskException {
    Optional<Path> folder = CacheFolder.of(task, environment);
    if (folder.isEmpty() || !isRepeatable(task, program, environment)) {
      return Optional.empty();
    }
    try {
      Files.createDirectories(folder.get());
      long began = timeIn(folder.get());
      Path file = folder.get().resolve(nameOf(task) + SUFFIX);
      InputState inputs = InputState.of(task, program, environment, folder.get());
      return Optional.of(new LastRun(file, began, inputs, Path.of(task.output())));
    } catch (IOException e) {
      return Optional.empty(); // the run says what is wrong, if it matters to it
    }
  }

  /** The time by the clock that the times of files are of, in milliseconds. */
  private static long timeIn(Path folder) throws IOException {
    Path now = Files.createTempFile(folder, "run", WholeFile.WRITING);
    try {
      return Files.getLastModifiedTime(now).toMillis();
    } finally {
      Files.delete(now);
    }
  }

  /** A site is written to by others, and a review is of something that changes. */
  private static boolean isRepeatable(
      Task task, List<File> program, Map<String, String> environment) {
    boolean goal =
        task.goal() instanceof CheckGoal
            || (task.goal() instanceof ReportGoal report && report.siteFolder() == null);
    return goal
        && !task.base().names()
        && program.stream().allMatch(File::isFile) // in a folder of classes one may change unseen
        && CI.stream().noneMatch(environment::containsKey);
  }

  /** Each task has a file of its own. */
  private static String nameOf(Task task) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(task);
    }
    return new Fingerprint().add(bytes.toByteArray()).digits().substring(0, Long.BYTES * 2);
  }

  private Optional<RunAccount> read() {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
      if (!in.readUTF().equals(MARK)
          || !in.readUTF().equals(inputDigits)
          || !in.readUTF().equals(outputDigits())) {
        return Optional.empty();
      }
      byte[] words = in.readNBytes(in.readInt());
      return in.readUTF().equals(new Fingerprint().add(words).digits())
          ? Optional.of(RunAccount.read(words))
          : Optional.empty();
    } catch (IOException | IllegalArgumentException e) {
      return Optional.empty(); // cut off or of another version: it is made anew
    }
  }

  private void keep(RunAccount account) {
    long newest = inputs.newest().toMillis();
    boolean wholeSeconds = newest % TimeUnit.SECONDS.toMillis(1) == 0;
    if (account.isUnsure() || newest > began - (wholeSeconds ? COARSE_MILLIS : FINE_MILLIS)) {
      return;
    }
    try {
      byte[] words = account.words();
      String outputs = outputDigits();
      WholeFile.write(file, out -> write(new DataOutputStream(out), words, outputs));
      deleteOldest();
    } catch (IOException e) {
      // a full disk, a folder that others clean: the next run is made
    }
  }

  private void write(DataOutputStream out, byte[] words, String outputs) throws IOException {
    out.writeUTF(MARK);
    out.writeUTF(inputDigits);
    out.writeUTF(outputs);
    out.writeInt(words.length);
    out.write(words);
    out.writeUTF(new Fingerprint().add(words).digits());
  }

  /** The reports as they lie there; whatever else lies among them counts too. */
  private String outputDigits() throws IOException {
    Fingerprint reports = new Fingerprint();
    if (Files.isDirectory(output)) {
      Map<String, BasicFileAttributes> found = new TreeMap<>();
      Files.walkFileTree(
          output,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              found.put(path.toString(), attributes);
              return FileVisitResult.CONTINUE;
            }
          });
      found.forEach(
          (path, attributes) ->
              reports
                  .add(path)
                  .add(attributes.size())
                  .add(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS))
                  .add(String.valueOf(attributes.fileKey())));
    }
    return reports.digits();
  }

  private void deleteOldest() throws IOException {
    TreeMap<FileTime, Path> byAge = new TreeMap<>();
    try (DirectoryStream<Path> kept = Files.newDirectoryStream(file.getParent(), "*" + SUFFIX)) {
      for (Path run : kept) {
        byAge.put(Files.getLastModifiedTime(run), run);
      }
    }
    while (byAge.size() > MOST_KEPT) {
      Files.deleteIfExists(byAge.pollFirstEntry().getValue());
    }
  }
}
