package io.github.beyonditworks.analyzer.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit from starting {@code git} in search of the system's configuration, and from keeping a
 * file of its own in the home folder. Neither has a say in how history is read.
 */
final class QuietSystemReader extends SystemReader.Delegate {

  private QuietSystemReader(SystemReader delegate) {
    super(delegate);
  }

  /** A reader that the program around us has put in place is left alone. */
  static synchronized void install() {
    SystemReader current = SystemReader.getInstance();
    if (current.getClass().getName().startsWith(SystemReader.class.getName())) {
      SystemReader.setInstance(new QuietSystemReader(current));
    }
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  private static final class NoFile extends FileBasedConfig {
    NoFile(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // there is nothing to read
    }

    @Override
    public void save() {
      // there is nothing to write
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
