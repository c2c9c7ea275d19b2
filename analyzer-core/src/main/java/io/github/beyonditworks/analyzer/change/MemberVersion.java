package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;

/**
 * A member on one side of a change.
 *
 * @param path the file
 * @param kind what the file is for
 * @param element its name; for what a type has outside its members, the type's
 * @param place where it stands
 * @param codeLines the lines of code that it has
 * @param scores its scores; for a type, the type's
 */
public record MemberVersion(
    String path, SourceKind kind, ElementName element, Place place, int codeLines, Scores scores) {

  boolean isMain() {
    return kind == SourceKind.MAIN;
  }
}
