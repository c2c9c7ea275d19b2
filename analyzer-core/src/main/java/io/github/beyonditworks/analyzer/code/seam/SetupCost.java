package io.github.beyonditworks.analyzer.code.seam;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.TypeIndex;
import io.github.beyonditworks.analyzer.model.TypeLinks.Use;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a test cannot avoid when code makes an object or calls a static method: followed from type
 * to type, through what constructors make and static methods call, to the nearest finding that
 * stands in a test's way.
 */
public final class SetupCost {

  private static final String CONSTRUCTOR_WORK = "constructor-work";
  private static final String HARD_WIRED = "hard-wired-dependency";
  private static final String HIDDEN_INPUT = "hidden-input";
  private static final Set<String> RULES = Set.of(CONSTRUCTOR_WORK, HARD_WIRED, HIDDEN_INPUT);

  private final TypeIndex types;
  private final Map<Step, Optional<Chain>> known = new HashMap<>();

  public SetupCost(TypeIndex types) {
    this.types = types;
  }

  /** A type and the static method that is called, or {@link Use#CREATION}. */
  private record Step(ProjectType type, String method) {}

  /** A way that the search has gone. */
  private record Way(Step step, List<ProjectType> types) {}

  /**
   * The way to what stands in a test's way.
   *
   * @param types the types that are gone through; the last has the finding
   * @param finding what was found there
   */
  public record Chain(List<ProjectType> types, Finding finding) {

    /** What the last type does, as the end of a sentence. */
    public String does() {
      return switch (finding.rule()) {
        case CONSTRUCTOR_WORK -> "works while it is made";
        case HARD_WIRED -> "makes a collaborator that reaches out";
        default -> "depends on what no test can set";
      };
    }

    /** Whether tests cannot do without it at all; otherwise they only cannot choose it. */
    public boolean isHeavy() {
      return !finding.rule().equals(HIDDEN_INPUT);
    }
  }

  /** What making an object or calling a static method brings along; empty where it is nothing. */
  public Optional<Chain> of(ProjectType type, String method) {
    Step start = new Step(type, method);
    Optional<Chain> before = known.get(start);
    if (before == null) {
      before = search(start);
      known.put(start, before);
    }
    return before;
  }

  private Optional<Chain> search(Step start) {
    Deque<Way> pending = new ArrayDeque<>();
    Set<Step> seen = new HashSet<>(Set.of(start));
    pending.add(new Way(start, List.of(start.type())));
    while (!pending.isEmpty()) {
      Way way = pending.remove();
      Optional<Finding> obstacle = obstacle(way.step());
      if (obstacle.isPresent()) {
        return Optional.of(new Chain(way.types(), obstacle.get()));
      }
      for (Step next : next(way.step())) {
        if (seen.add(next)) {
          List<ProjectType> gone = new ArrayList<>(way.types());
          gone.add(next.type());
          pending.add(new Way(next, gone));
        }
      }
    }
    return Optional.empty();
  }

  private List<Step> next(Step step) {
    List<Step> steps = new ArrayList<>();
    for (Use use : step.type().links().uses()) {
      boolean part =
          step.method().equals(Use.CREATION)
              ? use.constructing()
              : memberName(use.element().member()).equals(step.method());
      if (part) {
        types.resolve(step.type(), use.type()).ifPresent(t -> steps.add(new Step(t, use.method())));
      }
    }
    return steps;
  }

  private static Optional<Finding> obstacle(Step step) {
    return step.type().file().findings().stream()
        .filter(f -> RULES.contains(f.rule()) && f.severity() != Severity.INFO)
        .filter(f -> f.element().type().equals(step.type().topLevel()))
        .filter(f -> ownerOf(f.element().member()).equals(nestedName(step.type())))
        .filter(f -> isInTheWay(f, step))
        .findFirst();
  }

  private static boolean isInTheWay(Finding finding, Step step) {
    String member = finding.element().member();
    if (!step.method().equals(Use.CREATION)) {
      return memberName(member).equals(step.method())
          && member.contains("(")
          && !drawsIdentity(finding);
    }
    boolean whileMade =
        !member.contains("(") || memberName(member).equals(step.type().simpleName());
    return switch (finding.rule()) {
      case HARD_WIRED -> whileMade && finding.severity() == Severity.MAJOR;
      case HIDDEN_INPUT -> whileMade && !member.isEmpty() && !drawsIdentity(finding);
      default -> true;
    };
  }

  /** An identity that is drawn tells objects apart; what a test asks of them seldom rests on it. */
  private static boolean drawsIdentity(Finding finding) {
    if (!finding.rule().equals(HIDDEN_INPUT)) {
      return false;
    }
    for (Finding.Contributor use : finding.contributors()) {
      if (!use.text().equals("UUID.randomUUID()")) {
        return false;
      }
    }
    return true;
  }

  private static String nestedName(ProjectType type) {
    String name = type.links().name();
    return type.isTopLevel() ? "" : name.substring(name.indexOf('.') + 1);
  }

  /** {@code Line} of {@code Line.total(int)}; empty for members of top-level types. */
  private static String ownerOf(String member) {
    String name = beforeParameters(member);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(0, dot);
  }

  private static String memberName(String member) {
    String name = beforeParameters(member);
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static String beforeParameters(String member) {
    int open = member.indexOf('(');
    return open < 0 ? member : member.substring(0, open);
  }
}
