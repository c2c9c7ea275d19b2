package io.github.beyonditworks.analyzer.benchmark.micro;

import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks of single steps over a folder of sources. */
public final class Steps {

  /** The property by which the benchmarks' virtual machine is told of the sources. */
  static final String SOURCES = "benchmark.sources";

  private Steps() {}

  /**
   * Runs.
   *
   * @param arguments the folder of sources and a regular expression of the steps' names
   */
  public static void main(String[] arguments) throws RunnerException {
    if (arguments[1].equals("none")) {
      System.out.println("no step is measured: -Dbenchmark.steps='.*' measures all");
      return;
    }
    new Runner(
            new OptionsBuilder()
                .include(arguments[1])
                .jvmArgsAppend("-D" + SOURCES + "=" + arguments[0], "-Xss64m")
                .build())
        .run();
  }
}
