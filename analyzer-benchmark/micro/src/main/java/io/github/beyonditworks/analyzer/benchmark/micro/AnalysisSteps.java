package io.github.beyonditworks.analyzer.benchmark.micro;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.AnalysisPart;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.config.Configuration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What each step over a library takes on one thread; what rules take is a difference of two. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class AnalysisSteps {

  private AnalysisOptions options;
  private AnalysisOptions withoutRules;
  private List<Path> files;
  private AnalysisPart part;

  /** Finds the sources and looks at each once. */
  @Setup
  public void prepare() throws IOException, InterruptedException {
    Path sources = Path.of(System.getProperty(Steps.SOURCES));
    options = AnalysisOptions.of(sources).withThreads(1);
    Configuration all = options.configuration();
    withoutRules = options.withConfiguration(all.withRules(List.of()));
    try (Stream<Path> walk = Files.walk(sources)) {
      files = walk.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
    part = new Analyzer().inspect(options);
  }

  /** JavaParser alone, validated, as users of it set it up. */
  @Benchmark
  public int parse() throws IOException {
    int parsed = 0;
    for (Path file : files) {
      ParserConfiguration configuration =
          new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_25);
      parsed += new JavaParser(configuration).parse(file).isSuccessful() ? 1 : 0;
    }
    return parsed;
  }

  /** Parsing, the index of the one traversal, comments, measures. */
  @Benchmark
  public AnalysisPart parseAndMeasure() throws InterruptedException {
    return new Analyzer().inspect(withoutRules);
  }

  /** The same with the rules that see one file. */
  @Benchmark
  public AnalysisPart parseMeasureAndCheck() throws InterruptedException {
    return new Analyzer().inspect(options);
  }

  /** Joining, rules that see the project, scores, outlook, gate. */
  @Benchmark
  public Analysis judge() {
    return new Analyzer().judge(options, part);
  }
}
