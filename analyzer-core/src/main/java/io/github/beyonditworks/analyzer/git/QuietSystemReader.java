package io.github.beyonditworks.analyzer.git;

import java.io.File;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * Keeps JGit from starting {@code git} in search of the system's configuration, from keeping a file
 * of its own in the home folder, and from measuring for two seconds how fine the clock of the disk
 * is. None of that has a say in how history is read.
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
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new CoarseClock(parent, super.openUserConfig(parent, fs).getFile(), fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoFile(parent, fs);
  }

  /**
   * The user's configuration with an answer to how fine the clock of any disk is: as coarse as JGit
   * takes it for where it cannot measure.
   */
  private static final class CoarseClock extends FileBasedConfig {
    private static final long SECONDS = 2;

    CoarseClock(Config parent, File file, FS fs) {
      super(parent, file, fs);
    }

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long fallback, TimeUnit unit) {
      return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
          ? unit.convert(SECONDS, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, fallback, unit);
    }
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
