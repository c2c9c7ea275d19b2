package io.github.beyonditworks.analyzer.adopt;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.config.ConfigurationReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposalTest {

  @TempDir Path folder;

  @Test
  void rules_of_pmd_are_carried_over_with_limits_and_exclusions() throws Exception {
    write(
        "config/pmd/ruleset.xml",
        """
        <ruleset name="ours" xmlns="http://pmd.sourceforge.net/ruleset/2.0.0">
          <rule ref="category/java/design.xml">
            <exclude name="LawOfDemeter"/>
            <exclude name="CognitiveComplexity"/>
          </rule>
          <rule ref="category/java/design.xml/CognitiveComplexity">
            <properties><property name="reportLevel"><value>25</value></property></properties>
          </rule>
          <rule name="OurOwn" class="net.sourceforge.pmd.lang.rule.xpath.XPathRule"/>
          <exclude-pattern>.*/generated/.*</exclude-pattern>
          <exclude-pattern>.*/legacy/.*</exclude-pattern>
        </ruleset>
        """);

    String yaml = Proposal.of(folder).yaml();

    assertThat(yaml)
        .contains("  cognitive-complexity:\n    limit: 24 ")
        .contains("# CognitiveComplexity reportLevel=25 (config/pmd/ruleset.xml)")
        .contains("    constructor-limit: 9 ")
        .contains("# ExcessiveParameterList minimum=10 unless told (config/pmd/ruleset.xml)")
        .contains("  law-of-demeter: off ")
        .contains("excludes:\n  - \"**/generated/**\"")
        .contains("  - paths: [\"**/legacy/**\"]\n    rules: [all]\n");
    assertThat(Proposal.of(folder).summary())
        .anyMatch(line -> line.contains("OurOwn") && line.contains("does not know"));
    assertThat(parsed(yaml).rules()).noneMatch(rule -> rule.id().equals("law-of-demeter"));
  }

  @Test
  void modules_of_checkstyle_are_carried_over_as_their_tokens_and_severities_say()
      throws Exception {
    write(
        "checkstyle.xml",
        """
        <module name="Checker">
          <property name="tabWidth" value="8"/>
          <module name="BeforeExecutionExclusionFileFilter">
            <property name="fileNamePattern" value="module\\-info\\.java$"/>
          </module>
          <module name="LineLength"><property name="max" value="140"/></module>
          <module name="TreeWalker">
            <module name="com.puppycrawl.tools.checkstyle.checks.sizes.ParameterNumberCheck">
              <property name="max" value="9"/>
              <property name="tokens" value="METHOD_DEF"/>
            </module>
            <module name="MagicNumber">
              <property name="ignoreNumbers" value="-1, 0, 1, 2, 100"/>
            </module>
            <module name="UnusedImports"><property name="severity" value="ignore"/></module>
            <module name="MethodLength"><property name="max" value="60"/></module>
            <module name="SuppressionCommentFilter"/>
          </module>
        </module>
        """);

    Proposal proposal = Proposal.of(folder);

    assertThat(proposal.yaml())
        .contains("    limit: 140 ")
        .contains("    tab-width: 8 ")
        .contains("  parameter-count:\n    limit: 9 ")
        .doesNotContain("constructor-limit")
        .contains("    plain-numbers: [\"-1\", \"0\", \"1\", \"2\", \"100\"]")
        .contains("  unused-import: off ")
        .doesNotContain("method-length");
    assertThat(proposal.summary())
        .contains("  method-length: MethodLength")
        .noneMatch(line -> line.contains("SuppressionCommentFilter"));
    parsed(proposal.yaml());
  }

  @Test
  void suppressions_by_file_are_carried_over_where_a_rule_asks_the_same() throws Exception {
    write(
        "config/checkstyle/suppressions.xml",
        """
        <suppressions>
          <suppress checks="MagicNumber|HiddenField" files="[\\\\/]charts[\\\\/]"/>
          <suppress checks="FileLength" files="Player\\.java"/>
          <suppress checks=".*" files="[\\\\/]generated-sources[\\\\/]"/>
          <suppress checks="LineLength" files="A\\.java" lines="3-9"/>
          <suppress checks="[A-Z]+Name" files="B\\.java"/>
        </suppressions>
        """);

    Proposal proposal = Proposal.of(folder);

    assertThat(proposal.yaml())
        .contains("  - paths: [\"**/charts/**\"]\n    rules: [magic-number]\n")
        .contains("    reason: \"MagicNumber (config/checkstyle/suppressions.xml)\"")
        .contains("excludes:\n  - \"**/generated-sources/**\"")
        .doesNotContain("type-size");
    assertThat(proposal.leftOut())
        .anyMatch(what -> what.contains("silence about HiddenField"))
        .anyMatch(what -> what.contains("silence about FileLength in **Player.java"))
        .anyMatch(what -> what.contains("1 suppression by line"))
        .anyMatch(what -> what.contains("'[A-Z]+Name' in 'B\\.java'"));
    parsed(proposal.yaml());
  }

  @Test
  void filters_of_spotbugs_are_carried_over_by_bug_and_place() throws Exception {
    write(
        "spotbugs-exclude.xml",
        """
        <FindBugsFilter>
          <Match><Or><Bug pattern="EI_EXPOSE_REP"/><Bug pattern="SE_BAD_FIELD"/></Or></Match>
          <Match><Class name="com.acme.Dates$Parts"/><Bug pattern="REC_CATCH_EXCEPTION"/></Match>
          <Match><Package name="~com\\.acme\\.web.*"/>
            <Bug pattern="PZLA_PREFER_ZERO_LENGTH_ARRAYS"/></Match>
          <Match><Class name="~.*\\.generated\\..*"/></Match>
          <Match><Class name="com.acme.Old"/></Match>
          <Match><Class name="com.acme.A"/><Method name="m"/><Bug pattern="EI_EXPOSE_REP"/></Match>
          <Match><Not><Bug pattern="UUF_UNUSED_FIELD"/></Not></Match>
        </FindBugsFilter>
        """);

    Proposal proposal = Proposal.of(folder);

    assertThat(proposal.yaml())
        .contains("  exposed-state: off ")
        .contains("  - paths: [\"**/com/acme/Dates.java\"]\n    rules: [broad-catch]\n")
        .contains("  - paths: [\"**/com/acme/web**\"]\n    rules: [null-collection]\n")
        .contains("excludes:\n  - \"**/generated/**")
        .doesNotContain("Old")
        .doesNotContain("unused-private-member");
    assertThat(proposal.leftOut()).anyMatch(what -> what.contains("3 matches of methods, fields"));
    parsed(proposal.yaml());
  }

  @Test
  void of_two_tools_the_stricter_limit_holds_and_a_rule_that_one_wants_stays_on() throws Exception {
    write(
        "pmd.xml",
        """
        <ruleset>
          <rule ref="category/java/design.xml/ExcessiveParameterList"/>
          <rule ref="category/java/codestyle.xml"><exclude name="UnnecessaryImport"/></rule>
        </ruleset>
        """);
    write(
        "checkstyle.xml",
        """
        <module name="Checker"><module name="TreeWalker">
          <module name="ParameterNumber"><property name="max" value="6"/></module>
          <module name="UnusedImports"/>
        </module></module>
        """);

    assertThat(Proposal.of(folder).yaml())
        .contains("    limit: 6 ")
        .doesNotContain("unused-import: off");
  }

  @Test
  void what_several_files_leave_out_is_left_out_once() throws Exception {
    String filters =
        """
        <module name="Checker">
          <module name="BeforeExecutionExclusionFileFilter">
            <property name="fileNamePattern" value="[\\\\/]src-gen[\\\\/]"/>
          </module>
          <module name="BeforeExecutionExclusionFileFilter">
            <property name="fileNamePattern" value="[\\\\/]legacy[\\\\/]"/>
          </module>
          <module name="BeforeExecutionExclusionFileFilter">
            <property name="fileNamePattern" value="Old\\.java"/>
          </module>
        </module>
        """;
    write("checkstyle/checkstyle.xml", filters);
    write("checkstyle/checkstyle-ci.xml", filters);

    assertThat(Proposal.of(folder).yaml())
        .containsOnlyOnce("  - \"**/src-gen/**\"")
        .containsOnlyOnce("legacy")
        .contains("  - paths: [\"**/legacy/**\", \"**Old.java\"]\n    rules: [all]\n");
  }

  @Test
  void the_build_says_which_configurations_hold() throws Exception {
    write("rules/one.xml", checkstyle("101"));
    write("checkstyle/other.xml", checkstyle("102"));
    write(
        "pom.xml",
        """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <properties><rules.dir>rules</rules.dir></properties>
          <build><plugins>
            <plugin>
              <artifactId>maven-checkstyle-plugin</artifactId>
              <configuration>
                <configLocation>${project.basedir}/${rules.dir}/one.xml</configLocation>
              </configuration>
            </plugin>
            <plugin>
              <artifactId>maven-pmd-plugin</artifactId>
              <executions><execution><configuration><rulesets>
                <ruleset>/rulesets/java/quickstart.xml</ruleset>
                <ruleset>missing.xml</ruleset>
              </rulesets></configuration></execution></executions>
            </plugin>
          </plugins></build>
        </project>
        """);

    Proposal proposal = Proposal.of(folder);

    assertThat(proposal.yaml()).contains("limit: 101 ").doesNotContain("102");
    assertThat(proposal.summary())
        .anyMatch(line -> line.startsWith("Read quickstart (named in pom.xml) (PMD): 1"));
    assertThat(proposal.leftOut())
        .contains("pom.xml: names missing.xml, which is no file of this project");
  }

  @Test
  void a_plugin_without_configuration_does_what_it_does_unless_told() throws Exception {
    write(
        "pom.xml",
        """
        <project><build><plugins>
          <plugin><artifactId>maven-checkstyle-plugin</artifactId></plugin>
        </plugins></build></project>
        """);

    assertThat(Proposal.of(folder).yaml()).contains("    limit: 80 ");
  }

  @Test
  void files_outside_of_the_project_are_not_read() throws Exception {
    write("outside.xml", checkstyle("111"));
    write(
        "inside/pom.xml",
        """
        <project><build><plugins><plugin>
          <artifactId>maven-checkstyle-plugin</artifactId>
          <configuration><configLocation>../outside.xml</configLocation></configuration>
        </plugin></plugins></build></project>
        """);

    assertThat(Proposal.of(folder.resolve("inside")).yaml()).doesNotContain("111");
  }

  @Test
  void what_a_configuration_says_stays_inert_in_the_proposal() throws Exception {
    write(
        "checkstyle.xml",
        """
        <module name="Checker">
          <module name="LineLength"><property name="max" value="90&#10;gate: {}"/></module>
          <module name="MagicNumber"><property name="ignoreNumbers" value="1], x: [&quot;"/></module>
          <module name="SuppressionSingleFilter">
            <property name="checks" value="MagicNumber"/>
            <property name="files" value="a, b $ c.java"/>
          </module>
          <module name="Evil&#10;excludes: [&quot;**&quot;]"/>
        </module>
        """);

    Proposal proposal = Proposal.of(folder);

    Configuration read = parsed(proposal.yaml());
    assertThat(read.excludes()).isEmpty();
    assertThat(proposal.yaml()).doesNotContain("\ngate").doesNotContain("\nexcludes");
  }

  @Test
  void without_a_configuration_there_is_nothing_to_propose() throws Exception {
    write("src/test/resources/checkstyle.xml", checkstyle("99"));
    write("suppressions.xml", "<suppressions><suppress><cve>1</cve></suppress></suppressions>");
    write("checkstyle-notes.xml", "<notes/>");

    assertThat(Proposal.of(folder).isEmpty()).isTrue();
  }

  private static String checkstyle(String max) {
    return "<module name=\"Checker\"><module name=\"LineLength\"><property name=\"max\" value=\""
        + max
        + "\"/></module></module>";
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static Configuration parsed(String yaml) throws Exception {
    return ConfigurationReader.parse(yaml, "quality.yml");
  }
}
