package io.github.beyonditworks.analyzer.adopt;

import java.util.List;

/**
 * A row of the table of equivalents.
 *
 * @param tool another tool
 * @param rule its rule
 * @param sets ready-made sets of the tool that hold the rule, each with its settings in parentheses
 * @param verdict whether there is an equivalent, or why not
 * @param ours the ids of our rules
 * @param options how its options become ours: those of the first of our rules
 * @param note what differs, as a phrase; empty for nothing
 */
record Equivalent(
    PeerTool tool,
    String rule,
    List<String> sets,
    Verdict verdict,
    List<String> ours,
    List<OptionMapping> options,
    String note) {}
