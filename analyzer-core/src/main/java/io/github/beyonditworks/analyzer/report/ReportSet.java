package io.github.beyonditworks.analyzer.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reports that become current together or not at all.
 *
 * <p>They are written into a folder beside the output folder. Where that holds nothing but earlier
 * reports, it is renamed away and the new one takes its name, so that whoever looks sees the old
 * set or the new one. Where it holds other files too, or cannot be renamed, reports are moved one
 * by one, with a list of what is being moved: a run that is killed meanwhile is undone by the next
 * one. Whoever writes holds a lock, so that the next run can tell what a killed one left behind
 * from what another one is working on.
 */
final class ReportSet implements AutoCloseable {

  private static final String FRESH = "new";
  private static final String PREVIOUS = "previous";
  private static final String MOVING = "moving";
  private static final String LOCK = "lock";
  private static final int ATTEMPTS = 20;

  /** Tells the folders of this process from those of others: it knows its own to be in use. */
  private static final String PROCESS = UUID.randomUUID().toString();

  /** Gives a file or folder another name. */
  @FunctionalInterface
  interface Mover {
    /** In one step, or not at all. */
    Mover ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

    void move(Path from, Path to) throws IOException;
  }

  private final Path output;
  private final Path work;
  private final FileChannel lock;
  private final Mover mover;

  private ReportSet(Path output, Path work, FileChannel lock, Mover mover) {
    this.output = output;
    this.work = work;
    this.lock = lock;
    this.mover = mover;
  }

  /**
   * Begins a set of reports, after what killed runs have left behind is undone and cleared.
   *
   * @param folder where the reports are to stand; made if it does not exist
   */
  static ReportSet begin(Path folder, Mover mover) throws IOException {
    Path named = folder.toAbsolutePath().normalize();
    Path output = Files.exists(named) ? named.toRealPath() : named;
    String prefix = "." + output.getFileName() + ".writing-";
    recover(output.getParent(), prefix, output);
    recover(output, prefix, output);
    Files.createDirectories(output);
    for (int attempt = 1; ; attempt++) {
      Path work = workFolder(output, prefix + PROCESS + "-");
      try {
        FileChannel lock = locked(work.resolve(LOCK));
        Files.createDirectory(work.resolve(FRESH));
        return new ReportSet(output, work, lock, mover);
      } catch (NoSuchFileException e) {
        // Another process took the folder for one that was left behind before it was locked.
        if (attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }

  /** Beside the output folder where that is allowed, or else in it. */
  private static Path workFolder(Path output, String prefix) throws IOException {
    Path parent = output.getParent();
    if (parent != null && Files.isWritable(parent)) {
      try {
        return Files.createTempDirectory(parent, prefix);
      } catch (IOException e) {
        // not allowed after all
      }
    }
    return Files.createTempDirectory(output, prefix);
  }

  private static FileChannel locked(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      channel.lock();
    } catch (IOException e) {
      // A disk without locks: what is left behind there stays.
    }
    return channel;
  }

  /** Where the new reports are to be written. */
  Path folder() {
    return work.resolve(FRESH);
  }

  /** Begins anew with nothing written. */
  void clear() throws IOException {
    deleteTree(folder());
    Files.createDirectory(folder());
  }

  /**
   * Makes the new reports current.
   *
   * @param names the files and folders that take the place of those of the same name
   */
  void publish(List<String> names) throws IOException {
    if (!holdsOnly(names) || !swapped()) {
      exchange(names);
    }
  }

  private boolean holdsOnly(List<String> names) throws IOException {
    if (output.equals(work.getParent())) {
      return false;
    }
    Set<String> known = new HashSet<>(names);
    try (Stream<Path> entries = Files.list(output)) {
      return entries.allMatch(e -> known.contains(String.valueOf(e.getFileName())));
    } catch (NoSuchFileException e) {
      return true; // another process is between its two steps
    }
  }

  /** Puts the new folder in the old one's place; false where the old one cannot be moved. */
  private boolean swapped() throws IOException {
    keepPermissions();
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Path previous = work.resolve(attempt == 0 ? PREVIOUS : PREVIOUS + attempt);
      try {
        mover.move(output, previous);
      } catch (NoSuchFileException e) {
        // Another process is between its two steps: its set or this one will be the last.
      } catch (IOException e) {
        return false;
      }
      try {
        mover.move(folder(), output);
        return true;
      } catch (IOException e) {
        if (!Files.exists(output)) {
          restore(previous);
          throw e;
        }
      }
    }
    return false;
  }

  private void keepPermissions() throws IOException {
    try {
      Files.setPosixFilePermissions(folder(), Files.getPosixFilePermissions(output));
    } catch (NoSuchFileException | UnsupportedOperationException e) {
      // there is nothing to keep
    }
  }

  private void restore(Path previous) throws IOException {
    if (Files.exists(previous)) {
      mover.move(previous, output);
    }
  }

  /** Moves the reports one by one; what cannot be finished is undone. */
  private void exchange(List<String> names) throws IOException {
    Path list = work.resolve(MOVING);
    Path previous = Files.createDirectories(work.resolve(PREVIOUS));
    Path draft = work.resolve(MOVING + ".draft");
    Files.write(draft, String.join("\n", names).getBytes(StandardCharsets.UTF_8));
    mover.move(draft, list);
    try {
      for (String name : names) {
        Path current = output.resolve(name);
        if (Files.exists(current)) {
          Files.createDirectories(previous.resolve(name).getParent());
          mover.move(current, previous.resolve(name));
        }
        Files.createDirectories(current.getParent());
        mover.move(folder().resolve(name), current);
      }
    } catch (IOException e) {
      undo(work, output);
      throw e;
    }
    Files.delete(list);
  }

  private static void undo(Path work, Path output) throws IOException {
    Path list = work.resolve(MOVING);
    List<String> names = Files.readAllLines(list);
    Collections.reverse(names);
    for (String name : names) {
      Path fresh = work.resolve(FRESH).resolve(name);
      Path previous = work.resolve(PREVIOUS).resolve(name);
      Path current = output.resolve(name);
      if (!Files.exists(fresh) && Files.exists(current)) {
        Mover.ATOMIC.move(current, fresh);
      }
      if (Files.exists(previous)) {
        Mover.ATOMIC.move(previous, current);
      }
    }
    Files.delete(list);
  }

  /** Undoes and clears what killed runs have left behind. */
  private static void recover(Path folder, String prefix, Path output) {
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, e -> isLeft(e, prefix))) {
      for (Path work : left) {
        recover(work, output);
      }
    } catch (IOException | RuntimeException e) {
      // What cannot be cleared now must not spoil the reports that are to be written.
    }
  }

  private static boolean isLeft(Path entry, String prefix) {
    String name = String.valueOf(entry.getFileName());
    return name.startsWith(prefix) && !name.startsWith(prefix + PROCESS);
  }

  private static void recover(Path work, Path output) throws IOException {
    Path file = work.resolve(LOCK);
    if (!Files.exists(file)) {
      Files.deleteIfExists(work); // which it only is where its owner was killed at once: empty
      return;
    }
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      if (lock == null) {
        return;
      }
      if (Files.exists(work.resolve(MOVING))) {
        undo(work, output);
      } else if (Files.isDirectory(work.resolve(FRESH)) && !Files.exists(output)) {
        Mover.ATOMIC.move(work.resolve(PREVIOUS), output);
      }
    }
    deleteTree(work);
  }

  /** Clears what is no longer needed. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      // it ends with the process
    }
    deleteTree(work);
  }

  /** What cannot be deleted now must not spoil reports that are whole. */
  private static void deleteTree(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException | UncheckedIOException e) {
      // the next process clears it
    }
  }
}
