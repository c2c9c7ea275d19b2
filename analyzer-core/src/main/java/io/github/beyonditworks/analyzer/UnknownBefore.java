package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.change.CodeMatches;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Evidence is about the code as it is now; what it would have told before a change nobody knows.
 * Unknown is not nothing: a finding from evidence about a member that was there before is taken to
 * have been there too, so that the change is blamed for those in new members only.
 */
final class UnknownBefore {

  private final Map<ElementName, ElementName> before = new HashMap<>();
  private final Map<ElementName, String> paths = new HashMap<>();

  private UnknownBefore(CodeMatches code, List<FileFacts> files) {
    for (FileFacts file : files) {
      for (TypeFacts type : file.types()) {
        note(ElementName.ofType(type.name()), file, code);
        for (MemberFacts member : type.members()) {
          note(new ElementName(type.name(), member.signature()), file, code);
        }
      }
    }
  }

  private void note(ElementName element, FileFacts file, CodeMatches code) {
    paths.put(element, file.path());
    code.after(element).ifPresent(now -> before.put(now, element));
  }

  /**
   * The findings that are taken to have been in the base.
   *
   * @param rules all rules
   * @param now what was found now
   * @param code which member has become which
   * @param touched the touched files as they were
   */
  static List<Finding> findings(
      List<Rule> rules, List<Finding> now, CodeMatches code, List<FileFacts> touched) {
    Set<String> fromEvidence =
        rules.stream()
            .filter(r -> r instanceof ProjectRule p && p.speaksFromEvidence())
            .map(Rule::id)
            .collect(Collectors.toSet());
    UnknownBefore unknown = new UnknownBefore(code, touched);
    List<Finding> findings = new ArrayList<>();
    now.stream()
        .filter(f -> fromEvidence.contains(f.rule()))
        .forEach(f -> unknown.asBefore(f).ifPresent(findings::add));
    return findings;
  }

  private Optional<Finding> asBefore(Finding finding) {
    return Optional.ofNullable(before.get(finding.element()))
        .map(was -> finding.at(paths.get(was), was));
  }
}
