package io.github.beyonditworks.analyzer.history;

import io.github.beyonditworks.analyzer.cache.ByteCursor;
import io.github.beyonditworks.analyzer.cache.ByteSink;
import io.github.beyonditworks.analyzer.disk.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * What earlier runs found out about commits, kept in one file. Commits never change, so nothing has
 * to be declared stale; a file that is damaged, or of another version, is none. What the last run
 * did not need is forgotten.
 */
final class HistoryMemory {

  private static final String FILE = "history.quality-log";

  /** Has to be raised whenever the same commit would be understood otherwise. */
  private static final int VERSION = 1;

  private static final int MOST_BYTES = 64 << 20;

  private final Optional<Path> folder;
  private final Map<String, CommitFacts> known = new HashMap<>();
  private final Map<String, List<MemberChange>> knownMembers = new HashMap<>();
  private final Map<String, CommitFacts> commits = new LinkedHashMap<>();
  private final Map<String, List<MemberChange>> members = new LinkedHashMap<>();
  private boolean news;

  private HistoryMemory(Optional<Path> folder) {
    this.folder = folder;
  }

  /** What is remembered in a folder, which need not exist. */
  static HistoryMemory in(Optional<Path> folder) {
    HistoryMemory memory = new HistoryMemory(folder);
    memory.load();
    return memory;
  }

  boolean knows(String commit) {
    return known.containsKey(commit);
  }

  /** What a commit did, as remembered or found out. */
  CommitFacts commit(String id, Supplier<CommitFacts> inquiry) {
    CommitFacts facts = known.get(id);
    if (facts == null) {
      facts = inquiry.get();
      news = true;
    }
    commits.put(id, facts);
    return facts;
  }

  /** What a change of a file did to its members; empty where its contents cannot be read. */
  Optional<List<MemberChange>> members(
      FileChange change, Supplier<Optional<List<MemberChange>>> inquiry) {
    String key = change.before() + change.after();
    List<MemberChange> changes = knownMembers.get(key);
    if (changes == null) {
      Optional<List<MemberChange>> found = inquiry.get();
      if (found.isEmpty()) {
        return found;
      }
      changes = found.get();
      news = true;
    }
    members.put(key, changes);
    return Optional.of(changes);
  }

  private void load() {
    try {
      Path file = folder.map(f -> f.resolve(FILE)).filter(Files::isRegularFile).orElse(null);
      if (file == null || Files.size(file) > MOST_BYTES) {
        return;
      }
      byte[] bytes = Files.readAllBytes(file);
      int length = bytes.length - Long.BYTES;
      if (length >= 0
          && ByteBuffer.wrap(bytes, length, Long.BYTES).getLong() == sum(bytes, length)) {
        decode(new ByteCursor(Arrays.copyOf(bytes, length)));
      }
    } catch (IOException | RuntimeException e) {
      known.clear();
      knownMembers.clear();
    }
  }

  private static long sum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }

  /** Remembers what this run needed; what cannot be written is not remembered. */
  void save() {
    if (folder.isEmpty() || !news) {
      return;
    }
    try {
      byte[] bytes = encode();
      if (bytes.length + Long.BYTES > MOST_BYTES) {
        return;
      }
      Files.createDirectories(folder.get());
      ByteBuffer whole = ByteBuffer.allocate(bytes.length + Long.BYTES);
      whole.put(bytes).putLong(sum(bytes, bytes.length));
      WholeFile.write(folder.get().resolve(FILE), whole.array());
    } catch (IOException e) {
      // a later run may have more luck
    }
  }

  private byte[] encode() {
    ByteSink sink = new ByteSink();
    sink.count(VERSION);
    sink.list(
        new ArrayList<>(commits.entrySet()),
        e -> {
          sink.text(e.getKey());
          sink.flag(e.getValue().sweep());
          sink.list(e.getValue().changes(), c -> write(c, sink));
        });
    sink.list(
        new ArrayList<>(members.entrySet()),
        e -> {
          sink.text(e.getKey());
          sink.list(e.getValue(), m -> write(m, sink));
        });
    return sink.toBytes();
  }

  private static void write(FileChange change, ByteSink sink) {
    sink.text(change.path());
    sink.text(change.from());
    sink.text(change.before());
    sink.text(change.after());
  }

  private static void write(MemberChange change, ByteSink sink) {
    sink.text(change.key());
    sink.text(change.from());
    sink.count(change.tokens());
    sink.flag(change.words());
  }

  private void decode(ByteCursor cursor) {
    if (cursor.count() != VERSION) {
      return;
    }
    cursor.list(
        () ->
            known.put(
                cursor.text(), new CommitFacts(cursor.flag(), cursor.list(() -> change(cursor)))));
    cursor.list(() -> knownMembers.put(cursor.text(), cursor.list(() -> member(cursor))));
    cursor.end();
  }

  private static FileChange change(ByteCursor cursor) {
    return new FileChange(cursor.text(), cursor.text(), cursor.text(), cursor.text());
  }

  private static MemberChange member(ByteCursor cursor) {
    return new MemberChange(cursor.text(), cursor.text(), cursor.count(), cursor.flag());
  }
}
