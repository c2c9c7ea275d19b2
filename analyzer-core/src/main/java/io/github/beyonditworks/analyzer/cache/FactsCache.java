package io.github.beyonditworks.analyzer.cache;

import io.github.beyonditworks.analyzer.model.FileFacts;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/**
 * The facts of files from earlier runs, in a folder that several processes may use at once. Each
 * run adds one file with what it found out anew; when these files are many, or more than the folder
 * may hold, they are joined: first what this run needed, then the rest as far as there is room.
 *
 * <p>Nothing here fails an analysis: what cannot be read is not there, and what cannot be written
 * is not kept.
 */
public final class FactsCache implements Closeable {

  private static final int MOST_SEGMENTS = 8;
  private static final long MOST_BYTES = 512L << 20;
  private static final byte[] LEFT_OUT = new byte[0];

  private final Path folder;
  private final long mostBytes;
  private final FactsCodec codec = new FactsCodec();
  private final List<Segment> segments = new ArrayList<>();
  private final Set<FactsKey> used = ConcurrentHashMap.newKeySet();
  private SegmentWriter writer;
  private boolean open;

  private FactsCache(Path folder, long mostBytes) {
    this.folder = folder;
    this.mostBytes = mostBytes;
  }

  /**
   * What is known of a file.
   *
   * @param facts its facts; empty for a file whose content shows that it is to be left out
   */
  public record Known(Optional<FileFacts> facts) {}

  /** A cache that keeps nothing. */
  public static FactsCache none() {
    return new FactsCache(null, 0);
  }

  /** The cache in a folder, which need not exist. */
  public static FactsCache in(Path folder) {
    return in(folder, MOST_BYTES);
  }

  /** The cache in a folder that may hold about so many bytes. */
  static FactsCache in(Path folder, long mostBytes) {
    FactsCache cache = new FactsCache(folder, mostBytes);
    cache.openSegments();
    cache.open = true;
    return cache;
  }

  /** Newest first: when room runs out, the oldest go. */
  private void openSegments() {
    SortedMap<Age, Path> byAge = new TreeMap<>();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*" + SegmentWriter.WHOLE)) {
      for (Path file : files) {
        byAge.put(new Age(Files.getLastModifiedTime(file), file.toString()), file);
      }
    } catch (IOException | DirectoryIteratorException e) {
      // no folder: nothing is known
    }
    byAge.values().forEach(this::openSegment);
  }

  private record Age(FileTime modified, String name) implements Comparable<Age> {
    private static final Comparator<Age> NEWEST_FIRST =
        Comparator.comparing(Age::modified).reversed().thenComparing(Age::name);

    @Override
    public int compareTo(Age other) {
      return NEWEST_FIRST.compare(this, other);
    }
  }

  private void openSegment(Path file) {
    try {
      segments.add(Segment.open(file));
    } catch (MalformedBytesException e) {
      delete(file);
    } catch (IOException e) {
      // It may be whole: too many open files, another user's, a disk that is away for a moment.
    }
  }

  /** What is known of a file. */
  public Optional<Known> find(FactsKey key) {
    for (Segment segment : segments) {
      Optional<Known> known = segment.find(key).flatMap(this::decoded);
      if (known.isPresent()) {
        used.add(key);
        return known;
      }
    }
    return Optional.empty();
  }

  private Optional<Known> decoded(byte[] bytes) {
    try {
      return Optional.of(
          new Known(bytes.length == 0 ? Optional.empty() : Optional.of(codec.decode(bytes))));
    } catch (RuntimeException e) {
      return Optional.empty(); // written by something else
    }
  }

  /** Keeps what is known of a file. */
  public void keep(FactsKey key, Known known) {
    if (folder == null) {
      return;
    }
    byte[] bytes = known.facts().map(codec::encode).orElse(LEFT_OUT);
    synchronized (this) {
      try {
        if (open && hasRoomFor(bytes)) {
          writer().add(key, bytes);
        }
      } catch (IOException e) {
        discard();
      }
    }
  }

  private boolean hasRoomFor(byte[] bytes) {
    return writer == null || (long) writer.size() + bytes.length <= mostBytes;
  }

  private SegmentWriter writer() throws IOException {
    if (writer == null) {
      writer = SegmentWriter.in(folder);
      deleteLeftovers(Files.getLastModifiedTime(writer.temporary()));
    }
    return writer;
  }

  /** What a process that was ended left half written, a day ago or earlier. */
  private void deleteLeftovers(FileTime now) {
    long limit = now.toMillis() - TimeUnit.DAYS.toMillis(1);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*" + SegmentWriter.WRITING)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toMillis() < limit) {
          delete(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // a later run deletes them
    }
  }

  private void discard() {
    open = false;
    try {
      if (writer != null) {
        writer.discard();
      }
    } catch (IOException e) {
      // a leftover that a later run deletes
    }
    writer = null;
  }

  /** Keeps on disk what was found out anew; after this the cache is closed. */
  @Override
  public synchronized void close() {
    boolean joins = open && isFull();
    try {
      if (joins) {
        join();
      }
      if (open && writer != null) {
        writer.finish();
        writer = null;
      }
      open = false;
    } catch (IOException e) {
      joins = false;
      discard();
    }
    closeSegments(joins);
  }

  private boolean isFull() {
    long bytes = writer == null ? 0 : writer.size();
    for (Segment segment : segments) {
      bytes += segment.size();
    }
    int count = segments.size() + (writer == null ? 0 : 1);
    return count > MOST_SEGMENTS || bytes > mostBytes;
  }

  private void join() throws IOException {
    copy(used);
    Set<FactsKey> others = new HashSet<>();
    for (Segment segment : segments) {
      segment.keys().forEach(others::add);
    }
    copy(others);
  }

  private void copy(Set<FactsKey> keys) throws IOException {
    for (Segment segment : segments) {
      for (FactsKey key : segment.keys()) {
        if (keys.contains(key) && !writer().holds(key)) {
          Optional<byte[]> bytes = segment.find(key).filter(this::hasRoomFor);
          if (bytes.isPresent()) {
            writer().add(key, bytes.get());
          }
        }
      }
    }
  }

  private void closeSegments(boolean joined) {
    for (Segment segment : segments) {
      try {
        segment.close();
      } catch (IOException e) {
        // it was only read
      }
      if (joined) {
        delete(segment.file());
      }
    }
    segments.clear();
  }

  /** What cannot be deleted now is deleted by a later run. */
  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // in use elsewhere
    }
  }
}
