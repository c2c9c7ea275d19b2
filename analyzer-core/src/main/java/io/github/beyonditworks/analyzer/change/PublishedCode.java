package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeLinks;
import io.github.beyonditworks.analyzer.model.TypeLinks.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What code of other packages or projects may build on: public and protected members of types that
 * can be named elsewhere. What a framework alone calls, what keeps a promise of another type, and
 * packages that are named as internal are left out.
 */
final class PublishedCode {

  /** Types with these are made and called by a framework: nobody compiles against them. */
  private static final Set<String> MANAGED =
      Set.of(
          "RestController",
          "Controller",
          "ControllerAdvice",
          "RestControllerAdvice",
          "Component",
          "Service",
          "Repository",
          "Configuration",
          "AutoConfiguration",
          "SpringBootApplication",
          "Entity",
          "ApplicationScoped",
          "RequestScoped",
          "Path",
          "Singleton",
          "Stateless");

  private static final Set<String> INTERNAL = Set.of("internal", "internals", "impl", "test");

  private static final Set<String> MODIFIERS =
      Set.of(
          "public",
          "protected",
          "static",
          "final",
          "abstract",
          "default",
          "synchronized",
          "native",
          "strictfp",
          "volatile",
          "transient");

  private final Map<String, TypeLinks> types = new HashMap<>();
  private final Set<String> managed = new HashSet<>();

  PublishedCode(List<FileFacts> files) {
    for (FileFacts file : files) {
      if (file.kind() == SourceKind.MAIN && !isInternal(file.path())) {
        String prefix = file.links().packageName();
        for (TypeLinks type : file.links().types()) {
          types.put(prefix.isEmpty() ? type.name() : prefix + '.' + type.name(), type);
        }
      }
    }
    for (CodeUnit unit : CodeUnit.of(files)) {
      if (!unit.isMember() && annotations(unit.tokens()).stream().anyMatch(MANAGED::contains)) {
        managed.add(unit.element().type());
      }
    }
  }

  private static boolean isInternal(String path) {
    return Arrays.stream(path.split("/")).anyMatch(INTERNAL::contains);
  }

  private static Set<String> annotations(List<String> tokens) {
    Set<String> names = new HashSet<>();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).equals("@")) {
        names.add(tokens.get(i + 1));
      }
    }
    return names;
  }

  /** Whether a member, or a type where the unit is a type's, is for others. */
  boolean has(CodeUnit unit) {
    return shows(unit)
        && !managed.contains(unit.element().type())
        && !(unit.isMember() && annotations(header(unit)).contains("Override"));
  }

  /** Whether others can name a member or type, whoever promised it first. */
  boolean shows(CodeUnit unit) {
    TypeLinks type = types.get(declaringType(unit));
    if (type == null || !type.exposed()) {
      return false;
    }
    if (!unit.isMember()) {
      return true;
    }
    List<String> header = header(unit);
    if (header.contains("private")) {
      return false;
    }
    boolean implied = type.shape() == Shape.INTERFACE || type.shape() == Shape.ANNOTATION;
    return implied || header.contains("public") || header.contains("protected");
  }

  /** Whether users were told that it will go. */
  static boolean isDeprecated(CodeUnit unit) {
    return annotations(unit.tokens()).contains("Deprecated");
  }

  private static String declaringType(CodeUnit unit) {
    String member = unit.element().member();
    int end = member.indexOf('(');
    String path = end < 0 ? member : member.substring(0, end);
    int dot = path.lastIndexOf('.');
    return dot < 0 ? unit.element().type() : unit.element().type() + '.' + path.substring(0, dot);
  }

  /** All that stands before the name. */
  private static List<String> header(CodeUnit unit) {
    List<String> code = unit.code();
    int name = code.indexOf(CodeUnit.OWN_NAME);
    return name < 0 ? code : code.subList(0, name);
  }

  /** The type of a field or result, as its tokens; empty for constructors. */
  static List<String> resultOf(CodeUnit unit) {
    List<String> result = new ArrayList<>();
    List<String> header = header(unit);
    int i = 0;
    while (i < header.size()) {
      String token = header.get(i);
      if (token.equals("@")) {
        i = afterAnnotation(header, i);
      } else {
        if (!MODIFIERS.contains(token)) {
          result.add(token);
        }
        i++;
      }
    }
    return result;
  }

  private static int afterAnnotation(List<String> tokens, int at) {
    int i = at + 2;
    while (i + 1 < tokens.size() && tokens.get(i).equals(".")) {
      i += 2;
    }
    if (i < tokens.size() && tokens.get(i).equals("(")) {
      int depth = 0;
      do {
        depth += tokens.get(i).equals("(") ? 1 : tokens.get(i).equals(")") ? -1 : 0;
        i++;
      } while (depth > 0 && i < tokens.size());
    }
    return i;
  }
}
