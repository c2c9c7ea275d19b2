package io.github.beyonditworks.analyzer.code;

import io.github.beyonditworks.analyzer.model.DocLink;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import io.github.beyonditworks.analyzer.model.TypeLinks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Finds out which links in documentation lead to nothing that the project declares. */
public final class LinkResolution {

  private static final String UNSURE = "";

  private final TypeIndex types;
  private final Predicate<FileFacts> isExtended;
  private final Set<String> packages = new HashSet<>();

  /** For each file's path the names of members by the types' names within the package. */
  private final Map<String, Map<String, Set<String>>> members = new HashMap<>();

  private final ProjectFacts project;

  /**
   * The simple names of all types and members, and of what files import or name; made when the
   * first name is asked for.
   */
  private Set<String> known;

  /** The simple names of top-level types by packages; made with {@link #known}. */
  private final Map<String, List<String>> typesOfPackages = new HashMap<>();

  /**
   * Over all files of a project.
   *
   * @param isExtended whether a tool adds members to the types of a file
   */
  public LinkResolution(ProjectFacts project, Predicate<FileFacts> isExtended) {
    this.project = project;
    this.types = project.types();
    this.isExtended = isExtended;
    for (FileFacts file : project.files()) {
      if (file.kind() == SourceKind.MAIN) {
        packages.add(file.links().packageName());
      }
    }
  }

  /** Why a link leads nowhere; empty where it leads somewhere, or where that cannot be told. */
  public String problemOf(DocLink link, FileFacts file) {
    if (link.kind() == DocLink.Kind.NAME) {
      if (!link.problem().isEmpty()) {
        return known().contains(link.target()) ? UNSURE : link.problem();
      }
      if (NamedCode.isLongType(link.target())) {
        return misspelledType(link.target(), file.links().packageName());
      }
    }
    return link.problem().isEmpty() ? problemOfTarget(link, file) : link.problem();
  }

  /** A type that is nowhere, beside exactly one of the package that is written nearly so. */
  private String misspelledType(String name, String packageName) {
    if (known().contains(name)) {
      return UNSURE;
    }
    Set<String> near = new HashSet<>();
    for (String type : typesOfPackages.getOrDefault(packageName, List.of())) {
      if (NearName.isNear(name, type)) {
        near.add(type);
      }
    }
    return near.size() == 1
        ? String.format(
            Locale.ROOT,
            "no type has that name, while there is %s in the same package",
            near.iterator().next())
        : UNSURE;
  }

  private Set<String> known() {
    if (known != null) {
      return known;
    }
    known = new HashSet<>();
    for (ProjectType type : types.types()) {
      known.add(type.simpleName());
      if (type.isTopLevel()) {
        typesOfPackages
            .computeIfAbsent(type.packageName(), p -> new ArrayList<>())
            .add(type.simpleName());
      }
    }
    for (FileFacts file : project.files()) {
      Map<String, Set<String>> ofFile =
          members.computeIfAbsent(file.path(), path -> membersOf(file));
      ofFile.values().forEach(known::addAll);
      for (String imported : file.links().imports()) {
        known.add(imported.substring(imported.lastIndexOf('.') + 1));
      }
      for (TypeLinks type : file.links().types()) {
        for (TypeLinks.Reference reference : type.references()) {
          known.add(reference.type().substring(reference.type().lastIndexOf('.') + 1));
        }
      }
    }
    return known;
  }

  private String problemOfTarget(DocLink link, FileFacts file) {
    String target = link.target();
    int hash = target.indexOf('#');
    String type = hash < 0 ? target : target.substring(0, hash);
    Optional<ProjectType> from = types.declared(file, link.from());
    if (hash < 0 || Character.isLowerCase(type.isEmpty() ? 'A' : type.charAt(0))) {
      String missing = missingType(type);
      if (hash < 0 || !missing.isEmpty()) {
        return missing;
      }
    }
    Optional<MemberReference> member = MemberReference.parse(target);
    if (member.isEmpty() || from.isEmpty()) {
      return UNSURE;
    }
    List<ProjectType> scopes =
        type.isEmpty()
            ? withOuterTypes(from.get())
            : types.resolve(from.get(), type).map(List::of).orElse(List.of());
    return scopes.isEmpty() ? UNSURE : memberProblem(member.get(), scopes);
  }

  /** A type named with a package of the project in front, where that package has none. */
  private String missingType(String dotted) {
    int at = 0;
    while (at < dotted.length() && !Character.isUpperCase(dotted.charAt(at))) {
      int dot = dotted.indexOf('.', at);
      if (dot < 0) {
        return UNSURE;
      }
      at = dot + 1;
    }
    if (at == 0 || at >= dotted.length()) {
      return UNSURE;
    }
    String packageName = dotted.substring(0, at - 1);
    int end = dotted.indexOf('.', at);
    String name = end < 0 ? dotted.substring(at) : dotted.substring(at, end);
    boolean missing =
        packages.contains(packageName) && types.find(qualified(packageName, name)).isEmpty();
    return missing
        ? String.format(Locale.ROOT, "the package %s has no type %s", packageName, name)
        : UNSURE;
  }

  private static String qualified(String packageName, String type) {
    return packageName.isEmpty() ? type : packageName + '.' + type;
  }

  private List<ProjectType> withOuterTypes(ProjectType type) {
    List<ProjectType> around = new ArrayList<>();
    String name = type.links().name();
    while (!name.isEmpty()) {
      types.find(qualified(type.packageName(), name)).ifPresent(around::add);
      name = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
    return around;
  }

  private String memberProblem(MemberReference member, List<ProjectType> scopes) {
    Set<ProjectType> searched = new HashSet<>();
    for (ProjectType scope : scopes) {
      if (!collect(scope, searched)) {
        return UNSURE;
      }
    }
    for (ProjectType type : searched) {
      if (member.isImpliedName(type.simpleName()) || declares(type, member.name())) {
        return UNSURE;
      }
    }
    Set<String> near = new HashSet<>();
    for (ProjectType type : searched) {
      for (String name : declared(type)) {
        if (NearName.isNear(member.name(), name)) {
          near.add(name);
        }
      }
    }
    String none =
        String.format(Locale.ROOT, "%s has no member of that name", scopes.get(0).simpleName());
    return near.size() == 1
        ? String.format(Locale.ROOT, "%s, while it has %s", none, near.iterator().next())
        : none;
  }

  /** Adds a type and all that it inherits from; false where a part of that is not known. */
  private boolean collect(ProjectType type, Set<ProjectType> into) {
    if (!into.add(type)) {
      return true;
    }
    TypeLinks links = type.links();
    if (links.shape() == TypeLinks.Shape.RECORD || isExtended.test(type.file())) {
      return false;
    }
    List<String> superTypes = new ArrayList<>(links.interfaces());
    if (!links.superClass().isEmpty()) {
      superTypes.add(links.superClass());
    }
    for (String superType : superTypes) {
      Optional<ProjectType> found = types.resolve(type, superType);
      if (found.isEmpty() || !collect(found.get(), into)) {
        return false;
      }
    }
    return true;
  }

  private boolean declares(ProjectType type, String name) {
    return declared(type).contains(name) || types.find(type.name() + '.' + name).isPresent();
  }

  private Set<String> declared(ProjectType type) {
    return members
        .computeIfAbsent(type.file().path(), path -> membersOf(type.file()))
        .getOrDefault(type.links().name(), Set.of());
  }

  /** Members by types; a signature such as {@code Inner.put(K)} names the nested type. */
  private static Map<String, Set<String>> membersOf(FileFacts file) {
    Map<String, Set<String>> names = new HashMap<>();
    String prefix = file.links().packageName().isEmpty() ? "" : file.links().packageName() + ".";
    for (TypeFacts type : file.types()) {
      String topLevel = type.name().substring(prefix.length());
      for (MemberFacts member : type.members()) {
        String signature = member.signature();
        int list = signature.indexOf('(');
        String name = list < 0 ? signature : signature.substring(0, list);
        int dot = name.lastIndexOf('.');
        String owner = dot < 0 ? topLevel : topLevel + '.' + name.substring(0, dot);
        Set<String> ofOwner = names.computeIfAbsent(owner, o -> new HashSet<>());
        for (String one : name.substring(dot + 1).split(", ")) {
          ofOwner.add(one);
        }
      }
    }
    return names;
  }
}
