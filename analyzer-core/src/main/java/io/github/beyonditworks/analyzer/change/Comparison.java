package io.github.beyonditworks.analyzer.change;

import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a change did.
 *
 * @param base what it is compared with
 * @param files the files that it touched, sorted by path
 * @param members the members that it touched, sorted by path and place; those that only moved with
 *     their type, or were only laid out anew, are not among them
 * @param types the top-level types in touched files, sorted by path and name
 * @param statuses how each finding in the touched files stands to the base
 * @param earlier the findings that were there before, each with what it was then
 * @param fixed the findings of the base that are gone, with the points that they took, sorted
 * @param suppressed what the change itself wishes not to hear of, sorted
 * @param leftOut files that are not analysed because of the change: it marks them as generated, or
 *     brings them so; sorted by path
 * @param observations what there is to say about the change as a whole
 * @param projectBefore the project as it was in the base; empty where only the change was looked at
 */
public record Comparison(
    Base base,
    List<ChangedFile> files,
    List<ChangedMember> members,
    List<ChangedType> types,
    Map<Finding, FindingStatus> statuses,
    Map<Finding, Finding> earlier,
    List<ScoredFinding> fixed,
    List<NewSuppression> suppressed,
    List<SkippedFile> leftOut,
    List<Observation> observations,
    Optional<ScoredProject> projectBefore) {

  /** Copies the collections. */
  public Comparison {
    files = List.copyOf(files);
    members = List.copyOf(members);
    types = List.copyOf(types);
    statuses = Map.copyOf(statuses);
    earlier = Map.copyOf(earlier);
    fixed = List.copyOf(fixed);
    suppressed = List.copyOf(suppressed);
    leftOut = List.copyOf(leftOut);
    observations = List.copyOf(observations);
  }

  /** What a finding was in the base; empty for a new one. */
  public Optional<Finding> earlier(Finding finding) {
    return Optional.ofNullable(earlier.get(finding));
  }

  /** How a finding stands to the base. */
  public FindingStatus statusOf(Finding finding) {
    return statuses.getOrDefault(finding, FindingStatus.UNTOUCHED);
  }
}
