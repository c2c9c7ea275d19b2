package io.github.beyonditworks.analyzer.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradleReferencesTest {

  @TempDir Path folder;

  @Test
  void paths_are_read_from_groovy() {
    assertThat(
            read(
                """
                plugins {
                  id 'java'
                  id 'checkstyle'
                  id "com.github.spotbugs" version '6.0.1'
                }
                apply plugin: 'pmd'
                // checkstyle { configFile = file('old.xml') }
                checkstyle {
                  toolVersion = '10.3'
                  configFile = rootProject.file('config/a.xml')
                }
                pmd {
                  ruleSets = []
                  ruleSetFiles = files("$rootDir/config/b.xml",
                      "${rootProject.projectDir}/config/c.xml")
                }
                spotbugsMain { excludeFilter = file('d.xml') }
                tasks.withType(Checkstyle) { configFile file('e.xml') }
                """))
        .containsExactly(
            "CHECKSTYLE configFile config/a.xml",
            "PMD ruleSetFiles config/b.xml",
            "PMD ruleSetFiles config/c.xml",
            "SPOTBUGS excludeFilter d.xml",
            "CHECKSTYLE configFile e.xml");
  }

  @Test
  void paths_are_read_from_kotlin() {
    assertThat(
            read(
                """
                plugins {
                    java
                    pmd
                }
                configure<CheckstyleExtension> {
                    configFile = File(rootDir, "config/a.xml")
                    isIgnoreFailures = false
                }
                pmd {
                    ruleSets = listOf("category/java/design.xml", "category/java/bestpractices.xml")
                    ruleSetConfig = resources.text.fromFile("b.xml")
                }
                spotbugs { excludeFilter.set(layout.projectDirectory.file("c.xml")) }
                tasks.named<Checkstyle>("checkstyleTest") { setConfigFile(file("d.xml")) }
                checkstyle.configDirectory.set(file("gradle/checkstyle"))
                """))
        .containsExactly(
            "CHECKSTYLE configFile config/a.xml",
            "PMD ruleSets category/java/design.xml",
            "PMD ruleSets category/java/bestpractices.xml",
            "PMD ruleSetConfig b.xml",
            "SPOTBUGS excludeFilter c.xml",
            "CHECKSTYLE configFile d.xml",
            "CHECKSTYLE configDirectory gradle/checkstyle/checkstyle.xml");
  }

  @Test
  void plugins_are_known_where_they_are_applied_only() {
    assertThat(GradleReferences.of("plugins { java; checkstyle }").plugins())
        .containsExactly(PeerTool.CHECKSTYLE);
    assertThat(GradleReferences.of("apply(plugin = \"pmd\")").plugins())
        .containsExactly(PeerTool.PMD);
    assertThat(
            GradleReferences.of(
                    "configurations {\n  pmd\n}\ndependencies { pmd 'a:b:1' }\nprintln 'checkstyle'")
                .plugins())
        .isEmpty();
  }

  @Test
  void what_a_script_works_out_is_said_to_be_unknown() {
    assertThat(
            read(
                """
                checkstyle {
                  configFile = configurationOf(project)
                  println configFile
                }
                pmd { ruleSets = sharedSets }
                """))
        .containsExactly("CHECKSTYLE configFile ", "PMD ruleSets ");
  }

  @Test
  void properties_of_the_same_name_elsewhere_are_passed_over() {
    assertThat(
            read(
                """
                spotless { java { configFile = file('a.xml') } }
                detekt { config.setFrom("b.yml") }
                checkstyle { reports { xml.required = true } }
                """))
        .isEmpty();
  }

  @Test
  void texts_that_are_no_scripts_do_no_harm() {
    List<String> pieces =
        List.of(
            "checkstyle {",
            "}",
            "configFile",
            " = ",
            "file(",
            ")",
            "'",
            "\"",
            "\"\"\"",
            "${",
            "\n",
            "/*",
            "*/",
            "//",
            "\\",
            "pmd.",
            "ruleSets",
            "[",
            "]",
            ",",
            "set",
            ".",
            "plugins {");
    Random random = new Random(7);

    assertThatCode(
            () -> {
              for (int round = 0; round < 3_000; round++) {
                StringBuilder script = new StringBuilder();
                for (int i = random.nextInt(30); i >= 0; i--) {
                  script.append(pieces.get(random.nextInt(pieces.size())));
                }
                GradleReferences.of(script.toString());
              }
            })
        .doesNotThrowAnyException();
  }

  @Test
  void what_gradle_is_told_comes_to_a_proposal() throws Exception {
    write(
        "build.gradle.kts",
        """
        plugins { checkstyle }
        checkstyle { configFile = file("quality/ours.xml") }
        """);
    write("quality/ours.xml", checkstyle(141));
    write("config/checkstyle/checkstyle.xml", checkstyle(77));

    assertThat(Proposal.of(folder).yaml()).contains("limit: 141 ").doesNotContain("77");
  }

  @Test
  void where_nothing_is_named_gradle_looks_where_its_convention_says() throws Exception {
    write("build.gradle", "plugins {\n  id 'checkstyle'\n  id 'pmd'\n}\n");
    write("config/checkstyle/checkstyle.xml", checkstyle(142));
    write("other/checkstyle-old.xml", checkstyle(77));

    assertThat(Proposal.of(folder).yaml()).contains("limit: 142 ").doesNotContain("77");
    assertThat(Proposal.of(folder).summary())
        .anyMatch(
            line -> line.contains("errorprone (what Gradle's pmd plugin does unless told) (PMD)"));
  }

  @Test
  void plugins_of_a_build_in_the_build_are_read() throws Exception {
    write(
        "build-logic/src/main/kotlin/ours.gradle.kts",
        "checkstyle { configDirectory = rootProject.file(\"rules\") }");
    write("rules/checkstyle.xml", checkstyle(143));
    write("checkstyle-old.xml", checkstyle(77));

    assertThat(Proposal.of(folder).yaml()).contains("limit: 143 ").doesNotContain("77");
  }

  @Test
  void nothing_outside_of_the_project_is_read() throws Exception {
    Files.writeString(folder.resolve("outside.xml"), checkstyle(144));
    Path project = Files.createDirectories(folder.resolve("project"));
    Files.writeString(
        project.resolve("build.gradle"), "checkstyle { configFile = file('../outside.xml') }");

    Proposal proposal = Proposal.of(project);

    assertThat(proposal.yaml()).doesNotContain("144");
    assertThat(proposal.summary())
        .anyMatch(line -> line.contains("names ../outside.xml, which is no file of this project"));
  }

  private static List<String> read(String script) {
    return GradleReferences.of(script).references().stream()
        .map(r -> r.tool() + " " + r.property() + " " + r.file())
        .toList();
  }

  private static String checkstyle(int lineLength) {
    return "<module name=\"Checker\"><module name=\"LineLength\"><property name=\"max\" value=\""
        + lineLength
        + "\"/></module></module>";
  }

  private void write(String path, String text) throws Exception {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
