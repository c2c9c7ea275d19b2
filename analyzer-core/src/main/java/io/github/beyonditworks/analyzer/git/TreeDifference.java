package io.github.beyonditworks.analyzer.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * Tells which Java files differ between two trees, without reading a file. A tree that was read is
 * remembered for a while: the tree after a commit is the one before the next.
 */
final class TreeDifference {

  private static final byte[] NOTHING = new byte[0];
  private static final byte[] ENDING = ".java".getBytes(StandardCharsets.US_ASCII);
  private static final int REMEMBERED_BYTES = 48 << 20;

  private final ObjectReader reader;
  private final Trees trees = new Trees();
  private List<LoggedChange> changes = List.of();

  TreeDifference(ObjectReader reader) {
    this.reader = reader;
  }

  /**
   * The differences between two trees, in the order of their paths.
   *
   * @throws IOException when a tree cannot be read
   */
  List<LoggedChange> between(AnyObjectId before, AnyObjectId after) throws IOException {
    changes = new ArrayList<>();
    compare("", before, after);
    return changes;
  }

  private void compare(String folder, AnyObjectId before, AnyObjectId after) throws IOException {
    Entry old = new Entry(before == null ? NOTHING : trees.read(before));
    Entry now = new Entry(after == null ? NOTHING : trees.read(after));
    while (old.isThere() || now.isThere()) {
      int order = old.compareTo(now);
      if (order == 0) {
        if (!old.hasSameId(now)) {
          differ(folder, old, now, now);
        }
        old.next();
        now.next();
      } else if (order < 0) {
        differ(folder, old, null, old);
        old.next();
      } else {
        differ(folder, null, now, now);
        now.next();
      }
    }
  }

  private void differ(String folder, Entry old, Entry now, Entry named) throws IOException {
    if (named.isFolder()) {
      compare(
          folder + named.name() + '/',
          old == null ? null : old.id(),
          now == null ? null : now.id());
    } else if (named.isJava()) {
      changes.add(
          new LoggedChange(
              folder + named.name(),
              old == null ? "" : old.id().name(),
              now == null ? "" : now.id().name()));
    }
  }

  /** The raw trees that were read last. */
  private final class Trees extends LinkedHashMap<ObjectId, byte[]> {
    private static final long serialVersionUID = 1L;
    private static final float LOAD = 0.75f;
    private static final int CAPACITY = 4096;
    private int bytes;

    Trees() {
      super(CAPACITY, LOAD, true);
    }

    byte[] read(AnyObjectId id) throws IOException {
      byte[] known = get(id);
      if (known == null) {
        known = reader.open(id, Constants.OBJ_TREE).getCachedBytes();
        bytes += known.length;
        put(id.copy(), known);
      }
      return known;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<ObjectId, byte[]> eldest) {
      if (bytes <= REMEMBERED_BYTES) {
        return false;
      }
      bytes -= eldest.getValue().length;
      return true;
    }
  }

  /** A line of a raw tree: mode, space, name, zero, hash. */
  private static final class Entry {
    private static final int FOLDER = '4';
    private static final int FILE = '1';
    private static final int REGULAR = '0';
    private static final int BYTE = 0xFF;

    private final byte[] tree;
    private int start;
    private int nameStart;
    private int nameEnd;

    Entry(byte[] tree) {
      this.tree = tree;
      find(0);
    }

    boolean isThere() {
      return start < tree.length;
    }

    void next() {
      find(nameEnd + 1 + Constants.OBJECT_ID_LENGTH);
    }

    private void find(int from) {
      start = from;
      if (start >= tree.length) {
        return;
      }
      nameStart = start;
      while (tree[nameStart] != ' ') {
        nameStart++;
      }
      nameStart++;
      nameEnd = nameStart;
      while (tree[nameEnd] != 0) {
        nameEnd++;
      }
    }

    /** In raw trees the mode of a folder is 40000, without a zero in front. */
    boolean isFolder() {
      return tree[start] == FOLDER;
    }

    /** A regular file that ends in {@code .java}: neither a link nor another repository. */
    boolean isJava() {
      if (tree[start] != FILE || tree[start + 1] != REGULAR) {
        return false;
      }
      int from = nameEnd - ENDING.length;
      if (from < nameStart) {
        return false;
      }
      for (int i = 0; i < ENDING.length; i++) {
        if (tree[from + i] != ENDING[i]) {
          return false;
        }
      }
      return true;
    }

    boolean hasSameId(Entry other) {
      for (int i = 1; i <= Constants.OBJECT_ID_LENGTH; i++) {
        if (tree[nameEnd + i] != other.tree[other.nameEnd + i]) {
          return false;
        }
      }
      return true;
    }

    String name() {
      return new String(tree, nameStart, nameEnd - nameStart, StandardCharsets.UTF_8);
    }

    ObjectId id() {
      return ObjectId.fromRaw(tree, nameEnd + 1);
    }

    /** The order of git: folders stand where they would with a slash at their end. */
    int compareTo(Entry other) {
      if (!isThere() || !other.isThere()) {
        return isThere() ? -1 : 1;
      }
      int length = nameEnd - nameStart;
      int otherLength = other.nameEnd - other.nameStart;
      int common = Math.min(length, otherLength);
      for (int i = 0; i < common; i++) {
        int order = (tree[nameStart + i] & BYTE) - (other.tree[other.nameStart + i] & BYTE);
        if (order != 0) {
          return order;
        }
      }
      return at(common) - other.at(common);
    }

    private int at(int index) {
      int position = nameStart + index;
      if (position < nameEnd) {
        return tree[position] & BYTE;
      }
      return isFolder() ? '/' : 0;
    }
  }
}
