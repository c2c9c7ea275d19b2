package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example in the README is a whole class: here it is compiled as it stands, and run. */
class EmbeddingExampleTest {

  private static final Pattern EXAMPLE =
      Pattern.compile("by EmbeddingExampleTest. -->\n```java\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;

  @Test
  void the_example_of_the_readme_compiles_and_runs() throws Exception {
    Path project = Files.createDirectories(folder.resolve("my-project"));
    Files.writeString(project.resolve("Greeting.java"), "class Greeting {}");
    Path reports = folder.resolve("reports");
    Path source = folder.resolve("Embedding.java");
    Files.writeString(source, example());

    assertThat(mistakes(source)).isEmpty();
    run(project.toString(), reports.toString());

    assertThat(reports.resolve("quality.json")).exists();
    assertThat(reports.resolve("html/index.html")).exists();
  }

  static String example() throws IOException {
    Matcher matcher = EXAMPLE.matcher(Files.readString(Path.of("../README.md")));
    assertThat(matcher.find()).as("an example in the README").isTrue();
    return matcher.group(1);
  }

  private String mistakes(Path source) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter out = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options =
          List.of("-d", folder.toString(), "-cp", System.getProperty("java.class.path") + own());
      compiler.getTask(out, files, null, options, null, files.getJavaFileObjects(source)).call();
    }
    return out.toString();
  }

  /** Where this library lies, should the class path not name it. */
  private static String own() {
    URL place = Analyzer.class.getProtectionDomain().getCodeSource().getLocation();
    return System.getProperty("path.separator") + place.getPath();
  }

  private void run(String... arguments) throws Exception {
    ClassLoader parent = Analyzer.class.getClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, parent)) {
      loader
          .loadClass("Embedding")
          .getMethod("main", String[].class)
          .invoke(null, (Object) arguments);
    }
  }
}
