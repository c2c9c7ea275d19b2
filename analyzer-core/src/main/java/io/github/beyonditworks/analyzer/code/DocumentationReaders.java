package io.github.beyonditworks.analyzer.code;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectKind;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.model.TypeLinks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who reads the documentation of a type: people outside, people who extend it, or nobody else. */
public final class DocumentationReaders {

  private static final int SEVERAL = 2;

  private final ProjectFacts project;

  /** How many types extend or implement each; made when it is asked for. */
  private Map<ProjectType, Integer> extensions;

  public DocumentationReaders(ProjectFacts project) {
    this.project = project;
  }

  /** Whether people read it who do not see the code: the file is part of a library. */
  public boolean areOutside(FileFacts file) {
    return project.purpose().of(file.path()) == ProjectKind.LIBRARY;
  }

  /** Whether a type is there to be extended, and several types of the project do. */
  public boolean extend(FileFacts file, String typeInPackage) {
    Optional<ProjectType> type = find(file, typeInPackage);
    if (type.isEmpty()) {
      return false;
    }
    TypeLinks.Shape shape = type.get().links().shape();
    return (shape == TypeLinks.Shape.INTERFACE || shape == TypeLinks.Shape.ABSTRACT_CLASS)
        && extensions().getOrDefault(type.get(), 0) >= SEVERAL;
  }

  /**
   * Whether a supertype of the project declares a method too, so that its documentation stands
   * there.
   *
   * @param method its name and how many parameters it has: {@code add/2}
   */
  public boolean isInherited(FileFacts file, String typeInPackage, String method) {
    Optional<ProjectType> type = find(file, typeInPackage);
    return type.isPresent() && isDeclaredAbove(type.get(), method, new HashSet<>());
  }

  private boolean isDeclaredAbove(ProjectType type, String method, Set<ProjectType> seen) {
    for (String superType : superTypes(type.links())) {
      Optional<ProjectType> above = project.types().resolve(type, superType);
      if (above.isPresent()
          && seen.add(above.get())
          && (declares(above.get(), method) || isDeclaredAbove(above.get(), method, seen))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> superTypes(TypeLinks links) {
    List<String> all = new ArrayList<>(links.interfaces());
    if (!links.superClass().isEmpty()) {
      all.add(links.superClass());
    }
    return all;
  }

  private static boolean declares(ProjectType type, String method) {
    int slash = method.indexOf('/');
    String inner = type.links().name();
    int dot = inner.indexOf('.');
    String prefix =
        (dot < 0 ? "" : inner.substring(dot + 1) + '.') + method.substring(0, slash) + '(';
    int parameters = Integer.parseInt(method.substring(slash + 1));
    for (TypeFacts facts : type.file().types()) {
      if (facts.name().equals(type.topLevel())) {
        for (MemberFacts member : facts.members()) {
          if (member.signature().startsWith(prefix)
              && parametersOf(member.signature(), prefix.length()) == parameters) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static int parametersOf(String signature, int from) {
    int count = signature.charAt(from) == ')' ? 0 : 1;
    for (int i = from; i < signature.length(); i++) {
      count += signature.charAt(i) == ',' ? 1 : 0;
    }
    return count;
  }

  private Map<ProjectType, Integer> extensions() {
    if (extensions == null) {
      extensions = new HashMap<>();
      for (ProjectType type : project.types().types()) {
        if (type.file().kind() == SourceKind.MAIN) {
          for (String superType : superTypes(type.links())) {
            project
                .types()
                .resolve(type, superType)
                .ifPresent(t -> extensions.merge(t, 1, Integer::sum));
          }
        }
      }
    }
    return extensions;
  }

  private Optional<ProjectType> find(FileFacts file, String typeInPackage) {
    String packageName = file.links().packageName();
    return project
        .types()
        .find(packageName.isEmpty() ? typeInPackage : packageName + '.' + typeInPackage);
  }
}
