package io.github.beyonditworks.analyzer.model;

import java.util.List;
import java.util.Optional;

/**
 * All that survives a file's syntax tree.
 *
 * @param path the file, relative to the repository root, with {@code /}
 * @param kind what the file is for
 * @param codeLines the lines that hold more than comments and white space
 * @param measures the file's measured values
 * @param types its top-level types, in source order
 * @param findings what the rules found, before suppression
 * @param suppressions the wishes stated in the source
 * @param callables the methods of test code
 * @param seams where seams could be introduced, for rules about the project
 * @param candidates what rules about the project noticed here
 * @param links what its types name
 * @param statements the hashes of statements, for finding what stands twice
 * @param patterns what its types tell of the roles that they play in design patterns
 * @param code the words of types and members, where they are wanted for a comparison
 * @param problems what could not be done
 */
public record FileFacts(
    String path,
    SourceKind kind,
    int codeLines,
    Measures measures,
    List<TypeFacts> types,
    List<Finding> findings,
    List<Suppression> suppressions,
    List<CallableFacts> callables,
    List<Seam> seams,
    List<Candidate> candidates,
    FileLinks links,
    StatementHashes statements,
    List<PatternFacts> patterns,
    List<MemberCode> code,
    List<Problem> problems) {

  /** Copies the lists. */
  public FileFacts {
    types = List.copyOf(types);
    findings = List.copyOf(findings);
    suppressions = List.copyOf(suppressions);
    callables = List.copyOf(callables);
    seams = List.copyOf(seams);
    patterns = List.copyOf(patterns);
    candidates = List.copyOf(candidates);
    code = List.copyOf(code);
    problems = List.copyOf(problems);
  }

  /** The seam that a rule could introduce at a place. */
  public Optional<Seam> seam(String rule, Place place) {
    return seams.stream().filter(s -> s.rule().equals(rule) && s.place().equals(place)).findFirst();
  }
}
