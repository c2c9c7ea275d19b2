package io.github.beyonditworks.analyzer.code.choice;

import io.github.beyonditworks.analyzer.code.choice.Choice.Kind;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.model.TypeLinks;
import io.github.beyonditworks.analyzer.model.TypeLinks.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The cases that are the project's own, so that an operation could be moved to them: its types, the
 * constants of its enums and its other named constants.
 */
public final class KnownCases {

  private final ProjectFacts project;

  /** The types that have a member of a name, by names that some choice wants to know. */
  private final Map<String, Set<Holder>> holders = new HashMap<>();

  /**
   * A type with constants.
   *
   * @param path its file
   * @param type its name within the package
   */
  private record Holder(String path, String type) {}

  /** For enums, how many constants they have. */
  private final Map<Holder, Integer> constants = new HashMap<>();

  private KnownCases(ProjectFacts project) {
    this.project = project;
  }

  /** What the project knows of the cases of some choices. */
  public static KnownCases of(ProjectFacts project, Collection<PlacedChoice> choices) {
    KnownCases known = new KnownCases(project);
    Set<String> wanted = new HashSet<>();
    for (PlacedChoice choice : choices) {
      if (choice.kind() == Kind.CONSTANT) {
        wanted.addAll(choice.cases());
      }
    }
    if (!wanted.isEmpty()) {
      for (FileFacts file : project.files()) {
        known.read(file, wanted);
      }
    }
    return known;
  }

  private void read(FileFacts file, Set<String> wanted) {
    Set<Holder> enums = new HashSet<>();
    for (TypeLinks type : file.links().types()) {
      if (type.shape() == Shape.ENUM) {
        enums.add(new Holder(file.path(), type.name()));
      }
    }
    for (TypeFacts type : file.types()) {
      String top = type.name().substring(type.name().lastIndexOf('.') + 1);
      for (MemberFacts member : type.members()) {
        if (member.signature().indexOf('(') < 0) {
          read(top + '.' + member.signature(), file.path(), enums, wanted);
        }
      }
    }
  }

  private void read(String member, String path, Set<Holder> enums, Set<String> wanted) {
    int dot = member.lastIndexOf('.');
    String name = member.substring(dot + 1);
    if (!Character.isUpperCase(name.charAt(0))) {
      return;
    }
    Holder holder = new Holder(path, member.substring(0, dot));
    if (enums.contains(holder)) {
      constants.merge(holder, 1, Integer::sum);
    }
    if (wanted.contains(name)) {
      holders.computeIfAbsent(name, n -> new HashSet<>()).add(holder);
    }
  }

  /**
   * Whose the cases of a choice are.
   *
   * @param name the simple name of the type with the constants; empty for other kinds of cases
   * @param isEnum whether it is an enum
   */
  public record Owner(String name, boolean isEnum) {
    private static final Owner NONE = new Owner("", false);
  }

  /**
   * Whose the cases of a choice are; empty where they are not the project's own or the choice names
   * every constant of an enum.
   */
  public Optional<Owner> owner(PlacedChoice choice) {
    return switch (choice.kind()) {
      case TEXT -> Optional.of(Owner.NONE);
      case TYPE -> areOwnTypes(choice) ? Optional.of(Owner.NONE) : Optional.empty();
      case CONSTANT -> holder(choice);
    };
  }

  private boolean areOwnTypes(PlacedChoice choice) {
    Optional<ProjectType> from = declaring(choice);
    int own = 0;
    for (String each : choice.cases()) {
      own += from.flatMap(f -> project.types().resolve(f, each)).isPresent() ? 1 : 0;
    }
    return own == choice.cases().size();
  }

  private Optional<ProjectType> declaring(PlacedChoice choice) {
    String path = choice.candidate().finding().path();
    String type = choice.candidate().finding().element().type();
    int dot = type.lastIndexOf('.');
    return project
        .types()
        .find(type.substring(0, dot + 1) + choice.type())
        .filter(t -> t.file().path().equals(path));
  }

  private Optional<Owner> holder(PlacedChoice choice) {
    Set<Holder> common = null;
    for (String each : choice.cases()) {
      Set<Holder> of = holders.getOrDefault(each, Set.of());
      if (common == null) {
        common = new HashSet<>(of);
      } else {
        common.retainAll(of);
      }
    }
    List<Owner> owners = new ArrayList<>();
    for (Holder holder : common == null ? Set.<Holder>of() : common) {
      if (constants.getOrDefault(holder, Integer.MAX_VALUE) <= choice.cases().size()) {
        return Optional.empty();
      }
      String name = holder.type().substring(holder.type().lastIndexOf('.') + 1);
      owners.add(new Owner(name, constants.containsKey(holder)));
    }
    owners.sort(Comparator.comparing(Owner::name));
    return owners.stream().findFirst();
  }
}
