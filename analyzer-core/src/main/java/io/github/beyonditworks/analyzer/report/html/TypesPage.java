package io.github.beyonditworks.analyzer.report.html;

import java.util.List;

/**
 * The page of all types.
 *
 * @param frame what stands around it
 * @param tables the types of each kind of code
 */
public record TypesPage(Frame frame, List<KindTable<TypeRow>> tables) {

  static final String NAME = "types.html";

  static TypesPage of(ReportedProject project) {
    return new TypesPage(
        project.frame("Types", NAME), KindTable.each(kind -> TypeRow.all(project, kind)));
  }
}
