package io.github.beyonditworks.analyzer.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import io.github.beyonditworks.analyzer.model.Documents;
import io.github.beyonditworks.analyzer.model.ProjectKind;
import io.github.beyonditworks.analyzer.model.Purpose;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PurposeReadingTest {

  private static final String PLAIN = "package a; class Plain { int one() { return 1; } }";
  private static final String STARTED =
      "package a; class Starter { public static void main(String[] args) { System.out.print(args.length); } }";

  @TempDir private Path root;

  @Test
  void what_is_published_is_a_library_even_with_a_main_method() throws Exception {
    write(
        "pom.xml",
        pom("<licenses><license><name>MIT</name></license></licenses><scm><url>x</url></scm>"));
    write("src/main/java/a/Starter.java", STARTED);

    assertThat(purpose().kind()).isEqualTo(ProjectKind.LIBRARY);
    assertThat(purpose().reason())
        .isEqualTo("pom.xml names the licences and origin that publishing asks for");
  }

  @Test
  void a_plugin_that_makes_something_run_makes_an_application() throws Exception {
    write("pom.xml", pom(plugin("build", "spring-boot-maven-plugin")));
    write("src/main/java/a/Plain.java", PLAIN);

    assertThat(purpose().kind()).isEqualTo(ProjectKind.APPLICATION);
    assertThat(purpose().reason()).isEqualTo("pom.xml applies spring-boot-maven-plugin");
  }

  @Test
  void what_a_pom_manages_or_publishes_in_a_profile_is_told_apart() throws Exception {
    write(
        "pom.xml",
        pom(
            "<build><pluginManagement><plugins><plugin><artifactId>quarkus-maven-plugin</artifactId>"
                + "</plugin></plugins></pluginManagement></build><profiles><profile>"
                + plugin("build", "maven-gpg-plugin")
                + "</profile></profiles>"));
    write("src/main/java/a/Plain.java", PLAIN);

    assertThat(purpose().reason()).isEqualTo("pom.xml applies maven-gpg-plugin");
  }

  @Test
  void packagings_tell() throws Exception {
    write("pom.xml", pom("<packaging>war</packaging>"));
    write("src/main/java/a/Plain.java", PLAIN);

    assertThat(purpose().reason()).isEqualTo("pom.xml has the packaging war");
  }

  @Test
  void plugins_of_gradle_tell_unless_they_are_not_applied() throws Exception {
    write(
        "app/build.gradle.kts",
        """
        /* plugins {
          war
        } */
        plugins {
          // id("war")
          id("org.springframework.boot") version "3.5.0" apply false
          alias(libs.plugins.android.application)
        }
        """);
    write("app/src/main/java/a/Plain.java", PLAIN);
    write("api/build.gradle", "plugins {\n  id 'java-library'\n  id 'shop.publish'\n}\n");
    write(
        "api/src/main/java/b/Published.java",
        "package b;\nclass Published {\n  int one() {\n    return 1;\n  }\n}\n");

    Purpose purpose = purpose();
    assertThat(purpose.kind()).isEqualTo(ProjectKind.LIBRARY);
    assertThat(purpose.reason())
        .isEqualTo(
            "api/build.gradle applies shop.publish; 1 of 2 modules are taken for applications");
    assertThat(purpose.of("app/src/main/java/a/Plain.java")).isEqualTo(ProjectKind.APPLICATION);
    assertThat(purpose.of("api/src/main/java/b/Published.java")).isEqualTo(ProjectKind.LIBRARY);
  }

  @Test
  void modules_beside_an_application_are_part_of_it_unless_they_are_published() throws Exception {
    write("app/build.gradle", "apply plugin: 'application'\n");
    write("app/src/main/java/a/Plain.java", PLAIN);
    write("core/build.gradle", "plugins { id 'java' }\n");
    write("core/src/main/java/b/Core.java", "package b; class Core {}");

    assertThat(purpose().kind()).isEqualTo(ProjectKind.APPLICATION);
    assertThat(purpose().modules()).isEmpty();
  }

  @Test
  void a_jar_of_gradle_that_starts_a_class_is_an_application() throws Exception {
    write(
        "build.gradle",
        "jar {\n  manifest {\n    attributes(\"Main-Class\": \"a.Plain\")\n  }\n}\n");
    write("src/main/java/a/Plain.java", PLAIN);

    assertThat(purpose().reason()).isEqualTo("build.gradle names a main class to run");
    assertThat(purpose().kind()).isEqualTo(ProjectKind.APPLICATION);
  }

  @Test
  void without_a_build_the_code_tells() throws Exception {
    write("a/Plain.java", PLAIN);
    assertThat(purpose().kind()).isEqualTo(ProjectKind.LIBRARY);

    write("a/Starter.java", STARTED);
    assertThat(purpose().reason()).isEqualTo("a.Starter has a main method");
    assertThat(purpose().kind()).isEqualTo(ProjectKind.APPLICATION);
  }

  @Test
  void a_pom_that_is_broken_or_hostile_tells_nothing() throws Exception {
    write(
        "pom.xml",
        "<!DOCTYPE project [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><project><packaging>&x;");
    write("a/Plain.java", PLAIN);

    assertThat(purpose()).isEqualTo(Purpose.OPEN);
  }

  @Test
  void the_configuration_has_the_last_word() throws Exception {
    write("pom.xml", pom(plugin("build", "spring-boot-maven-plugin")));
    write("a/Plain.java", PLAIN);
    AnalysisOptions options =
        AnalysisOptions.of(root)
            .withConfiguration(ConfigurationReader.parse("project: library", "quality.yml"));

    assertThat(new Analyzer().analyze(options).purpose().kind()).isEqualTo(ProjectKind.LIBRARY);
  }

  @Test
  void an_application_that_documents_what_is_hard_and_nothing_else_reaches_100() throws Exception {
    write("a/Starter.java", STARTED.replace("class", "public class"));
    write(
        "a/Sums.java",
        """
        package a;

        public class Sums {
          public int easy(int first, int second) {
            int sum = first + second;
            return sum * 2;
          }

          %s
          public int hard(int[][] grid) {
            int sum = 0;
            for (int[] row : grid) {
              for (int cell : row) {
                if (cell > 0) {
                  if (cell %% 2 == 0) {
                    sum += cell;
                  } else if (cell > 10) {
                    while (cell > 10) {
                      cell -= 3;
                    }
                  }
                }
              }
            }
            return sum;
          }
        }
        """
            .formatted(
                "/** The sum of what is even, cells above ten left out: those mark holes. */"));

    assertThat(analysis().scores().documentation()).hasValue(100);

    Files.delete(root.resolve("a/Starter.java"));
    assertThat(analysis().findings())
        .as("as a library it owes more")
        .extracting(f -> f.finding().element().toString())
        .contains("a.Sums", "a.Sums#easy(int, int)");
  }

  @Test
  void documents_besides_comments_are_seen() throws Exception {
    write("README.md", "# A");
    write("docs/adr/0001-first.md", "# First");
    write("a/Plain.java", PLAIN);
    write("a/package-info.java", "/** What a is for. */\npackage a;");
    write("b/Other.java", "package b; class Other {}");
    write("b/package-info.java", "package b;");
    write("module-info.java", "/** The whole. */\nmodule m {}");

    assertThat(analysis().documents())
        .isEqualTo(new Documents(List.of("README.md"), 1, 2, 1, 1, 1));
  }

  private Purpose purpose() throws InterruptedException {
    return analysis().purpose();
  }

  private Analysis analysis() throws InterruptedException {
    return new Analyzer().analyze(AnalysisOptions.of(root));
  }

  private static String pom(String content) {
    return "<project xmlns=\"http://maven.apache.org/POM/4.0.0\">" + content + "</project>";
  }

  private static String plugin(String build, String artifact) {
    return "<%1$s><plugins><plugin><artifactId>%2$s</artifactId></plugin></plugins></%1$s>"
        .formatted(build, artifact);
  }

  private void write(String path, String content) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
  }
}
