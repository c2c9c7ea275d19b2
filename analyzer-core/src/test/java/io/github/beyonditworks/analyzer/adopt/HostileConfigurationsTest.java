package io.github.beyonditworks.analyzer.adopt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Configurations come with code that strangers send: whatever they say, a proposal can be read. */
class HostileConfigurationsTest {

  private static final int ROUNDS = 400;

  /** The last one's name gets into comments and reasons. */
  private static final List<String> NAMES =
      List.of(
          "pmd.xml",
          "checkstyle.xml",
          "config/suppressions.xml",
          "spotbugs-exclude.xml",
          "build.gradle",
          "pom.xml");

  /** Its name gets into comments and reasons. */
  private static final String STRANGE_NAME = "config/checkstyle\n\"gate\" # {.xml";

  private static final String STRANGE =
      "<module name=\"Checker\">"
          + "<module name=\"ParameterNumber\"><property name=\"max\" value=\"77\"/></module>"
          + "<module name=\"SuppressionSingleFilter\">"
          + "<property name=\"files\" value=\"A.java\"/></module></module>";

  /**
   * Pieces that the readers look for, and texts that mean something to YAML, regexes and people.
   */
  private static final List<String> PIECES =
      List.of(
          "<ruleset>",
          "</ruleset>",
          "<rule ref=\"category/java/design.xml\">",
          "<rule ref=\"category/java/design.xml/ExcessiveParameterList\"/>",
          "</rule>",
          "<exclude name=\"LawOfDemeter\"/>",
          "<properties><property name=\"minimum\" value=\"%\"/></properties>",
          "<exclude-pattern>%</exclude-pattern>",
          "<module name=\"Checker\">",
          "<module name=\"MagicNumber\">",
          "<module name=\"LineLength\">",
          "<property name=\"max\" value=\"%\"/>",
          "<property name=\"ignoreNumbers\" value=\"%\"/>",
          "<property name=\"tokens\" value=\"%\"/>",
          "<property name=\"severity\" value=\"ignore\"/>",
          "<module name=\"SuppressionSingleFilter\"><property name=\"files\" value=\"A.java\"/></module>",
          "</module>",
          "<suppressions>",
          "<suppress files=\"%\" checks=\"MagicNumber|%\"/>",
          "</suppressions>",
          "<FindBugsFilter>",
          "<Match><Class name=\"%\"/><Bug pattern=\"EI_EXPOSE_REP,%\"/></Match>",
          "<Match><Package name=\"~%\"/><Bug pattern=\"REC_CATCH_EXCEPTION\"/></Match>",
          "<Match><Or><Source name=\"%\"/></Or><Bug pattern=\"%\"/></Match>",
          "</FindBugsFilter>",
          "checkstyle { configFile = file('%') }\n",
          "pmd { ruleSetFiles = files(\"%\", '%') }\n",
          "<project><build><plugins><plugin><artifactId>maven-checkstyle-plugin</artifactId>"
              + "<configuration><configLocation>%</configLocation></configuration>"
              + "</plugin></plugins></build></project>");

  private static final List<String> TEXTS =
      List.of(
          "",
          "7",
          "-1, 0, 99",
          "999999999999999999999",
          "${some.variable}",
          "a: [b, {c: \"d\"}] # e",
          "\\\\ \\\" &#10;gate: {}&#10;",
          ".*[\\\\/](a|b|c)?\\.java$",
          "((((((((",
          "(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)",
          "(a*)*b",
          "../../../../etc/passwd",
          "/",
          "~",
          "$",
          "com.acme.A$B$",
          "&#8238;&#8206;&#65279;&#133;&#8232;",
          "&#128169;",
          "*** ?? [x] !ruby/object %YAML @a &amp;b *c");

  @TempDir Path folder;

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file can have such a name there")
  void whatever_a_configuration_says_the_proposal_is_a_configuration() throws Exception {
    Random random = new Random(20);
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve(STRANGE_NAME), STRANGE);
    int proposals = 0;
    for (int round = 0; round < ROUNDS; round++) {
      for (String name : NAMES) {
        Files.writeString(folder.resolve(name), document(name, random));
      }
      Proposal proposal = Proposal.of(folder);
      proposals += proposal.yaml().contains("    limit: ") ? 1 : 0;
      assertThatCode(
              () -> {
                ConfigurationReader.parse(proposal.yaml(), "quality.yml");
                proposal.summary();
              })
          .as("%s", proposal.yaml())
          .doesNotThrowAnyException();
    }
    assertThat(proposals).as("rounds with something to propose").isGreaterThan(ROUNDS / 10);
  }

  private static String document(String name, Random random) {
    String root =
        switch (name) {
          case "pmd.xml" -> "ruleset";
          case "config/suppressions.xml" -> "suppressions";
          case "pom.xml" -> "project";
          case "spotbugs-exclude.xml" -> "FindBugsFilter";
          default -> "module name=\"Checker\"";
        };
    StringBuilder xml = new StringBuilder("<" + root + ">");
    for (int i = random.nextInt(6); i >= 0; i--) {
      xml.append(piece(random));
    }
    return xml.append("</").append(root.split(" ")[0]).append('>').toString();
  }

  /** Closed where it opens something, most of the time. */
  private static String piece(Random random) {
    StringBuilder piece = new StringBuilder(PIECES.get(random.nextInt(PIECES.size())));
    if (piece.indexOf("<module") == 0 && random.nextInt(10) > 0) {
      piece.append("<property name=\"max\" value=\"%\"/>");
      piece.append("<property name=\"ignoreNumbers\" value=\"%\"/></module>");
    } else if (piece.toString().startsWith("<rule ref") && random.nextInt(10) > 0) {
      piece.append(piece.indexOf("/>") > 0 ? "" : "<exclude name=\"GodClass\"/></rule>");
    }
    for (int i = piece.indexOf("%"); i >= 0; i = piece.indexOf("%", i)) {
      String text = TEXTS.get(random.nextInt(TEXTS.size())).replace("%", "");
      piece.replace(i, i + 1, text);
    }
    return piece.toString();
  }
}
