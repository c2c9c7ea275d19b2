package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.model.SourceKind;
import java.util.Arrays;
import java.util.List;

/**
 * The page of all types.
 *
 * @param frame what stands around it
 * @param types how many there are, in words
 * @param tables the first types of each kind of code; scripts show the others
 */
public record TypesPage(Frame frame, String types, List<KindTable<TypeRow>> tables) {

  static final String NAME = "types.html";

  private static final int FIRST = 50;

  static TypesPage of(ReportedProject project) {
    int types = Arrays.stream(SourceKind.values()).mapToInt(k -> project.types(k).size()).sum();
    return new TypesPage(
        project.frame("Types", NAME),
        Figures.counted(types, "type"),
        KindTable.each(
            kind -> TypeRow.of(project, project.types(kind).stream().limit(FIRST).toList())));
  }
}
