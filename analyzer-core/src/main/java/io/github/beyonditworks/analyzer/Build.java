package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.rule.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which build of this library and of rules of others runs: two of one version may differ while they
 * are developed.
 */
final class Build {

  private static final String PARSER =
      "META-INF/maven/com.github.javaparser/javaparser-core/pom.properties";

  private Build() {}

  /**
   * Words that differ between builds that may see something else in a file: version, size and age
   * of the library and of what brings rules of others along, the parser's version, and the
   * platform's, which knows what a letter is. Empty where nobody can tell.
   */
  static Optional<String> identity(List<Rule> rules) {
    try {
      StringBuilder identity = new StringBuilder(Analyzer.toolVersion());
      for (URI place : places(rules)) {
        Sum sum = new Sum();
        Files.walkFileTree(Path.of(place), sum);
        identity.append(' ').append(sum.bytes).append(' ').append(sum.newest);
      }
      return Optional.of(identity + " " + Runtime.version() + " " + parser());
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Where this library lies, and then where rules of others do. */
  private static Set<URI> places(List<Rule> rules) throws URISyntaxException {
    Set<URI> places = new LinkedHashSet<>();
    places.add(placeOf(Build.class));
    for (Rule rule : rules) {
      places.add(placeOf(rule.getClass()));
    }
    return places;
  }

  private static URI placeOf(Class<?> type) throws URISyntaxException {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("nobody can tell where " + type.getName() + " lies");
    }
    return source.getLocation().toURI();
  }

  /** What its jar says; on the module path a class would look in its own jar only. */
  private static String parser() throws IOException {
    try (InputStream in = Build.class.getClassLoader().getResourceAsStream(PARSER)) {
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
