package io.github.beyonditworks.analyzer.cli;

import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands have in common that write reports and may compare the code with a base. */
abstract class ReportingCommand extends TaskCommand {

  @Mixin BaseOptions base = new BaseOptions();

  @Option(
      names = "--formats",
      split = ",",
      defaultValue = "html,json",
      description = "The reports to write, or all (${DEFAULT-VALUE}).")
  List<String> formats;

  @Override
  final List<String> formats() {
    return formats;
  }
}
