package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The page of which tests name which types.
 *
 * @param frame what stands around it
 * @param known whether there is test code at all
 * @param named how many types of production code tests name, in words
 * @param unnamed the types that no test names, the most complex first
 * @param more how many of them are left out, in words; empty for none
 * @param rows the types that tests name, those that most tests name first
 * @param moreRows how many of them are left out, in words; empty for none
 */
public record TestsPage(
    Frame frame,
    boolean known,
    String named,
    List<Row> unnamed,
    String more,
    List<Row> rows,
    String moreRows) {

  static final String NAME = "tests.html";

  private static final int MOST = 150;
  private static final int FIRST_TESTS = 3;

  /**
   * A type of production code.
   *
   * @param name its simple name
   * @param packageName its package
   * @param link its source
   * @param complexity its cognitive complexity
   * @param codeLines its code lines
   * @param tests how many test classes name it
   * @param first the nearest of them
   */
  public record Row(
      String name,
      String packageName,
      String link,
      String complexity,
      String codeLines,
      String tests,
      List<NamedLink> first) {}

  static TestsPage of(ReportedProject project) {
    List<TypeCost> with = new ArrayList<>();
    List<TypeCost> without = new ArrayList<>();
    for (TypeCost type : project.types(SourceKind.MAIN)) {
      if (!tests(project, type).isEmpty()) {
        with.add(type);
      } else if (complexity(type) > 0) {
        without.add(type);
      }
    }
    with.sort(
        Comparator.comparingInt((TypeCost t) -> -tests(project, t).size())
            .thenComparing(TypeCost.MOST_FIRST));
    without.sort(
        Comparator.comparingInt((TypeCost t) -> -complexity(t)).thenComparing(TypeCost.MOST_FIRST));
    return new TestsPage(
        project.frame("Tests and code", NAME),
        !project.types(SourceKind.TEST).isEmpty(),
        Figures.count(with.size())
            + " of "
            + Figures.counted(project.types(SourceKind.MAIN).size(), "type"),
        rows(project, without),
        more(without.size()),
        rows(project, with),
        more(with.size()));
  }

  private static List<String> tests(ReportedProject project, TypeCost type) {
    return project.analysis().tests().getOrDefault(type.name(), List.of());
  }

  private static int complexity(TypeCost type) {
    return type.type().facts().measures().get("cognitiveComplexity");
  }

  private static String more(int size) {
    return size > MOST ? "and " + Figures.count(size - MOST) + " more" : "";
  }

  private static List<Row> rows(ReportedProject project, List<TypeCost> types) {
    return types.stream().limit(MOST).map(t -> row(project, t)).toList();
  }

  private static Row row(ReportedProject project, TypeCost type) {
    List<String> tests = tests(project, type);
    return new Row(
        type.simpleName(),
        type.packageName(),
        project.link(type),
        Figures.count(complexity(type)),
        Figures.count(type.type().facts().codeLines()),
        Figures.count(tests.size()),
        project.typeLinks(tests.stream().limit(FIRST_TESTS).toList()));
  }
}
