package io.github.beyonditworks.analyzer.project;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What plugins and packagings of builds tell of the project that applies them. */
final class KnownPlugins {

  private static final Set<String> RUNNING_PACKAGINGS = Set.of("war", "ear", "quarkus", "apk");
  private static final Set<String> USED_PACKAGINGS =
      Set.of("maven-plugin", "bundle", "eclipse-plugin", "aar", "takari-jar");

  private static final Set<String> RUNNING_ARTIFACTS =
      Set.of(
          "spring-boot-maven-plugin",
          "quarkus-maven-plugin",
          "micronaut-maven-plugin",
          "helidon-maven-plugin",
          "jib-maven-plugin",
          "javafx-maven-plugin",
          "jpackage-maven-plugin",
          "appassembler-maven-plugin",
          "tomcat7-maven-plugin",
          "payara-micro-maven-plugin",
          "wildfly-maven-plugin",
          "liberty-maven-plugin");

  private static final Set<String> PUBLISHING_ARTIFACTS =
      Set.of("central-publishing-maven-plugin", "nexus-staging-maven-plugin", "maven-gpg-plugin");

  /** Ids of Gradle plugins and their usual aliases, lower case, without dots and hyphens. */
  private static final Map<String, Sign.Kind> GRADLE =
      Map.ofEntries(
          Map.entry("application", Sign.Kind.RUNS),
          Map.entry("war", Sign.Kind.RUNS),
          Map.entry("ear", Sign.Kind.RUNS),
          Map.entry("orgspringframeworkboot", Sign.Kind.RUNS),
          Map.entry("springboot", Sign.Kind.RUNS),
          Map.entry("ioquarkus", Sign.Kind.RUNS),
          Map.entry("quarkus", Sign.Kind.RUNS),
          Map.entry("iomicronautapplication", Sign.Kind.RUNS),
          Map.entry("micronautapplication", Sign.Kind.RUNS),
          Map.entry("comandroidapplication", Sign.Kind.RUNS),
          Map.entry("androidapplication", Sign.Kind.RUNS),
          Map.entry("orgberyxjlink", Sign.Kind.RUNS),
          Map.entry("orgberyxruntime", Sign.Kind.RUNS),
          Map.entry("comgooglecloudtoolsjib", Sign.Kind.RUNS),
          Map.entry("comandroidlibrary", Sign.Kind.USED),
          Map.entry("androidlibrary", Sign.Kind.USED),
          Map.entry("javalibrary", Sign.Kind.USED),
          Map.entry("javagradleplugin", Sign.Kind.PUBLISHED));

  private KnownPlugins() {}

  static Optional<Sign> packaging(String packaging) {
    if (RUNNING_PACKAGINGS.contains(packaging)) {
      return Optional.of(new Sign(Sign.Kind.RUNS, "has the packaging " + packaging));
    }
    return USED_PACKAGINGS.contains(packaging)
        ? Optional.of(new Sign(Sign.Kind.PUBLISHED, "has the packaging " + packaging))
        : Optional.empty();
  }

  static Optional<Sign> maven(String artifact) {
    if (RUNNING_ARTIFACTS.contains(artifact)) {
      return Optional.of(new Sign(Sign.Kind.RUNS, "applies " + artifact));
    }
    return PUBLISHING_ARTIFACTS.contains(artifact)
        ? Optional.of(new Sign(Sign.Kind.PUBLISHED, "applies " + artifact))
        : Optional.empty();
  }

  /** What a plugin of Gradle tells, by its id or by its alias in a catalogue of versions. */
  static Optional<Sign> gradle(String id) {
    String key = id.toLowerCase(Locale.ROOT).replace(".", "").replace("-", "").replace("_", "");
    Sign.Kind kind = GRADLE.get(key);
    if (kind == null && key.contains("publish")) {
      kind = Sign.Kind.PUBLISHED;
    }
    return Optional.ofNullable(kind).map(k -> new Sign(k, "applies " + id));
  }
}
