package io.github.beyonditworks.analyzer.score;

import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.Scores;

/** A member with its scores, on a scale of its own: they are no parts of its type's. */
public record ScoredMember(MemberFacts facts, Scores scores) {}
