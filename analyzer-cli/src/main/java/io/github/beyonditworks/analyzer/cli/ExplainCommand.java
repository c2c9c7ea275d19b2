package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.engine.TaskException;
import io.github.beyonditworks.analyzer.report.Invocation;
import io.github.beyonditworks.analyzer.report.RuleExplanation;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the documentation of a rule, or the list. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Quality.Version.class,
    description = "Prints what a rule reports, why, how to fix it and when not to; or all rules.")
final class ExplainCommand implements Callable<Integer> {

  @Spec CommandSpec spec;

  @Parameters(index = "0", arity = "0..1", paramLabel = "RULE", description = "The rule's id.")
  String named;

  @Option(names = "--rule", paramLabel = "RULE", description = "The same as an option.")
  String rule;

  @Override
  public Integer call() throws TaskException {
    PrintWriter out = spec.commandLine().getOut();
    Invocation invocation = Program.invocation();
    String id = rule == null ? named : rule;
    List<String> page =
        RuleExplanation.of(id, invocation)
            .orElseThrow(
                () -> TaskException.configuration(RuleExplanation.unknown(id, invocation)));
    page.forEach(out::println);
    return 0;
  }
}
