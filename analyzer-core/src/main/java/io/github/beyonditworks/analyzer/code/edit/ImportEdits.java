package io.github.beyonditworks.analyzer.code.edit;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.PackageDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.TypeParameter;
import io.github.beyonditworks.analyzer.model.Edit;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.List;
import java.util.Optional;

/** Imports that an edit needs. */
public final class ImportEdits {

  private ImportEdits() {}

  /**
   * The edits after which a type can be named by its simple name: none where that is so already.
   * Empty where the simple name stands for something else.
   *
   * @param name the type with its package
   */
  public static Optional<List<Edit>> importing(ParsedFile file, String name) {
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    ImportDeclaration before = null;
    ImportDeclaration after = null;
    for (ImportDeclaration declaration : file.tree().getImports()) {
      String imported = declaration.getNameAsString();
      if (!declaration.isAsterisk() && declaration.getName().getIdentifier().equals(simpleName)) {
        return imported.equals(name) ? Optional.of(List.of()) : Optional.empty();
      }
      if (!declaration.isStatic()) {
        if (imported.compareTo(name) < 0) {
          before = nearer(before, declaration, name);
        } else if (after == null) {
          after = declaration;
        }
      }
    }
    if (isDeclared(file, simpleName)) {
      return Optional.empty();
    }
    return place(file, before, after, name).map(List::of);
  }

  /** Groups of imports begin with the same word: its own group is the better neighbour. */
  private static ImportDeclaration nearer(
      ImportDeclaration one, ImportDeclaration other, String name) {
    boolean same = one != null && group(one.getNameAsString()).equals(group(name));
    return same && !group(other.getNameAsString()).equals(group(name)) ? one : other;
  }

  private static String group(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static Optional<Edit> place(
      ParsedFile file, ImportDeclaration before, ImportDeclaration after, String name) {
    String line = "import " + name + ";\n";
    boolean ofGroup = before != null && group(before.getNameAsString()).equals(group(name));
    boolean afterOfGroup = after != null && group(after.getNameAsString()).equals(group(name));
    if (before != null && (ofGroup || !afterOfGroup)) {
      return behind(file, file.place(before), line);
    }
    if (after != null) {
      Place place = file.place(after);
      return startsLine(file, place)
          ? Optional.of(Edit.inserting(place.line(), 1, line))
          : Optional.empty();
    }
    PackageDeclaration declaration = file.tree().getPackageDeclaration().orElse(null);
    return declaration == null || file.tree().getImports().isNonEmpty()
        ? Optional.empty()
        : behind(file, file.place(declaration), '\n' + line);
  }

  private static Optional<Edit> behind(ParsedFile file, Place place, String text) {
    boolean lastOfLine =
        file.lines().get(place.endLine() - 1).substring(place.endColumn()).isBlank();
    return lastOfLine
        ? Optional.of(Edit.inserting(place.endLine() + 1, 1, text))
        : Optional.empty();
  }

  private static boolean startsLine(ParsedFile file, Place place) {
    return file.lines().get(place.line() - 1).substring(0, place.column() - 1).isBlank();
  }

  private static boolean isDeclared(ParsedFile file, String simpleName) {
    for (TypeDeclaration<?> type : file.all(TypeDeclaration.class)) {
      if (type.getNameAsString().equals(simpleName)) {
        return true;
      }
    }
    for (TypeParameter parameter : file.all(TypeParameter.class)) {
      if (parameter.getNameAsString().equals(simpleName)) {
        return true;
      }
    }
    return false;
  }
}
