package io.github.beyonditworks.analyzer;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Optional;

/** Which build of this library runs: two of one version may differ while it is developed. */
final class Build {

  private static final String PARSER =
      "/META-INF/maven/com.github.javaparser/javaparser-core/pom.properties";

  private Build() {}

  /**
   * Words that differ between builds that may see something else in a file: version, size and age
   * of the library, the parser's version, and the platform's, which knows what a letter is. Empty
   * where nobody can tell.
   */
  static Optional<String> identity() {
    try {
      CodeSource source = Build.class.getProtectionDomain().getCodeSource();
      if (source == null) {
        return Optional.empty();
      }
      Sum sum = new Sum();
      Files.walkFileTree(Path.of(source.getLocation().toURI()), sum);
      return Optional.of(
          String.join(
              " ",
              Analyzer.toolVersion(),
              String.valueOf(sum.bytes),
              String.valueOf(sum.newest),
              String.valueOf(Runtime.version()),
              parser()));
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  private static String parser() throws IOException {
    try (InputStream in = Build.class.getResourceAsStream(PARSER)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Size and age of a file, or of all below a folder. */
  private static final class Sum extends SimpleFileVisitor<Path> {
    private long bytes;
    private long newest;

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      bytes += attributes.size();
      newest = Math.max(newest, attributes.lastModifiedTime().toMillis());
      return FileVisitResult.CONTINUE;
    }
  }
}
