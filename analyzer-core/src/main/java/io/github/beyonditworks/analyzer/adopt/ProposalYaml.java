package io.github.beyonditworks.analyzer.adopt;

import io.github.beyonditworks.analyzer.adopt.Proposal.PathWish;
import io.github.beyonditworks.analyzer.adopt.RuleChoice.CarriedOption;
import io.github.beyonditworks.analyzer.code.HiddenCharacters;
import io.github.beyonditworks.analyzer.config.RuleOptions.RuleOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a proposal as {@code quality.yml}, with where each line comes from as a comment. */
final class ProposalYaml {

  private static final int COMMENT_COLUMN = 36;
  private static final int LONGEST_COMMENT = 160;

  private final Proposal proposal;
  private final StringBuilder yaml = new StringBuilder();

  private ProposalYaml(Proposal proposal) {
    this.proposal = proposal;
  }

  /** The text of a proposal. */
  static String text(Proposal proposal) {
    ProposalYaml writer = new ProposalYaml(proposal);
    writer.head();
    writer.rules();
    writer.excludes();
    writer.suppressions();
    return writer.yaml.toString();
  }

  private void head() {
    comment(
        "Proposed from what this project told its other tools. It is yours now: change what does");
    comment("not fit. Rules that are not named here are on, with limits of their own.");
    for (PeerConfiguration configuration : proposal.configurations()) {
      comment("Read: " + configuration.file() + " (" + configuration.tool().label() + ")");
    }
  }

  private void rules() {
    List<RuleChoice> off = new ArrayList<>();
    Map<RuleChoice, Map<String, CarriedOption>> other = new LinkedHashMap<>();
    for (RuleChoice choice : proposal.choices().values()) {
      if (choice.isOff()) {
        off.add(choice);
      } else if (!differing(choice).isEmpty()) {
        other.put(choice, differing(choice));
      }
    }
    if (off.isEmpty() && other.isEmpty()) {
      return;
    }
    yaml.append("\nrules:\n");
    other.forEach(this::options);
    for (RuleChoice choice : off) {
      line("  " + choice.rule() + ": off", leftOutBy(choice));
    }
  }

  private static String leftOutBy(RuleChoice choice) {
    PeerRule first = choice.refused().get(0);
    return first.name() + " is left out in " + first.file();
  }

  /** What is carried over and is not what holds here anyway. */
  static Map<String, CarriedOption> differing(RuleChoice choice) {
    Map<String, CarriedOption> differing = new LinkedHashMap<>();
    choice
        .options()
        .forEach(
            (key, carried) -> {
              RuleOption option = OurOptions.find(choice.rule(), key).orElseThrow();
              if (!option.defaultValue().equals(carried.value())) {
                differing.put(key, carried);
              }
            });
    return differing;
  }

  private void options(RuleChoice choice, Map<String, CarriedOption> options) {
    yaml.append("  ").append(choice.rule()).append(":\n");
    options.forEach(
        (key, carried) ->
            line(
                "    " + key + ": " + value(carried.value()),
                carried.as() + " (" + carried.from().file() + ")"));
  }

  /** A number, or a list of texts. */
  static String value(Object value) {
    return value instanceof List<?> list
        ? list.stream()
            .map(item -> quoted(String.valueOf(item)))
            .collect(Collectors.joining(", ", "[", "]"))
        : String.valueOf(value);
  }

  private void excludes() {
    if (proposal.excluded().isEmpty()) {
      return;
    }
    yaml.append("\nexcludes:\n");
    proposal.excluded().forEach((path, file) -> line("  - " + quoted(path), file));
  }

  private void suppressions() {
    if (proposal.suppressions().isEmpty()) {
      return;
    }
    yaml.append("\nsuppressions:\n");
    for (PathWish wish : proposal.suppressions()) {
      yaml.append("  - paths: ").append(value(wish.paths())).append('\n');
      yaml.append("    rules: [").append(String.join(", ", wish.rules())).append("]\n");
      yaml.append("    reason: ").append(quoted(wish.reason())).append('\n');
    }
  }

  /** A line with a comment behind it, which nothing can leave. */
  private void line(String text, String comment) {
    String gap = " ".repeat(Math.max(1, COMMENT_COLUMN - text.length()));
    yaml.append(text).append(gap).append("# ").append(inert(comment)).append('\n');
  }

  private void comment(String text) {
    yaml.append("# ").append(inert(text)).append('\n');
  }

  private static String inert(String text) {
    String shown = HiddenCharacters.shown(text, false);
    return shown.length() <= LONGEST_COMMENT
        ? shown
        : shown.substring(0, LONGEST_COMMENT - 1) + "…";
  }

  /** A text in double quotes; YAML reads these escapes as JSON does. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : inert(text).toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\');
      }
      quoted.append(c);
    }
    return quoted.append('"').toString();
  }
}
