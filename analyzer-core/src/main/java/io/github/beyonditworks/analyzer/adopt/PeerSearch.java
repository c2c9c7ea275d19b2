package io.github.beyonditworks.analyzer.adopt;

import io.github.beyonditworks.analyzer.adopt.PomReferences.Reference;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds the configurations of other tools in a project: those that its POMs name, and those that
 * lie where such files usually do. Nothing outside of the project is read.
 */
final class PeerSearch {

  private static final int DEEPEST = 6;
  private static final int MOST_FILES = 2_000;
  private static final String POM = "pom.xml";
  private static final List<String> WORDS =
      List.of("pmd", "checkstyle", "ruleset", "findbugs", "spotbugs", "suppress");
  private static final Set<String> PASSED_OVER =
      Set.of("target", "build", "out", "bin", "node_modules", "test", "main", "it");

  private final Path root;
  private final Equivalents equivalents;
  private final Set<Path> seen = new TreeSet<>();
  private final SortedSet<Path> candidates = new TreeSet<>();
  private final List<Path> poms = new ArrayList<>();
  private final Map<String, PeerConfiguration> found = new TreeMap<>();
  private final Set<PeerTool> named = EnumSet.noneOf(PeerTool.class);
  private final Set<PeerTool> plugins = EnumSet.noneOf(PeerTool.class);

  private PeerSearch(Path root, Equivalents equivalents) {
    this.root = root;
    this.equivalents = equivalents;
  }

  /** The configurations below a folder, by path. */
  static List<PeerConfiguration> in(Path folder, Equivalents equivalents) throws IOException {
    PeerSearch search = new PeerSearch(folder.toRealPath(), equivalents);
    Files.walkFileTree(search.root, Set.of(), DEEPEST, search.new Walk());
    for (Path pom : search.poms) {
      Optional<XmlNode> project = XmlFile.read(pom);
      if (project.isPresent()) {
        search.pom(project.get(), pom);
      }
    }
    for (Path file : search.candidates) {
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
        PeerConfiguration included = new PeerConfiguration(PeerTool.SPOTBUGS, shown);
        included.leaveOut("an includeFilterFile, which says what to look for");
        keep(shown + " (includeFilterFile)", included);
        resolve(reference.text(), pom).ifPresent(seen::add);
      } else {
        refer(reference, pom);
      }
    }
  }

  private void refer(Reference reference, Path pom) {
    Optional<Path> file = resolve(reference.text(), pom);
    if (file.isPresent()) {
      named.add(reference.tool());
      read(file.get());
      return;
    }
    String set = reference.text().replaceFirst("^.*/", "").replaceFirst("\\.xml$", "");
    if (!equivalents.ofSet(reference.tool(), set, "").isEmpty()) {
      named.add(reference.tool());
      keepSet(reference.tool(), set, set + " (named in " + shown(pom) + ")");
    } else if (!reference.text().isEmpty()) {
      PeerConfiguration missing = new PeerConfiguration(reference.tool(), shown(pom));
      missing.leaveOut("names " + reference.text() + ", which is no file of this project");
      keep(shown(pom) + " " + reference.text(), missing);
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
  }

  private void keepSet(PeerTool tool, String set, String shown) {
    PeerConfiguration configuration = new PeerConfiguration(tool, shown);
    configuration.rules().addAll(equivalents.ofSet(tool, set, shown));
    keep(shown, configuration);
  }

  private void keep(String key, PeerConfiguration configuration) {
    found.putIfAbsent(key, configuration);
  }

  /** A file of the project that a POM names, beside the POM or from the root. */
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

  /** Looks for POMs, and for XML files that are named like a configuration. */
  private final class Walk extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      boolean skipped =
          !folder.equals(root) && (name.startsWith(".") || PASSED_OVER.contains(name));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
      if (!attributes.isRegularFile() || !name.endsWith(".xml")) {
        return FileVisitResult.CONTINUE;
      }
      if (name.equals(POM)) {
        poms.add(file);
      } else {
        String around =
            String.valueOf(file.getParent().getFileName()).toLowerCase(Locale.ROOT) + '/' + name;
        if (WORDS.stream().anyMatch(around::contains)) {
          candidates.add(file);
        }
      }
      return poms.size() + candidates.size() < MOST_FILES
          ? FileVisitResult.CONTINUE
          : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }
  }
}
