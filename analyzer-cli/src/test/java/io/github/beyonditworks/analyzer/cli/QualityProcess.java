package io.github.beyonditworks.analyzer.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;

/** Runs the jar as users do. */
final class QualityProcess {

  static final String JAR = System.getProperty("quality.jar");

  private QualityProcess() {}

  /**
   * What a run of the program leaves.
   *
   * @param code its exit code
   * @param out its standard output
   * @param err its standard error
   */
  record Run(int code, String out, String err) {}

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  static List<String> arguments(String... arguments) {
    List<String> all = new ArrayList<>(List.of("-XX:TieredStopAtLevel=1", "-jar", JAR));
    all.addAll(List.of(arguments));
    return all;
  }

  static Run run(Path folder, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(java()));
    command.addAll(arguments(arguments));
    Path err = folder.resolveSibling(folder.getFileName() + ".err");
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), out, Files.readString(err));
  }

  /** Makes a folder a repository whose main branch has one commit of all its files. */
  static void commitAll(Path folder) throws GitAPIException {
    try (Git git = Git.init().setInitialBranch("main").setDirectory(folder.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setSign(false)
          .setAuthor("a", "a@b")
          .setCommitter("a", "a@b")
          .setMessage("sum")
          .call();
    }
  }
}
