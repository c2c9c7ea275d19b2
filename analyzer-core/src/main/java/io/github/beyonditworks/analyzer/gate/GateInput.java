package io.github.beyonditworks.analyzer.gate;

import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What conditions are held against.
 *
 * @param project the scored project
 * @param accepted the findings that stand in the baseline: they break nothing
 * @param comparison what the change did, where there is a base
 * @param problems what could not be analysed
 * @param hidden the files that are not analysed because of the change
 */
public record GateInput(
    ScoredProject project,
    Set<Finding> accepted,
    Optional<Comparison> comparison,
    List<Problem> problems,
    List<SkippedFile> hidden) {}
