package io.github.beyonditworks.analyzer.pattern;

import io.github.beyonditworks.analyzer.model.DesignPattern;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.PatternFacts;
import io.github.beyonditworks.analyzer.model.PatternMatch;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.ProjectType;
import io.github.beyonditworks.analyzer.pattern.PatternVerdicts.Judged;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises the types that lead in a design pattern: by what their own declarations tell, and by
 * the roles of the types of the project that they extend or implement.
 */
public final class PatternRecognition {

  /** Matches of lower confidence are not told. */
  private static final double LIMIT = 0.35;

  /** The clue that the names of a type are no words. */
  static final String NAMELESS = "names-tell-nothing";

  /**
   * Where names tell nothing, what is told by structure alone counts: at this confidence six in ten
   * are right, and nearly half of the roles are seen (656 labelled files, all names scrambled).
   */
  private static final double NAMELESS_LIMIT = 0.05;

  /** Stands between what a type was recognised by and what the verdict rests on. */
  static final String VERDICT = ". ";

  /** Supertypes that are less sure hand their role on to nobody. */
  private static final double SURE = 0.7;

  /** What is left of a confidence that neither the type's names nor a telling sign speak for. */
  private static final double DOUBT = 0.65;

  private static final int SIGNS_TOLD = 3;
  private static final int TENTHS_OF_PERCENT = 1000;

  /** The patterns in which subtypes have the role of their supertypes. */
  private static final Set<DesignPattern> INHERITED =
      Set.of(
          DesignPattern.VISITOR,
          DesignPattern.OBSERVER,
          DesignPattern.BUILDER,
          DesignPattern.ABSTRACT_FACTORY,
          DesignPattern.FACTORY_METHOD,
          DesignPattern.DECORATOR,
          DesignPattern.MEMENTO);

  private final PatternModel model = PatternModel.standard();
  private final ProjectFacts project;
  private final PatternVerdicts verdicts;
  private final Map<String, Optional<PatternMatch>> matches = new HashMap<>();
  private final List<PatternMatch> found = new ArrayList<>();

  private PatternRecognition(ProjectFacts project) {
    this.project = project;
    this.verdicts = new PatternVerdicts(project);
    for (FileFacts file : project.files()) {
      for (PatternFacts type : file.patterns()) {
        match(file, type, new HashSet<>()).ifPresent(found::add);
      }
    }
  }

  /** What is recognised in a project, sorted by path and line. */
  public static List<PatternMatch> of(ProjectFacts project) {
    return project.derived(PatternRecognition.class, PatternRecognition::new).found;
  }

  private Optional<PatternMatch> match(FileFacts file, PatternFacts type, Set<String> pending) {
    String key = file.path() + '#' + type.type();
    Optional<PatternMatch> known = matches.get(key);
    if (known != null || !pending.add(key)) {
      return known == null ? Optional.empty() : known;
    }
    Set<String> clues = new HashSet<>(type.clues());
    addInherited(file, type, clues, pending);
    Optional<PatternMatch> match = judged(file, type, clues);
    matches.put(key, match);
    return match;
  }

  /** A supertype of the project that has a role says as much as one whose name promises it. */
  private void addInherited(
      FileFacts file, PatternFacts type, Set<String> clues, Set<String> pending) {
    Optional<ProjectType> declared = declared(file, type);
    if (declared.isEmpty()) {
      return;
    }
    List<String> supertypes = new ArrayList<>(declared.get().links().interfaces());
    supertypes.add(declared.get().links().superClass());
    for (String written : supertypes) {
      ProjectType supertype =
          written.isEmpty() ? null : project.types().resolve(declared.get(), written).orElse(null);
      if (supertype != null) {
        Hierarchy.facts(supertype)
            .flatMap(f -> match(supertype.file(), f, pending))
            .filter(m -> m.confidence() >= SURE)
            .map(PatternMatch::pattern)
            .filter(INHERITED::contains)
            .ifPresent(p -> clues.add("kin:" + WordClues.name(p)));
      }
    }
  }

  private Optional<ProjectType> declared(FileFacts file, PatternFacts type) {
    return project.types().find(name(file, type)).filter(t -> t.file().path().equals(file.path()));
  }

  private static String name(FileFacts file, PatternFacts type) {
    String packageName = file.links().packageName();
    return packageName.isEmpty() ? type.type() : packageName + '.' + type.type();
  }

  private Optional<PatternMatch> judged(FileFacts file, PatternFacts type, Set<String> clues) {
    Map<DesignPattern, Double> confidences = model.confidences(clues);
    DesignPattern best = null;
    for (DesignPattern pattern : DesignPattern.values()) {
      boolean leads = best == null || confidences.get(pattern) > confidences.get(best);
      best = leads && isTold(pattern, clues) ? pattern : best;
    }
    if (best == null) {
      return Optional.empty();
    }
    boolean telling = WordClues.isNamed(best, clues) || PatternSigns.isTelling(best, clues);
    double confidence = confidences.get(best) * (telling ? 1 : DOUBT);
    if (confidence < (clues.contains(NAMELESS) ? NAMELESS_LIMIT : LIMIT)) {
      return Optional.empty();
    }
    DesignPattern pattern = best;
    Judged judged =
        declared(file, type).map(t -> verdicts.of(pattern, t, type)).orElse(Judged.UNCLEAR);
    return Optional.of(
        new PatternMatch(
            best,
            name(file, type),
            file.path(),
            type.place().line(),
            Math.rint(confidence * TENTHS_OF_PERCENT) / TENTHS_OF_PERCENT,
            judged.verdict(),
            "Reads as "
                + best.title()
                + ": "
                + reasons(best, clues)
                + (judged.reason().isEmpty() ? "." : VERDICT + judged.reason())));
  }

  /** Whether there is anything that a reader would call a sign of the pattern. */
  private static boolean isTold(DesignPattern pattern, Set<String> clues) {
    for (String sign : PatternSigns.of(pattern)) {
      if (clues.contains(sign)) {
        return true;
      }
    }
    return WordClues.isNamed(pattern, clues);
  }

  private static String reasons(DesignPattern pattern, Set<String> clues) {
    List<String> reasons = new ArrayList<>();
    WordClues.told(pattern, clues).ifPresent(reasons::add);
    List<String> signs = new ArrayList<>();
    for (String sign : PatternSigns.of(pattern)) {
      if (clues.contains(sign) && signs.size() < SIGNS_TOLD) {
        signs.add(PatternSigns.text(sign));
      }
    }
    if (!signs.isEmpty()) {
      reasons.add("it " + joined(signs));
    }
    return String.join(", and ", reasons);
  }

  private static String joined(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
