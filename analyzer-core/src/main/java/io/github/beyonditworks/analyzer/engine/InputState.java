package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.report.PlainText;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * All that a task's answer can depend on, as one number: the program, the task, the environment,
 * and name, size, times and identity of each file that could be read. Files are not opened, but for
 * those that say where a repository lies; on Unix the time of the last change of a file's
 * attributes is taken too, which nobody can set at will.
 *
 * <p>More is taken than a run reads: the whole repository, with git's own files, wherever they lie,
 * but for its objects (which never change) and its logs. Only what builds make is left out, where
 * no source root and no evidence of the task lies in it.
 */
final class InputState extends SimpleFileVisitor<Path> {

  /** So many files take longer to look at than is saved. */
  private static final int MOST_FILES = 30_000;

  private static final String GIT = ".git";
  private static final String GIT_FOLDER = "gitdir:";
  private static final String COMMON = "commondir";
  private static final String OTHER_TREES = "worktrees";
  private static final long LONGEST_LINE = 4_096;
  private static final Set<String> UNCHANGING = Set.of("objects", "logs", "hooks", "lfs");
  private static final String EVIDENCE = ".xml";

  /** What differs between two calls and bears on nothing that the task does not say. */
  private static final Set<String> OF_THE_CALL =
      Set.of("_", "SHLVL", "PWD", "OLDPWD", "WINDOWID", "TERM_SESSION_ID", "MAVEN_CMD_LINE_ARGS");

  /** Whether it is told when the attributes of a file were last changed. */
  private static final boolean HAS_CHANGE_TIMES =
      FileSystems.getDefault().supportedFileAttributeViews().contains("unix");

  private final Fingerprint fingerprint = new Fingerprint();
  private final Path root;
  private final Path output;
  private final Path cache;
  private final List<Path> sources = new ArrayList<>();
  private final List<Path> evidence = new ArrayList<>();
  private final Set<String> buildNames = new HashSet<>();

  /** Where git keeps what it knows of a further working tree, in which it lies elsewhere. */
  private final Set<Path> gitFolders = new LinkedHashSet<>();

  private int files;
  private FileTime newest = FileTime.fromMillis(0);

  private InputState(Task task, Path cache) {
    this.root = absolute(task.project().repositoryRoot());
    this.output = absolute(task.output());
    this.cache = cache.toAbsolutePath().normalize();
    task.project().roots().forEach(r -> sources.add(absolute(r.directory())));
    for (String folder : task.project().buildFolders()) {
      evidence.add(absolute(folder));
      buildNames.add(String.valueOf(Path.of(folder).getFileName()));
    }
    Path base = absolute(task.project().baseDirectory());
    for (List<String> named :
        List.of(
            task.evidence().coverage(),
            task.evidence().mutations(),
            task.evidence().testResults())) {
      named.forEach(p -> evidence.add(base.resolve(p.strip()).normalize()));
    }
  }

  /**
   * Looks at all of it.
   *
   * @param program the files that the task's code is loaded from
   * @param cache a folder that is written to by runs and changes no answer
   * @throws IOException where something cannot be looked at, or is too much to look at
   */
  static InputState of(Task task, List<File> program, Map<String, String> environment, Path cache)
      throws IOException {
    InputState state = new InputState(task, cache);
    state.addProgram(program, environment);
    state.addFile(BaselineLocator.file(task));
    for (String folder : task.project().configurationFolders()) {
      state.addFile(Path.of(folder, ConfigurationLocator.FILE_NAME));
    }
    if (task.configuration() != null) {
      state.addFile(Path.of(task.configuration()));
    }
    Path git = state.root.resolve(GIT);
    if (Files.isRegularFile(git)) {
      state.gitFolders.addAll(gitFolders(git));
    }
    state.walk(state.root);
    for (Path source : state.sources) {
      if (!source.startsWith(state.root)) {
        state.walk(source);
      }
    }
    for (Path named : state.evidence) {
      if (!named.startsWith(state.root)) {
        state.walk(named);
      }
    }
    for (Path folder : state.gitFolders) {
      state.walk(folder);
    }
    return state;
  }

  /** The number, in 64 digits. */
  String digits() {
    return fingerprint.digits();
  }

  /** When the youngest of the files was changed. */
  FileTime newest() {
    return newest;
  }

  private void addProgram(List<File> program, Map<String, String> environment) throws IOException {
    for (String property : List.of("java.home", "java.vm.version", "os.arch")) {
      fingerprint.add(System.getProperty(property, ""));
    }
    for (File file : program) {
      addFile(file.toPath());
    }
    new TreeMap<>(environment)
        .forEach(
            (name, value) -> {
              if (!OF_THE_CALL.contains(name)) {
                fingerprint.add(name).add(value);
              }
            });
  }

  private void walk(Path start) throws IOException {
    if (Files.exists(start, LinkOption.NOFOLLOW_LINKS)) {
      Files.walkFileTree(start, this);
    } else {
      fingerprint.add(start.toString()).add("none");
    }
  }

  private void addFile(Path file) throws IOException {
    if (Files.exists(file)) {
      BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
      add(file, attributes);
    } else {
      fingerprint.add(file.toString()).add("none");
    }
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
      throws IOException {
    Path parent = folder.getParent();
    String name = String.valueOf(folder.getFileName());
    boolean ofGit = parent != null && (parent.endsWith(GIT) || gitFolders.contains(parent));
    if (folder.equals(output)
        || folder.equals(cache)
        || (ofGit && UNCHANGING.contains(name))
        || (gitFolders.contains(parent) && name.equals(OTHER_TREES))
        || (buildNames.contains(name) && !leadsToInput(folder))) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    // The time of a folder changes with its entries, which are looked at one by one.
    if (!isOnlyBuilt(folder)) {
      fingerprint.add(folder.toString());
    }
    return FileVisitResult.CONTINUE;
  }

  private boolean leadsToInput(Path buildFolder) {
    return evidence.stream().anyMatch(e -> e.startsWith(buildFolder))
        || sources.stream().anyMatch(s -> s.startsWith(buildFolder) || buildFolder.startsWith(s));
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    if (++files > MOST_FILES) {
      throw new IOException(
          String.format(
              Locale.ROOT,
              "more than %d files below %s",
              MOST_FILES,
              PlainText.of(root.toString())));
    }
    if (file.endsWith(GIT) && attributes.isRegularFile()) {
      // That of the root was looked at before; what else a history may hang on is not known.
      if (!file.getParent().equals(root)) {
        throw new IOException("a repository within lies elsewhere");
      }
    }
    if (!file.toString().endsWith(EVIDENCE) && isOnlyBuilt(file)) {
      return FileVisitResult.CONTINUE;
    }
    add(file, attributes);
    if (attributes.isSymbolicLink()) {
      fingerprint.add(Files.readSymbolicLink(file).toString());
      addFile(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /**
   * The folder that a file in place of {@code .git} names, and the one with what all working trees
   * have in common.
   */
  private static Set<Path> gitFolders(Path file) throws IOException {
    String line = line(file);
    if (!line.startsWith(GIT_FOLDER)) {
      throw new IOException("a file in place of a repository, which names none");
    }
    Path own = folder(file.toRealPath().getParent(), line.substring(GIT_FOLDER.length()).strip());
    Set<Path> folders = new LinkedHashSet<>(Set.of(own));
    Path common = own.resolve(COMMON);
    if (Files.isRegularFile(common)) {
      folders.add(folder(own, line(common)));
    }
    return folders;
  }

  private static String line(Path file) throws IOException {
    if (Files.size(file) > LONGEST_LINE) {
      throw new IOException("too much for the name of a folder");
    }
    return Files.readString(file).strip();
  }

  private static Path folder(Path from, String name) throws IOException {
    try {
      Path folder = from.resolve(name).toRealPath();
      if (Files.isDirectory(folder)) {
        return folder;
      }
    } catch (InvalidPathException e) {
      // not a name on this system
    }
    throw new IOException("the folder of the repository is not where it is said to be");
  }

  /** In build folders only sources, evidence and what is named itself are read. */
  private boolean isOnlyBuilt(Path path) {
    for (Path source : sources) {
      if (path.startsWith(source)) {
        return false;
      }
    }
    for (Path built : evidence) {
      if (path.startsWith(built) && !path.equals(built)) {
        return true;
      }
    }
    return false;
  }

  private void add(Path file, BasicFileAttributes attributes) throws IOException {
    FileTime modified = attributes.lastModifiedTime();
    fingerprint
        .add(file.toString())
        .add(attributes.size())
        .add(modified.to(TimeUnit.NANOSECONDS))
        .add(identity(file, attributes));
    if (modified.compareTo(newest) > 0) {
      newest = modified;
    }
  }

  /** What no other file has that was put in its place. */
  private static long identity(Path file, BasicFileAttributes attributes) throws IOException {
    return HAS_CHANGE_TIMES
        ? ((FileTime) Files.getAttribute(file, "unix:ctime", LinkOption.NOFOLLOW_LINKS))
            .to(TimeUnit.NANOSECONDS)
        : attributes.creationTime().to(TimeUnit.NANOSECONDS);
  }

  private static Path absolute(String path) {
    return Path.of(path).toAbsolutePath().normalize();
  }
}
