package io.github.beyonditworks.analyzer.pattern;

import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.PatternFacts;
import io.github.beyonditworks.analyzer.model.PatternFacts.Part;
import io.github.beyonditworks.analyzer.model.PatternFacts.Role;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import io.github.beyonditworks.analyzer.model.TypeLinks;
import io.github.beyonditworks.analyzer.model.TypeLinks.Reference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who extends or implements whom in a project, and which types its tests speak of. */
final class Hierarchy {

  private final Map<String, List<ProjectType>> subtypes = new HashMap<>();

  /** Simple names of types of which anonymous subclasses are made. */
  private final Set<String> anonymous = new HashSet<>();

  /** Simple names of types of which objects are registered, to be told of something. */
  private final Set<String> listening = new HashSet<>();

  /** Simple names of types that stand in test code. */
  private final Set<String> tested = new HashSet<>();

  private Hierarchy() {}

  static Hierarchy of(ProjectFacts project) {
    Hierarchy hierarchy = new Hierarchy();
    TypeIndex types = project.types();
    for (ProjectType type : types.types()) {
      hierarchy.add(type, type.links().superClass(), types);
      for (String written : type.links().interfaces()) {
        hierarchy.add(type, written, types);
      }
    }
    for (FileFacts file : project.files()) {
      hierarchy.addNames(file);
    }
    return hierarchy;
  }

  private void add(ProjectType type, String written, TypeIndex types) {
    if (!written.isEmpty()) {
      types
          .resolve(type, written)
          .ifPresent(s -> subtypes.computeIfAbsent(s.name(), n -> new ArrayList<>()).add(type));
    }
  }

  private void addNames(FileFacts file) {
    if (file.kind() == SourceKind.TEST) {
      for (TypeLinks type : file.links().types()) {
        for (Reference reference : type.references()) {
          tested.add(simple(reference.type()));
        }
      }
    }
    for (PatternFacts type : file.patterns()) {
      for (Part part : type.parts()) {
        if (part.role() == Role.ANONYMOUS) {
          anonymous.add(simple(part.type()));
        } else if (part.role() == Role.LISTENERS) {
          listening.add(simple(part.type()));
        }
      }
    }
  }

  private static String simple(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** The types of the project that name another one as their supertype. */
  List<ProjectType> subtypes(ProjectType type) {
    return subtypes.getOrDefault(type.name(), List.of());
  }

  /** Whether anonymous subclasses of a type, or of another of its name, are made. */
  boolean isAnonymouslyMade(ProjectType type) {
    return anonymous.contains(simple(type.name()));
  }

  /** Whether objects of a type, or of another of its name, can be registered somewhere. */
  boolean isListening(ProjectType type) {
    return listening.contains(simple(type.name()));
  }

  /** Whether tests speak of a type, or of another of its name. */
  boolean isInTests(ProjectType type) {
    return tested.contains(simple(type.name()));
  }

  /** The pattern facts of a type. */
  static Optional<PatternFacts> facts(ProjectType type) {
    for (PatternFacts facts : type.file().patterns()) {
      if (facts.type().equals(type.links().name())) {
        return Optional.of(facts);
      }
    }
    return Optional.empty();
  }
}
