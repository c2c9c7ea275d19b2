package io.github.beyonditworks.analyzer.model;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The facts of all files, sorted by path, so that nothing after this point depends on the order in
 * which files were read.
 */
public final class ProjectFacts {

  private final List<FileFacts> files;
  private final boolean whole;
  private final Evidence evidence;
  private final Purpose purpose;
  private final Map<Class<?>, Object> derived;

  /** The facts of all files of a project that nobody ran. */
  public ProjectFacts(List<FileFacts> files) {
    this(files, true, Evidence.NONE);
  }

  /**
   * The facts of some files.
   *
   * @param files the files
   * @param whole whether these are all files: rules that speak of what is missing elsewhere are
   *     silent about parts
   * @param evidence what running the code has shown
   */
  public ProjectFacts(List<FileFacts> files, boolean whole, Evidence evidence) {
    this(files, whole, evidence, Purpose.OPEN);
  }

  /**
   * The facts of some files.
   *
   * @param files the files
   * @param whole whether these are all files
   * @param evidence what running the code has shown
   * @param purpose what the project was taken for
   */
  public ProjectFacts(List<FileFacts> files, boolean whole, Evidence evidence, Purpose purpose) {
    this.files = files.stream().sorted(Comparator.comparing(FileFacts::path)).toList();
    this.whole = whole;
    this.evidence = evidence;
    this.purpose = purpose;
    this.derived = new HashMap<>();
  }

  private ProjectFacts(ProjectFacts other, Evidence evidence) {
    this.files = other.files;
    this.whole = other.whole;
    this.evidence = evidence;
    this.purpose = other.purpose;
    this.derived = other.derived;
  }

  /** The same files, of which more is known from running them; what is derived stays known. */
  public ProjectFacts with(Evidence shown) {
    return new ProjectFacts(this, shown);
  }

  /** What the project was taken for: a library or an application. */
  public Purpose purpose() {
    return purpose;
  }

  /** The analysed files. */
  public List<FileFacts> files() {
    return files;
  }

  /** Whether these are all files of the project. */
  public boolean isWhole() {
    return whole;
  }

  /** What running the code has shown. */
  public Evidence evidence() {
    return evidence;
  }

  /** The types that the files declare. */
  public TypeIndex types() {
    return derived(TypeIndex.class, project -> TypeIndex.of(project.files()));
  }

  /**
   * What follows from the files alone, made when it is first asked for: several rules and the
   * result itself need the same.
   *
   * @param kind its class: one value of each
   * @param derivation makes it; looks at no evidence
   */
  public <T> T derived(Class<T> kind, Function<ProjectFacts, T> derivation) {
    synchronized (derived) { // shared with the same files under other evidence
      Object known = derived.get(kind);
      if (known == null) {
        known = derivation.apply(this);
        derived.put(kind, known);
      }
      return kind.cast(known);
    }
  }
}
