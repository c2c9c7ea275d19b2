package io.github.beyonditworks.analyzer.project;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.ProjectKind;
import io.github.beyonditworks.analyzer.model.Purpose;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.project.BuildFiles.Build;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Tells libraries from applications, by what their builds make and by what their code is. */
public final class PurposeReading {

  /** Imports that only programs need which run by themselves. */
  private static final Set<String> RUNS =
      Set.of(
          "org.springframework.boot.autoconfigure.SpringBootApplication",
          "io.quarkus.runtime.annotations.QuarkusMain",
          "io.micronaut.runtime.Micronaut",
          "javafx.application.Application",
          "android.app.Application");

  private static final Set<String> MAIN_METHODS = Set.of("main(String[])", "main(String...)");

  private final SortedMap<String, Module> modules = new TreeMap<>();

  /** What is known of a module while its files are looked at. */
  private static final class Module {
    private final List<Build> builds;
    private int codeLines;
    private String mainType = "";
    private String started = "";
    private ProjectKind kind = ProjectKind.LIBRARY;
    private String reason = "";

    Module(List<Build> builds) {
      this.builds = builds;
    }

    /** Decides by the strongest sign; false where there is none. */
    boolean decide() {
      Optional<Build> own = builds.stream().findFirst();
      if (own.isPresent() && isBy(own.get(), Sign.Kind.RUNS, ProjectKind.APPLICATION)) {
        return true;
      }
      if (!started.isEmpty()) {
        return is(ProjectKind.APPLICATION, started + " starts it");
      }
      for (Build build : builds) {
        if (isBy(build, Sign.Kind.PUBLISHED, ProjectKind.LIBRARY)) {
          return true;
        }
      }
      for (Build build : builds) {
        if (isBy(build, Sign.Kind.RUNS, ProjectKind.APPLICATION)) {
          return true;
        }
      }
      return false;
    }

    private boolean isBy(Build build, Sign.Kind kindOfSign, ProjectKind decided) {
      Optional<Sign> sign = build.first(kindOfSign);
      return sign.isPresent() && is(decided, build.file() + ' ' + sign.get().text());
    }

    private boolean is(ProjectKind decided, String why) {
      kind = decided;
      reason = why;
      return true;
    }

    /** Decides by weak signs, once the modules with strong ones are known. */
    void decideBesides(String application) {
      Optional<Build> own = builds.stream().findFirst();
      if (!mainType.isEmpty()) {
        is(ProjectKind.APPLICATION, mainType + " has a main method");
      } else if (!application.isEmpty()) {
        is(ProjectKind.APPLICATION, "it is part of the application in " + application);
      } else if (own.isEmpty() || !isBy(own.get(), Sign.Kind.USED, ProjectKind.LIBRARY)) {
        is(ProjectKind.LIBRARY, Purpose.OPEN.reason());
      }
    }
  }

  /**
   * What a project is taken for.
   *
   * @param root the folder that paths in reports are relative to
   * @param locations where its files stand on disk, by path
   * @param files what was found out about them
   * @param stated what the configuration says, which ends all guessing
   */
  public static Purpose of(
      Path root, Map<String, Path> locations, List<FileFacts> files, Optional<ProjectKind> stated) {
    if (stated.isPresent()) {
      return new Purpose(stated.get(), "the configuration says so", new TreeMap<>());
    }
    PurposeReading reading = new PurposeReading();
    BuildFiles builds = BuildFiles.around(locations.values(), root);
    for (FileFacts file : files) {
      if (file.kind() == SourceKind.MAIN) {
        reading.add(file, locations.get(file.path()), builds);
      }
    }
    return reading.decide();
  }

  private void add(FileFacts file, Path location, BuildFiles builds) {
    List<Build> around = location == null ? List.of() : builds.of(location);
    String folder = around.isEmpty() ? "" : around.get(0).folder();
    Module module = modules.computeIfAbsent(folder, f -> new Module(around));
    module.codeLines += file.codeLines();
    for (String name : file.links().imports()) {
      if (RUNS.contains(name) && module.started.isEmpty() && !file.types().isEmpty()) {
        module.started = file.types().get(0).name();
      }
    }
    if (module.mainType.isEmpty()) {
      module.mainType = typeWithMain(file);
    }
  }

  private static String typeWithMain(FileFacts file) {
    for (TypeFacts type : file.types()) {
      for (MemberFacts member : type.members()) {
        if (MAIN_METHODS.contains(member.signature())) {
          return type.name();
        }
      }
    }
    return "";
  }

  private Purpose decide() {
    if (modules.isEmpty()) {
      return Purpose.OPEN;
    }
    List<Module> undecided = new ArrayList<>();
    String application = "";
    for (Map.Entry<String, Module> entry : modules.entrySet()) {
      Module module = entry.getValue();
      if (!module.decide()) {
        undecided.add(module);
      } else if (module.kind == ProjectKind.APPLICATION && application.isEmpty()) {
        application = entry.getKey().isEmpty() ? "the root" : entry.getKey();
      }
    }
    for (Module module : undecided) {
      module.decideBesides(application);
    }
    return whole();
  }

  private Purpose whole() {
    int balance = 0;
    for (Module module : modules.values()) {
      balance += module.kind == ProjectKind.LIBRARY ? module.codeLines : -module.codeLines;
    }
    ProjectKind kind = balance >= 0 ? ProjectKind.LIBRARY : ProjectKind.APPLICATION;
    Module heaviest = null;
    int others = 0;
    SortedMap<String, ProjectKind> kinds = new TreeMap<>();
    for (Map.Entry<String, Module> entry : modules.entrySet()) {
      Module module = entry.getValue();
      kinds.put(entry.getKey(), module.kind);
      if (module.kind != kind) {
        others++;
      } else if (heaviest == null || module.codeLines > heaviest.codeLines) {
        heaviest = module;
      }
    }
    String reason = heaviest == null ? Purpose.OPEN.reason() : heaviest.reason;
    if (others == 0) {
      return new Purpose(kind, reason, new TreeMap<>());
    }
    return new Purpose(
        kind,
        String.format(
            Locale.ROOT,
            "%s; %d of %d modules are taken for %s",
            reason,
            others,
            modules.size(),
            kind == ProjectKind.LIBRARY ? "applications" : "libraries"),
        kinds);
  }
}
