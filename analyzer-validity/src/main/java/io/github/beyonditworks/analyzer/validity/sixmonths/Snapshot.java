package io.github.beyonditworks.analyzer.validity.sixmonths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * A repository as it was at a commit: its Java and build files in a folder whose history ends
 * there. The objects stay in the clone, which is not written to.
 */
final class Snapshot {

  private Snapshot() {}

  /** Writes the snapshot into an empty folder. */
  static void write(Repository clone, RevCommit commit, Path folder) throws IOException {
    Path git = folder.resolve(Constants.DOT_GIT);
    try (Repository repository =
        new FileRepositoryBuilder().setGitDir(git.toFile()).setWorkTree(folder.toFile()).build()) {
      repository.create();
      Path objects = clone.getDirectory().toPath().toAbsolutePath().resolve("objects");
      Path info = Files.createDirectories(git.resolve("objects").resolve("info"));
      Files.writeString(info.resolve("alternates"), objects + "\n");
      RefUpdate head = repository.updateRef(Constants.HEAD, true);
      head.setNewObjectId(commit.getId());
      head.forceUpdate();
    }
    try (TreeWalk walk = new TreeWalk(clone)) {
      walk.addTree(commit.getTree());
      walk.setRecursive(true);
      while (walk.next()) {
        if (isWanted(walk.getNameString()) && isFile(walk.getFileMode(0))) {
          write(clone, walk.getObjectId(0), folder, walk.getPathString());
        }
      }
    }
  }

  private static boolean isWanted(String name) {
    return name.endsWith(".java")
        || name.equals("pom.xml")
        || name.startsWith("build.gradle")
        || name.startsWith("settings.gradle");
  }

  private static boolean isFile(FileMode mode) {
    return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
  }

  private static void write(Repository clone, ObjectId content, Path folder, String path)
      throws IOException {
    Path file = folder.resolve(path).normalize();
    if (file.startsWith(folder) && !file.startsWith(folder.resolve(Constants.DOT_GIT))) {
      Files.createDirectories(file.getParent());
      Files.write(file, clone.open(content).getBytes());
    }
  }
}
