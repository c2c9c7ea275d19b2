package io.github.beyonditworks.analyzer.cli;

import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.engine.TaskException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar analyzer-cli.jar COMMAND}. */
@Command(
    name = "quality",
    description = "Reviews the readability, testability and documentation of Java code.",
    mixinStandardHelpOptions = true,
    versionProvider = Quality.Version.class,
    subcommands = {
      ReportCommand.class,
      CheckCommand.class,
      ReviewCommand.class,
      AdoptCommand.class,
      BaselineCommand.class,
      MendCommand.class,
      ExplainCommand.class,
      McpCommand.class,
      GenerateCompletion.class
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; for check: the gate holds",
      "1:the gate does not hold",
      "2:the arguments cannot be understood",
      "3:the input, the configuration or the place for reports cannot be used",
      "4:the analyzer has a defect"
    })
final class Quality implements Runnable {

  /** The answer is no: the gate does not hold. */
  static final int NOT_HELD = 1;

  /** What was asked for cannot be done. */
  static final int CANNOT = 3;

  private static final int DEFECT = 4;

  @Spec private CommandSpec spec;

  /** Begins here. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Quality());
    line.setExecutionExceptionHandler(
        (failure, failed, parsed) -> {
          if (failure instanceof TaskException) {
            failed.getErr().println(failure.getMessage());
            return CANNOT;
          }
          failed.getErr().println(TaskException.defect(failure).getMessage());
          failure.printStackTrace(failed.getErr());
          return DEFECT;
        });
    line.getSubcommands()
        .get("generate-completion")
        .getCommandSpec()
        .usageMessage()
        .description("Prints a script that completes commands and options in bash and zsh.");
    return line;
  }

  /** Without a command there is nothing to do. */
  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
  }

  /** The version of the analyzer. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Beyond It Works " + Analyzer.toolVersion()};
    }
  }
}
