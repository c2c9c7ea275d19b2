package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.report.PlainText;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Where what was found out about the files of a repository is kept between runs. Unless a user says
 * otherwise it is where programs of the platform keep such things, one folder a repository: outside
 * of what a build cleans, and out of reach for a change.
 */
final class CacheFolder {

  private static final String OFF = "off";
  private static final String PRODUCT = "beyond-it-works";

  private CacheFolder() {}

  /**
   * The folder for a task; empty where nothing is to be kept, or nobody knows the user's folders.
   *
   * @param environment the environment's variables
   * @throws TaskException when the folder that is named cannot be one
   */
  static Optional<Path> of(Task task, Map<String, String> environment) throws TaskException {
    String wish = task.means().cache() == null ? "" : task.means().cache().strip();
    if (wish.equals(OFF)) {
      return Optional.empty();
    }
    try {
      return wish.isEmpty()
          ? ofProduct(task, environment).map(f -> f.resolve(name(task.project().repositoryRoot())))
          : Optional.of(Path.of(task.project().baseDirectory()).resolve(wish));
    } catch (InvalidPathException e) {
      throw TaskException.configuration(
          "quality.cache: '" + PlainText.of(wish) + "' cannot be a folder");
    }
  }

  /**
   * The folder for all repositories of a user; empty where a task names a folder of its own or
   * wants none.
   */
  static Optional<Path> ofProduct(Task task, Map<String, String> environment) {
    boolean own = task.means().cache() != null && !task.means().cache().isBlank();
    return own ? Optional.empty() : ofUser(environment).map(f -> f.resolve(PRODUCT));
  }

  /** The user's folder for caches, by the customs of the platform. */
  private static Optional<Path> ofUser(Map<String, String> environment) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    Optional<Path> home = folder(System.getProperty("user.home"));
    if (system.startsWith("windows")) {
      return folder(environment.get("LOCALAPPDATA"))
          .or(() -> home.map(h -> h.resolve("AppData").resolve("Local")));
    }
    if (system.startsWith("mac")) {
      return home.map(h -> h.resolve("Library").resolve("Caches"));
    }
    return folder(environment.get("XDG_CACHE_HOME")).or(() -> home.map(h -> h.resolve(".cache")));
  }

  /** In containers without users, the home is a question mark. */
  private static Optional<Path> folder(String path) {
    return Optional.ofNullable(path)
        .filter(p -> !p.isBlank())
        .map(Path::of)
        .filter(Path::isAbsolute);
  }

  /** For people the folder's name, for the rest a number; should two share one, they share it. */
  private static String name(String repositoryRoot) {
    Path root = Path.of(repositoryRoot).toAbsolutePath().normalize();
    CRC32 crc = new CRC32();
    crc.update(root.toString().getBytes(StandardCharsets.UTF_8));
    return root.getFileName() + "-" + Long.toHexString(crc.getValue());
  }
}
