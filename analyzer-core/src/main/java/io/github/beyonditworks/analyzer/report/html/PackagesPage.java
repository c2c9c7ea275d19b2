package io.github.beyonditworks.analyzer.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The page of all packages, by module.
 *
 * @param frame what stands around it
 * @param modules the modules in a table; empty where there is one only
 * @param parts the modules with their packages
 */
public record PackagesPage(Frame frame, List<PackageRow> modules, List<Part> parts) {

  static final String NAME = "packages.html";

  /**
   * A module with its packages.
   *
   * @param name its name; empty where there is one only
   * @param anchor its name in the page
   * @param tables its packages, for each kind of code
   */
  public record Part(String name, String anchor, List<KindTable<PackageRow>> tables) {}

  static PackagesPage of(ReportedProject project) {
    Map<String, List<CodePackage>> modules = new TreeMap<>();
    for (CodePackage own : project.packages()) {
      modules.computeIfAbsent(own.module(), m -> new ArrayList<>()).add(own);
    }
    boolean several = modules.size() > 1;
    List<Part> parts = new ArrayList<>();
    modules.forEach(
        (module, packages) ->
            parts.add(
                new Part(
                    several ? title(module) : "",
                    anchor(parts.size() + 1),
                    KindTable.each(kind -> PackageRow.all(project, packages, kind, false)))));
    return new PackagesPage(
        project.frame("Packages", NAME), several ? PackageRow.modules(project) : List.of(), parts);
  }

  /** A module's name for people. */
  static String title(String module) {
    return module.isEmpty() ? "(top folder)" : module;
  }

  /** A module's name in the page: by its place, since folders may have any name. */
  static String anchor(int number) {
    return "module-" + number;
  }
}
