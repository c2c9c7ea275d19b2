package io.github.beyonditworks.analyzer.adopt;

import io.github.beyonditworks.analyzer.adopt.PomReferences.Reference;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the configurations of other tools in a project: those that its POMs and Gradle scripts
 * name, and those that lie where such files usually do. Nothing outside of the project is read.
 */
final class PeerSearch {

  private static final int LARGEST_SCRIPT = 1_000_000;

  private final Path root;
  private final Equivalents equivalents;
  private final Set<Path> seen = new TreeSet<>();
  private final Map<String, PeerConfiguration> found = new TreeMap<>();
  private final Set<PeerTool> named = EnumSet.noneOf(PeerTool.class);
  private final Set<PeerTool> plugins = EnumSet.noneOf(PeerTool.class);
  private final Set<PeerTool> pluginsOfGradle = EnumSet.noneOf(PeerTool.class);

  private PeerSearch(Path root, Equivalents equivalents) {
    this.root = root;
    this.equivalents = equivalents;
  }

  /** The configurations below a folder, by path. */
  static List<PeerConfiguration> in(Path folder, Equivalents equivalents) throws IOException {
    PeerSearch search = new PeerSearch(folder.toRealPath(), equivalents);
    PeerFiles files = PeerFiles.below(search.root);
    for (Path pom : files.poms()) {
      Optional<XmlNode> project = XmlFile.read(pom);
      if (project.isPresent()) {
        search.pom(project.get(), pom);
      }
    }
    for (Path script : files.scripts()) {
      search.script(script);
    }
    search.conventions();
    for (Path file : files.candidates()) {
      search.candidate(file);
    }
    search.defaults();
    return List.copyOf(search.found.values());
  }

  private void pom(XmlNode project, Path pom) {
    PomReferences references = PomReferences.of(project);
    plugins.addAll(references.plugins());
    for (Reference reference : references.references()) {
      String shown = shown(pom);
      if (reference.kind().equals("checkstyleRules")) {
        for (XmlNode checker : reference.node().children("module")) {
          keep(shown + " (checkstyleRules)", CheckstyleReader.read(checker, shown));
          named.add(PeerTool.CHECKSTYLE);
        }
      } else if (reference.kind().equals("includeFilterFile")) {
        passOver(reference.kind(), reference.text(), pom);
      } else {
        refer(reference.tool(), reference.text(), pom);
      }
    }
  }

  private void script(Path script) {
    Optional<String> text = text(script);
    GradleReferences references = GradleReferences.of(text.orElse(""));
    pluginsOfGradle.addAll(references.plugins());
    for (GradleReferences.Reference reference : references.references()) {
      if (reference.text().isEmpty()) {
        PeerConfiguration unknown = new PeerConfiguration(reference.tool(), shown(script));
        unknown.leaveOut(reference.property() + ", whose value only Gradle can work out");
        keep(shown(script) + " " + reference.property(), unknown);
      } else if (reference.isFilterOfWhatToReport()) {
        passOver(reference.property(), reference.text(), script);
      } else if (!reference.isFolder() || resolve(reference.file(), script).isPresent()) {
        refer(reference.tool(), reference.file(), script);
      }
    }
  }

  /** What Gradle's plugins read where scripts name nothing. */
  private void conventions() {
    if (pluginsOfGradle.contains(PeerTool.CHECKSTYLE) && !named.contains(PeerTool.CHECKSTYLE)) {
      resolve(GradleReferences.conventional().file(), root.resolve("build.gradle"))
          .ifPresent(
              file -> {
                named.add(PeerTool.CHECKSTYLE);
                read(file);
              });
    }
  }

  private static Optional<String> text(Path script) {
    try (InputStream in = Files.newInputStream(script)) {
      byte[] bytes = in.readNBytes(LARGEST_SCRIPT + 1);
      return bytes.length > LARGEST_SCRIPT
          ? Optional.empty()
          : Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** A filter that says what SpotBugs is to look for, and silences nothing. */
  private void passOver(String kind, String text, Path build) {
    PeerConfiguration included = new PeerConfiguration(PeerTool.SPOTBUGS, shown(build));
    included.leaveOut("an " + kind + ", which says what to look for");
    keep(shown(build) + " (" + kind + ")", included);
    resolve(text, build).ifPresent(seen::add);
  }

  private void refer(PeerTool tool, String text, Path build) {
    Optional<Path> file = resolve(text, build);
    if (file.isPresent()) {
      named.add(tool);
      read(file.get());
      return;
    }
    String set = text.replaceFirst("^.*/", "").replaceFirst("\\.xml$", "");
    if (!equivalents.ofSet(tool, set, "").isEmpty()) {
      named.add(tool);
      keepSet(tool, set, set + " (named in " + shown(build) + ")");
    } else if (!text.isEmpty()) {
      PeerConfiguration missing = new PeerConfiguration(tool, shown(build));
      missing.leaveOut("names " + text + ", which is no file of this project");
      keep(shown(build) + " " + text, missing);
    }
  }

  /** What a plugin does where nothing is configured. */
  private void defaults() {
    for (PeerTool tool : plugins) {
      boolean any = found.values().stream().anyMatch(c -> c.tool() == tool);
      if (!any && tool == PeerTool.CHECKSTYLE) {
        keepSet(tool, "sun_checks", "sun_checks (what maven-checkstyle-plugin does unless told)");
      } else if (!any && tool == PeerTool.PMD) {
        keepSet(tool, "maven-pmd-plugin-default", "what maven-pmd-plugin does unless told");
      }
    }
    if (pluginsOfGradle.contains(PeerTool.PMD)
        && found.values().stream().noneMatch(c -> c.tool() == PeerTool.PMD)) {
      keepSet(PeerTool.PMD, "errorprone", "errorprone (what Gradle's pmd plugin does unless told)");
    }
  }

  private void keepSet(PeerTool tool, String set, String shown) {
    PeerConfiguration configuration = new PeerConfiguration(tool, shown);
    configuration.rules().addAll(equivalents.ofSet(tool, set, shown));
    keep(shown, configuration);
  }

  private void keep(String key, PeerConfiguration configuration) {
    found.putIfAbsent(key, configuration);
  }

  /** A file of the project that a build file names, beside that file or from the root. */
  private Optional<Path> resolve(String text, Path pom) {
    if (text.isEmpty() || text.length() > 500) {
      return Optional.empty();
    }
    String plain = text.startsWith("/") ? text.substring(1) : text;
    for (Path base : List.of(pom.getParent(), root)) {
      try {
        Path file = base.resolve(plain).normalize();
        if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
          return Optional.of(file.toRealPath());
        }
      } catch (InvalidPathException | IOException e) {
        // no such file, then
      }
    }
    return Optional.empty();
  }

  private void candidate(Path file) {
    if (!seen.contains(file)) {
      Optional<XmlNode> root = XmlFile.read(file);
      // Where the build says which rules hold, others lie there for something else.
      if (root.flatMap(PeerSearch::toolOf).filter(named::contains).isEmpty()) {
        read(file);
      }
    }
  }

  private static Optional<PeerTool> toolOf(XmlNode root) {
    return switch (root.name()) {
      case "ruleset" -> Optional.of(PeerTool.PMD);
      case "module" -> Optional.of(PeerTool.CHECKSTYLE);
      case "FindBugsFilter" -> Optional.of(PeerTool.SPOTBUGS);
      default -> Optional.empty();
    };
  }

  /** Other tools have files of suppressions too. */
  private static boolean isOfCheckstyle(XmlNode suppressions) {
    return suppressions.children().stream()
        .anyMatch(s -> s.has("checks") || s.has("files") || s.name().equals("suppress-xpath"));
  }

  private void read(Path file) {
    if (!seen.add(file)) {
      return;
    }
    Optional<XmlNode> root = XmlFile.read(file);
    String shown = shown(file);
    if (root.isEmpty()) {
      PeerTool tool = shown.contains("pmd") ? PeerTool.PMD : PeerTool.CHECKSTYLE;
      PeerConfiguration broken = new PeerConfiguration(tool, shown);
      broken.leaveOut("is no XML that can be read, or is too large for a configuration");
      keep(shown, broken);
      return;
    }
    switch (root.get().name()) {
      case "ruleset" -> keep(shown, PmdReader.read(root.get(), shown, equivalents));
      case "module" -> keep(shown, CheckstyleReader.read(root.get(), shown));
      case "suppressions" -> {
        if (isOfCheckstyle(root.get())) {
          keep(shown, CheckstyleReader.readSuppressions(root.get(), shown));
        }
      }
      case "FindBugsFilter" -> {
        if (!shown.toLowerCase(Locale.ROOT).contains("include")) {
          keep(shown, SpotbugsReader.read(root.get(), shown));
        }
      }
      default -> {
        // Something else that has such a word in its name.
      }
    }
  }

  private String shown(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }
}
