package io.github.beyonditworks.analyzer.engine;

import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.report.Invocation;
import io.github.beyonditworks.analyzer.source.SourceRoot;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done, told in plain values, so that another process can be told as well. Paths are
 * absolute; whether what they name exists is found out when the task is done.
 *
 * @param goal what for
 * @param project what is analysed
 * @param scope which of its files
 * @param base what it is compared with
 * @param configuration the configuration file that is named; null for the first in the project's
 *     folders
 * @param baseline the file of accepted findings that is named; null for the one in the repository's
 *     root
 * @param evidence where reports of other tools lie
 * @param formats the reports to write, by name, or {@code all}
 * @param output where reports are written
 * @param means what it may be done with
 * @param colors whether ANSI colours are understood and wanted
 * @param invocation how whoever gave the task is called, for what is suggested to call next
 */
public record Task(
    Goal goal,
    Project project,
    Scope scope,
    BaseWish base,
    String configuration,
    String baseline,
    Evidence evidence,
    List<String> formats,
    String output,
    Means means,
    boolean colors,
    Invocation invocation)
    implements Serializable {

  /**
   * What is analysed.
   *
   * @param name the name in reports
   * @param baseDirectory the project's folder
   * @param repositoryRoot the folder that paths in reports are relative to
   * @param roots the folders to look in
   * @param buildFolders where the projects' builds put what they make
   * @param configurationFolders where a configuration file is looked for, nearest first
   */
  public record Project(
      String name,
      String baseDirectory,
      String repositoryRoot,
      List<Root> roots,
      List<String> buildFolders,
      List<String> configurationFolders)
      implements Serializable {}

  /**
   * A folder to look in.
   *
   * @param directory the folder
   * @param kind what its files are; null where that is judged by their own path and content
   */
  public record Root(String directory, SourceKind kind) implements Serializable {

    /** The same in values. */
    public static Root of(SourceRoot root) {
      return new Root(root.directory().toString(), root.kind().orElse(null));
    }

    SourceRoot sourceRoot() {
      return new SourceRoot(Path.of(directory), Optional.ofNullable(kind));
    }
  }

  /**
   * Which files of a project.
   *
   * @param includes patterns of paths; empty for those of the configuration
   * @param excludes patterns of paths; empty for those of the configuration
   * @param includeTests whether test code is analysed
   * @param excludeGeneratedSources whether generated code is left out
   * @param encoding the name of the sources' encoding; null or blank for UTF-8
   */
  public record Scope(
      List<String> includes,
      List<String> excludes,
      boolean includeTests,
      boolean excludeGeneratedSources,
      String encoding)
      implements Serializable {}

  /**
   * What is known beside the code. Reports of other tools, or folders that hold some, are relative
   * to the project's folder.
   *
   * @param coverage of JaCoCo
   * @param mutations of PIT
   * @param testResults of Surefire or Failsafe
   * @param history how far to look back into the history of the repository: {@code on}, {@code
   *     off}, a number of commits, or {@code 18 months}; null or blank for what the configuration
   *     says
   */
  public record Evidence(
      List<String> coverage, List<String> mutations, List<String> testResults, String history)
      implements Serializable {}

  /**
   * What a task may be done with.
   *
   * @param threads how many files or rules are worked on at once; 0 for one per processor
   * @param cache the folder where what was found out about files is kept; null or blank for one in
   *     the user's own, {@code off} for none
   */
  public record Means(int threads, String cache) implements Serializable {}

  List<SourceRoot> sourceRoots() {
    return project.roots.stream().map(Root::sourceRoot).toList();
  }
}
