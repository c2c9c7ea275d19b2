package io.github.beyonditworks.analyzer.git;

import io.github.beyonditworks.analyzer.source.BaseRevision;
import io.github.beyonditworks.analyzer.source.SourceContent;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.WorkingTreeIterator;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/** A commit, read from the object store when its files are asked for. */
final class GitBase implements BaseRevision {

  private final Repository repository;
  private final String name;
  private final ObjectId commit;
  private final SortedMap<String, ObjectId> files;
  private final WorkTreeIndex index;
  private final ObjectInserter.Formatter hasher = new ObjectInserter.Formatter();

  private GitBase(
      Repository repository, String name, ObjectId commit, SortedMap<String, ObjectId> files) {
    this.repository = repository;
    this.name = name;
    this.commit = commit;
    this.files = files;
    this.index = WorkTreeIndex.of(repository);
  }

  static GitBase read(Repository repository, String name, ObjectId commit) throws IOException {
    SortedMap<String, ObjectId> files = new TreeMap<>();
    try (RevWalk walk = new RevWalk(repository);
        TreeWalk tree = new TreeWalk(repository)) {
      tree.addTree(walk.parseCommit(commit).getTree());
      tree.setRecursive(true);
      while (tree.next()) {
        FileMode mode = tree.getFileMode(0);
        if (mode == FileMode.REGULAR_FILE || mode == FileMode.EXECUTABLE_FILE) {
          files.put(tree.getPathString(), tree.getObjectId(0));
        }
      }
    }
    return new GitBase(repository, name, commit, files);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public String commit() {
    return commit.name();
  }

  @Override
  public SortedSet<String> javaFiles() {
    SortedSet<String> paths = new TreeSet<>();
    for (String path : files.keySet()) {
      if (path.endsWith(".java")) {
        paths.add(path);
      }
    }
    return paths;
  }

  @Override
  public SortedSet<String> trackedJavaFiles() {
    return index.javaFiles();
  }

  @Override
  public Optional<SourceContent> file(String path) {
    return Optional.ofNullable(files.get(path)).map(id -> new Blob(repository, id));
  }

  @Override
  public Set<String> ignored(Collection<String> paths) {
    Set<String> ignored = new HashSet<>();
    if (paths.isEmpty()) {
      return ignored;
    }
    try (TreeWalk disk = new TreeWalk(repository)) {
      DirCache index = repository.readDirCache();
      disk.addTree(new FileTreeIterator(repository));
      disk.setFilter(PathFilterGroup.createFromStrings(paths));
      while (disk.next()) {
        String path = disk.getPathString();
        if (disk.getTree(0, WorkingTreeIterator.class).isEntryIgnored()) {
          // An ignored folder takes all that lies in it along.
          paths.stream()
              .filter(p -> p.equals(path) || p.startsWith(path + "/"))
              .filter(p -> index.getEntry(p) == null)
              .forEach(ignored::add);
        } else if (disk.isSubtree()) {
          disk.enterSubtree();
        }
      }
      return ignored;
    } catch (IOException | RuntimeException e) {
      // What cannot be told counts as part of the change, so that nothing slips through.
      return Set.of();
    }
  }

  @Override
  public boolean had(String path, byte[] bytes) {
    ObjectId id = files.get(path);
    return id != null && (id.equals(hash(bytes)) || id.equals(hash(withUnixLineEnds(bytes))));
  }

  @Override
  public boolean isKnownUntouched(String path, Path file) {
    ObjectId id = files.get(path);
    return id != null && index.knowsToBe(id, path, file);
  }

  private AnyObjectId hash(byte[] bytes) {
    return hasher.idFor(Constants.OBJ_BLOB, bytes);
  }

  /** What git makes of Windows' line ends when it takes a file in. */
  private static byte[] withUnixLineEnds(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      boolean pair = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!pair) {
        out.write(bytes[i]);
      }
    }
    byte[] result = out.toByteArray();
    return Arrays.equals(result, bytes) ? bytes : result;
  }

  private record Blob(Repository repository, ObjectId id) implements SourceContent {
    @Override
    public long size() throws IOException {
      try {
        return repository.open(id, Constants.OBJ_BLOB).getSize();
      } catch (RuntimeException e) {
        throw broken(e);
      }
    }

    @Override
    public byte[] bytes() throws IOException {
      try {
        return repository.open(id, Constants.OBJ_BLOB).getBytes();
      } catch (RuntimeException e) {
        throw broken(e);
      }
    }

    private IOException broken(RuntimeException cause) {
      return new IOException("the object " + id.name() + " of the repository is broken", cause);
    }
  }
}
