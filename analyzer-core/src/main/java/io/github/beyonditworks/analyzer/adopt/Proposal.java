package io.github.beyonditworks.analyzer.adopt;

import io.github.beyonditworks.analyzer.model.Suppression;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the configurations of other tools come to here. */
public final class Proposal {

  private final List<PeerConfiguration> configurations;
  private final Equivalents equivalents;
  private final SortedMap<String, RuleChoice> choices = new TreeMap<>();
  private final SortedMap<String, List<PeerRule>> near = new TreeMap<>();
  private final Map<Verdict, List<PeerRule>> without = new EnumMap<>(Verdict.class);
  private final SortedMap<String, String> excluded = new TreeMap<>();
  private final List<PathWish> suppressions = new ArrayList<>();
  private final List<String> leftOut = new ArrayList<>();

  /**
   * Files that rules are to be silent about.
   *
   * @param paths patterns
   * @param rules ids of our rules, or {@code all}
   * @param reason where the wish comes from
   */
  record PathWish(List<String> paths, List<String> rules, String reason) {}

  private Proposal(List<PeerConfiguration> configurations, Equivalents equivalents) {
    this.configurations = configurations;
    this.equivalents = equivalents;
  }

  /**
   * What the configurations in a project come to.
   *
   * @param folder the project's folder
   * @throws IOException when the folder cannot be read
   */
  public static Proposal of(Path folder) throws IOException {
    Equivalents equivalents = Equivalents.standard();
    return of(PeerSearch.in(folder, equivalents), equivalents);
  }

  static Proposal of(List<PeerConfiguration> configurations, Equivalents equivalents) {
    Proposal proposal = new Proposal(configurations, equivalents);
    for (PeerConfiguration configuration : configurations) {
      configuration.rules().forEach(proposal::add);
      configuration.silenced().forEach(proposal::add);
      proposal.leftOut.addAll(configuration.leftOut());
    }
    return proposal;
  }

  private void add(PeerRule rule) {
    Optional<Equivalent> row = equivalents.find(rule.tool(), rule.name());
    Verdict verdict = row.map(Equivalent::verdict).orElse(Verdict.UNKNOWN);
    if (!verdict.isEquivalent()) {
      if (rule.on()) {
        without.computeIfAbsent(verdict, v -> new ArrayList<>()).add(rule);
      }
      return;
    }
    for (String id : row.get().ours()) {
      if (verdict == Verdict.SAME) {
        choose(rule, row.get(), choices.computeIfAbsent(id, RuleChoice::new));
      } else if (rule.on()) {
        near.computeIfAbsent(id, i -> new ArrayList<>()).add(rule);
      }
    }
  }

  private void choose(PeerRule rule, Equivalent row, RuleChoice choice) {
    (rule.on() ? choice.wanted() : choice.refused()).add(rule);
    if (!rule.on()) {
      return;
    }
    for (OptionMapping mapping : row.options()) {
      if (mapping.appliesTo(rule.properties())) {
        Optional<Object> value = OurOptions.value(choice.rule(), mapping, rule.properties());
        if (value.isEmpty()) {
          leftOut.add(
              rule.file()
                  + ": "
                  + rule.name()
                  + " "
                  + mapping.theirs()
                  + "="
                  + rule.properties().get(mapping.theirs())
                  + ", which is no plain value");
        } else {
          String said = rule.properties().getOrDefault(mapping.theirs(), "");
          String as =
              rule.name()
                  + " "
                  + mapping.theirs()
                  + "="
                  + (said.isEmpty() ? mapping.fallback().orElse("") + " unless told" : said);
          choice.carry(mapping.ours(), new RuleChoice.CarriedOption(value.get(), rule, as));
        }
      }
    }
  }

  /** The ids of our rules that ask the same as theirs. */
  List<String> same(PeerTool tool, String name) {
    return equivalents
        .find(tool, name)
        .filter(row -> row.verdict() == Verdict.SAME)
        .map(Equivalent::ours)
        .orElse(List.of());
  }

  /** Adds paths that are not silenced already to what is wished for the same reason. */
  private void silence(List<String> paths, List<String> rules, String reason) {
    List<String> further = new ArrayList<>(paths);
    for (PathWish wish : suppressions) {
      if (wish.rules().equals(rules)) {
        further.removeAll(wish.paths());
      }
    }
    if (further.isEmpty()) {
      return;
    }
    for (int i = 0; i < suppressions.size(); i++) {
      PathWish wish = suppressions.get(i);
      if (wish.rules().equals(rules) && wish.reason().equals(reason)) {
        further.addAll(0, wish.paths());
        suppressions.set(i, new PathWish(further, rules, reason));
        return;
      }
    }
    suppressions.add(new PathWish(further, rules, reason));
  }

  private void add(Silenced silenced) {
    if (silenced.rules().isEmpty()) {
      if (silenced.isGenerated()) {
        silenced.paths().forEach(path -> excluded.putIfAbsent(path, silenced.file()));
      } else {
        silence(
            silenced.paths(),
            List.of(Suppression.ALL_RULES),
            silenced.tool().label() + " leaves these files out (" + silenced.file() + ")");
      }
      return;
    }
    Set<String> ours = new LinkedHashSet<>();
    List<String> carried = new ArrayList<>();
    List<String> others = new ArrayList<>();
    for (String name : silenced.rules()) {
      // A rule that asks more than theirs would be silent about more.
      List<String> same = same(silenced.tool(), name);
      ours.addAll(same);
      (same.isEmpty() ? others : carried).add(name);
    }
    if (!ours.isEmpty()) {
      silence(
          silenced.paths(),
          List.copyOf(ours),
          String.join(", ", carried) + " (" + silenced.file() + ")");
    }
    if (!others.isEmpty()) {
      leftOut.add(
          silenced.file()
              + ": silence about "
              + String.join(", ", others)
              + " in "
              + String.join(", ", silenced.paths())
              + ": no rule here asks the same");
    }
  }

  /** Whether other tools are configured at all. */
  public boolean isEmpty() {
    return configurations.isEmpty();
  }

  /** The text of a {@code quality.yml}, with where each line comes from. */
  public String yaml() {
    return ProposalYaml.text(this);
  }

  /** What was read, what is carried over, and what is not, in lines for people. */
  public List<String> summary() {
    return ProposalSummary.lines(this);
  }

  List<PeerConfiguration> configurations() {
    return configurations;
  }

  /** Our rules that ask the same as a rule that is named, by id. */
  SortedMap<String, RuleChoice> choices() {
    return choices;
  }

  /** Our rules that ask something close, by id, with the rules that they are close to. */
  SortedMap<String, List<PeerRule>> near() {
    return near;
  }

  /** The rules without an equivalent, by the reason. */
  Map<Verdict, List<PeerRule>> without() {
    return without;
  }

  /** Patterns of files that nobody has to read, each with the configuration that says so. */
  SortedMap<String, String> excluded() {
    return excluded;
  }

  List<PathWish> suppressions() {
    return suppressions;
  }

  /** What was said and cannot be said here. */
  List<String> leftOut() {
    return leftOut;
  }
}
