package io.github.beyonditworks.analyzer.adopt;

import io.github.beyonditworks.analyzer.adopt.RuleChoice.CarriedOption;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Says a proposal in lines for people: what was read, what is carried over, and what is not. */
final class ProposalSummary {

  private static final int MOST_NAMES = 6;

  private final Proposal proposal;
  private final List<String> lines = new ArrayList<>();

  private ProposalSummary(Proposal proposal) {
    this.proposal = proposal;
  }

  static List<String> lines(Proposal proposal) {
    ProposalSummary summary = new ProposalSummary(proposal);
    summary.read();
    summary.carried();
    summary.near();
    summary.without();
    summary.leftOut();
    summary.others();
    return summary.lines;
  }

  private void read() {
    for (PeerConfiguration configuration : proposal.configurations()) {
      long on = configuration.rules().stream().filter(PeerRule::on).count();
      int wishes = configuration.silenced().size() + (int) (configuration.rules().size() - on);
      List<String> counts = new ArrayList<>();
      if (on > 0) {
        counts.add(counted((int) on, "rule"));
      }
      if (wishes > 0) {
        counts.add(counted(wishes, "exclusion"));
      }
      lines.add(
          String.format(
              Locale.ROOT,
              "Read %s (%s): %s",
              configuration.file(),
              configuration.tool().label(),
              counts.isEmpty() ? "nothing to carry over" : String.join(", ", counts)));
    }
  }

  private void carried() {
    lines.add("");
    List<String> same = new ArrayList<>();
    for (RuleChoice choice : proposal.choices().values()) {
      Map<String, CarriedOption> options = ProposalYaml.differing(choice);
      if (choice.isOff()) {
        lines.add("  " + choice.rule() + ": off, as " + names(choice.refused()) + " is");
      } else if (options.isEmpty()) {
        same.add(choice.rule());
      } else {
        options.forEach(
            (key, carried) ->
                lines.add(
                    "  "
                        + choice.rule()
                        + " "
                        + key
                        + ": "
                        + ProposalYaml.value(carried.value())
                        + ", from "
                        + carried.as()));
      }
    }
    if (!same.isEmpty()) {
      lines.add("  on as usual, like an equivalent: " + String.join(", ", same));
    }
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.add("  no rule has the same question here");
    }
    lines.set(lines.indexOf(""), "Carried over:");
    for (Proposal.PathWish wish : proposal.suppressions()) {
      lines.add(
          "  silent in "
              + String.join(", ", wish.paths())
              + ": "
              + String.join(", ", wish.rules()));
    }
    if (!proposal.excluded().isEmpty()) {
      lines.add("  not read: " + String.join(", ", proposal.excluded().keySet()));
    }
  }

  private void near() {
    Set<String> ours = new LinkedHashSet<>(proposal.near().keySet());
    ours.removeAll(proposal.choices().keySet());
    if (!ours.isEmpty()) {
      lines.add("Close to what your tools ask, with limits of their own:");
      for (String rule : ours) {
        lines.add("  " + rule + ": " + names(proposal.near().get(rule)));
      }
    }
  }

  private void without() {
    if (proposal.without().isEmpty()) {
      return;
    }
    lines.add("No equivalent:");
    proposal
        .without()
        .forEach(
            (verdict, rules) ->
                lines.add(
                    "  "
                        + rules.stream().map(PeerRule::name).distinct().count()
                        + " "
                        + verdict.reason()
                        + ": "
                        + names(rules)));
  }

  private void leftOut() {
    if (!proposal.leftOut().isEmpty()) {
      lines.add("Not understood, or not to be said here:");
      proposal.leftOut().forEach(what -> lines.add("  " + what));
    }
  }

  private void others() {
    long others =
        Rules.ON.stream()
            .map(Rule::id)
            .filter(id -> !proposal.choices().containsKey(id) && !proposal.near().containsKey(id))
            .count();
    lines.add(
        String.format(
            Locale.ROOT,
            "%d of the %d rules here ask what your configuration does not; they are on too.",
            others,
            Rules.ON.size()));
  }

  private static String names(List<PeerRule> rules) {
    List<String> names = rules.stream().map(PeerRule::name).distinct().toList();
    String shown = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return names.size() <= MOST_NAMES
        ? shown
        : shown + " and " + (names.size() - MOST_NAMES) + " more";
  }

  static String counted(int count, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
