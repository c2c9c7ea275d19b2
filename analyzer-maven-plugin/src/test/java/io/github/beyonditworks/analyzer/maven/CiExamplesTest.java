package io.github.beyonditworks.analyzer.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.beyonditworks.analyzer.report.ReportFormats;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The files for CI hosts in {@code examples/ci}, as far as a build can try them. */
class CiExamplesTest {

  private static final Path EXAMPLES = Path.of("../examples/ci");
  private static final Set<String> GOALS =
      Set.of("report", "check", "report-aggregate", "check-aggregate", "review", "baseline");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "github-actions.yml",
        "gitlab-ci.yml",
        "azure-pipelines.yml",
        "bitbucket-pipelines.yml"
      })
  void files_of_hosts_that_read_yaml_are_yaml(String file) throws IOException {
    Object document =
        new Load(LoadSettings.builder().build())
            .loadFromString(Files.readString(EXAMPLES.resolve(file)));

    assertThat(document).isInstanceOf(Map.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "github-actions.yml",
        "gitlab-ci.yml",
        "azure-pipelines.yml",
        "bitbucket-pipelines.yml",
        "Jenkinsfile",
        "reviewdog.sh",
        "pre-commit"
      })
  void goals_formats_and_files_are_those_of_the_plugin(String file) throws IOException {
    String text = Files.readString(EXAMPLES.resolve(file));
    Set<String> formats =
        found(text, "-Dquality\\.formats=([\\w,-]+)").stream()
            .flatMap(f -> Arrays.stream(f.split(",")))
            .collect(Collectors.toSet());

    assertThat(found(text, "(?<!:)\\bquality:([a-z-]+)")).isNotEmpty().isSubsetOf(GOALS);
    assertThat(formats).isNotEmpty().allMatch(f -> ReportFormats.find(f).isPresent());
    assertThat(found(text, "target/quality/([\\w.-]+\\.(?:xml|json|sarif|rdjson))"))
        .allMatch(
            f ->
                formats.stream()
                    .anyMatch(name -> ReportFormats.find(name).orElseThrow().output().equals(f)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "github-actions.yml",
        "gitlab-ci.yml",
        "azure-pipelines.yml",
        "bitbucket-pipelines.yml"
      })
  void the_whole_history_is_in_the_clone(String file) throws IOException {
    assertThat(Files.readString(EXAMPLES.resolve(file)))
        .containsPattern("fetch-?[dD]epth: 0|GIT_DEPTH: \"0\"|depth: full");
  }

  @Test
  void no_words_of_a_pull_request_reach_a_shell() throws IOException {
    assertThat(Files.readString(EXAMPLES.resolve("github-actions.yml"))).doesNotContain("${{");
  }

  @Test
  void the_hook_lets_through_what_the_gate_lets_through_and_stops_the_rest() throws Exception {
    assumeTrue(isThere("git"), "the hook asks git what is to be committed");
    try (Git git = Git.init().setDirectory(folder.resolve("shop").toFile()).call()) {
      Files.writeString(folder.resolve("shop/A.java"), "class A {}\n");
      git.add().addFilepattern(".").call();
    }

    assertThat(hook(0).exit()).isZero();
    assertThat(hook(1).exit()).isEqualTo(1);
    assertThat(hook(1).output())
        .contains("quality:check -Dquality.base=HEAD")
        .contains("The gate does not hold for this change")
        .contains("git commit --no-verify");
  }

  /** What a process said. */
  private record Said(int exit, String output) {}

  /** Runs the hook with a build that ends so. */
  private Said hook(int exitOfTheBuild) throws Exception {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    Path mvn = bin.resolve("mvn");
    Files.writeString(mvn, "#!/bin/sh\necho mvn \"$@\"\nexit " + exitOfTheBuild + "\n");
    Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
    ProcessBuilder builder =
        new ProcessBuilder("sh", EXAMPLES.resolve("pre-commit").toAbsolutePath().toString())
            .directory(folder.resolve("shop").toFile())
            .redirectErrorStream(true);
    builder.environment().merge("PATH", bin.toString(), (path, own) -> own + ":" + path);
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return new Said(process.exitValue(), output);
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(f -> Files.isExecutable(Path.of(f, program)));
  }

  private static Set<String> found(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult m) -> m.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
