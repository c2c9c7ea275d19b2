package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.api.CodeQuality;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What programs on the module path are promised, tried on the jar itself. The build runs it when
 * the jar is there.
 */
class ModularProgramIT {

  private static final String MODULE = "io.github.beyonditworks.analyzer";

  private final Path jar = Path.of(System.getProperty("quality.jar"));
  private final String modulePath =
      jar + File.pathSeparator + System.getProperty("quality.libraries");
  private final StringWriter compiler = new StringWriter();

  @TempDir Path folder;
  private Path sources;
  private Path classes;

  @BeforeEach
  void lay_out_a_program() throws IOException {
    sources = Files.createDirectories(folder.resolve("sources/program"));
    classes = folder.resolve("classes");
    Files.writeString(
        sources.resolveSibling("module-info.java"), "module program { requires " + MODULE + "; }");
  }

  @Test
  void the_promised_package_is_all_that_the_module_exports() {
    ModuleDescriptor module = ModuleFinder.of(jar).findAll().iterator().next().descriptor();

    assertThat(module.name()).isEqualTo(MODULE);
    assertThat(module.isAutomatic()).isFalse();
    assertThat(module.exports())
        .extracting(ModuleDescriptor.Exports::source)
        .containsExactly(CodeQuality.class.getPackageName());
    assertThat(module.opens()).allMatch(ModuleDescriptor.Opens::isQualified);
  }

  @Test
  void a_modular_program_compiles_and_writes_every_report() throws Exception {
    Path project = Files.createDirectories(folder.resolve("project"));
    Files.writeString(project.resolve("Greeting.java"), "class Greeting {}");
    Path reports = folder.resolve("reports");
    program("Embedding", EmbeddingExampleTest.example());

    assertThat(compile()).as(compiler.toString()).isZero();
    String said = run("Embedding", project, reports);

    assertThat(said).contains("Readability: ");
    assertThat(reports.resolve("quality.json")).exists();
    assertThat(reports.resolve("html/data/d3-hierarchy.js")).isNotEmptyFile();
  }

  @Test
  void a_modular_program_reads_an_analysis_back() throws Exception {
    program(
        "ReadsBack",
        """
        import io.github.beyonditworks.analyzer.api.CodeQuality;
        import io.github.beyonditworks.analyzer.api.QualityResult;
        import java.nio.file.Path;
        import java.util.Map;

        public class ReadsBack {
          public static void main(String[] folders) throws Exception {
            QualityResult made =
                CodeQuality.ofSources(Map.of("Greeting.java", "public class Greeting {}"))
                    .withReports(Path.of(folders[0]), "json")
                    .analyze();
            QualityResult read = QualityResult.read(Path.of(folders[0], "quality.json"));
            System.out.println("the same: " + read.equals(made));
          }
        }
        """);

    assertThat(compile()).as(compiler.toString()).isZero();
    String said = run("ReadsBack", folder.resolve("reports"));

    assertThat(said).contains("the same: true");
  }

  @Test
  void a_type_of_an_inner_package_cannot_be_named() throws IOException {
    program("Inner", "class Inner { " + Analyzer.class.getName() + " analyzer; }");

    assertThat(compile()).isNotZero();
    assertThat(compiler.toString()).contains("which does not export it");
  }

  private void program(String name, String code) throws IOException {
    Files.writeString(sources.resolve(name + ".java"), "package program;\n" + code);
  }

  private int compile() throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("-d", classes.toString(), "-cp", "", "--module-path", modulePath));
    try (var files = Files.walk(sources.getParent())) {
      files.filter(f -> f.toString().endsWith(".java")).map(Path::toString).forEach(arguments::add);
    }
    PrintWriter out = new PrintWriter(compiler, true);
    return ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(out, out, arguments.toArray(String[]::new));
  }

  private String run(String program, Path... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--module-path",
                classes + File.pathSeparator + modulePath,
                "--module",
                "program/program." + program));
    for (Path argument : arguments) {
      command.add(argument.toString());
    }
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor()).as(() -> read(said)).isZero();
    return read(said);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
