package io.github.beyonditworks.analyzer.validity.reference;

import io.github.beyonditworks.analyzer.score.ReferenceDistribution.Kind;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.validity.ValidityProgram;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the distribution of scores in open projects that reports compare with. The corpus is a
 * folder with the folders {@code libraries} and {@code applications}, each with a folder of sources
 * for each project; {@code corpus/prepare-reference.sh} fetches the libraries. The scores of a
 * project are kept in the folder {@code scores} of the corpus, so a run that was ended goes on
 * where it stopped. Run by {@code mvn -Preference -pl analyzer-validity -am -DskipTests verify
 * -Dreference.corpus=DIR -Dreference.version=DATE}.
 */
public final class ReferenceProgram {

  private static final int ARGUMENTS = 3;

  private final PrintStream out;

  /** A program that says what it did. */
  ReferenceProgram(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs the program.
   *
   * @param arguments the folder of the corpus, the file to write, and its version
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    int code = new ReferenceProgram(System.out).run(arguments);
    if (code != ValidityProgram.DONE) {
      System.exit(code);
    }
  }

  /**
   * Runs the program.
   *
   * @return the exit code: 0 when the distribution is written, 2 for wrong usage, 3 where a kind of
   *     project has none
   * @throws IOException when the corpus cannot be read or the file cannot be written
   * @throws InterruptedException when the thread is interrupted while it waits for the analysis
   */
  int run(String... arguments) throws IOException, InterruptedException {
    // Maven passes null for a property that is empty.
    if (arguments.length != ARGUMENTS || arguments[0] == null || arguments[2] == null) {
      out.println("Usage: ReferenceProgram CORPUS_FOLDER FILE VERSION");
      return ValidityProgram.WRONG_USAGE;
    }
    Path corpus = Path.of(arguments[0]);
    Map<Kind, List<List<Sample>>> projects = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      Path folder = corpus.resolve(kind.id());
      projects.put(kind, Files.isDirectory(folder) ? samples(folder, corpus) : List.of());
      if (projects.get(kind).isEmpty()) {
        out.println("There are no projects in " + folder);
        return ValidityProgram.NO_DATA;
      }
    }
    Files.writeString(Path.of(arguments[1]), DistributionText.of(arguments[2], projects));
    projects.forEach((kind, found) -> out.println(kind.id() + ": " + found.size()));
    return ValidityProgram.DONE;
  }

  private List<List<Sample>> samples(Path folder, Path corpus)
      throws IOException, InterruptedException {
    List<Path> projects;
    try (Stream<Path> found = Files.list(folder)) {
      projects = found.sorted().toList();
    }
    List<List<Sample>> samples = new ArrayList<>();
    for (Path project : projects) {
      List<Sample> own = samplesOf(project, corpus);
      if (own.isEmpty()) {
        out.println("Left out, without a type of production code: " + project.getFileName());
      } else {
        samples.add(own);
      }
    }
    return samples;
  }

  private List<Sample> samplesOf(Path project, Path corpus)
      throws IOException, InterruptedException {
    Path kept =
        corpus
            .resolve("scores")
            .resolve(ScoreModel.standard().version())
            .resolve(project.getFileName() + ".txt");
    if (!Files.exists(kept)) {
      Files.createDirectories(kept.getParent());
      Path unfinished = kept.resolveSibling(kept.getFileName() + ".part");
      // Applications are links in some corpora.
      List<Sample> found = ProjectSamples.in(project.toRealPath());
      Files.write(unfinished, found.stream().map(Sample::line).toList());
      Files.move(unfinished, kept, StandardCopyOption.REPLACE_EXISTING);
      out.println("Scored: " + project.getFileName());
    }
    return Files.readAllLines(kept).stream().map(Sample::of).toList();
  }
}
