package io.github.beyonditworks.analyzer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.github.javaparser.ast.Node;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** The table of packages in ARCHITECTURE.md: each knows only those above it. */
@AnalyzeClasses(
    packages = "io.github.beyonditworks.analyzer",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String ROOT = "io.github.beyonditworks.analyzer";

  @ArchTest
  static final ArchRule packages_know_only_those_above_them =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("model")
          .definedBy(ROOT + ".model")
          .layer("disk")
          .definedBy(ROOT + ".disk")
          .layer("source")
          .definedBy(ROOT + ".source")
          .layer("code")
          .definedBy(ROOT + ".code..")
          .layer("metric")
          .definedBy(ROOT + ".metric")
          .layer("rule")
          .definedBy(ROOT + ".rule")
          .layer("rules")
          .definedBy(
              ROOT + ".rule.readability",
              ROOT + ".rule.testability",
              ROOT + ".rule.tests",
              ROOT + ".rule.documentation",
              ROOT + ".rule.design",
              ROOT + ".pattern")
          .layer("catalog")
          .definedBy(ROOT + ".rule.catalog")
          .layer("mend")
          .definedBy(ROOT + ".mend")
          .layer("score")
          .definedBy(ROOT + ".score")
          .layer("change")
          .definedBy(ROOT + ".change")
          .layer("baseline")
          .definedBy(ROOT + ".baseline")
          .layer("git")
          .definedBy(ROOT + ".git")
          .layer("trend")
          .definedBy(ROOT + ".trend")
          .layer("history")
          .definedBy(ROOT + ".history")
          .layer("sixmonths")
          .definedBy(ROOT + ".sixmonths")
          .layer("evidence")
          .definedBy(ROOT + ".evidence")
          .layer("project")
          .definedBy(ROOT + ".project")
          .layer("gate")
          .definedBy(ROOT + ".gate")
          .layer("config")
          .definedBy(ROOT + ".config")
          .layer("adopt")
          .definedBy(ROOT + ".adopt")
          .layer("cache")
          .definedBy(ROOT + ".cache")
          .layer("entrance")
          .definedBy(ROOT)
          .layer("report")
          .definedBy(ROOT + ".report..")
          .layer("engine")
          .definedBy(ROOT + ".engine")
          .layer("api")
          .definedBy(ROOT + ".api")
          .whereLayer("model")
          .mayNotAccessAnyLayer()
          .whereLayer("disk")
          .mayNotAccessAnyLayer()
          .whereLayer("source")
          .mayOnlyAccessLayers("model")
          .whereLayer("code")
          .mayOnlyAccessLayers("model", "source")
          .whereLayer("metric")
          .mayOnlyAccessLayers("model", "source", "code")
          .whereLayer("rule")
          .mayOnlyAccessLayers("model", "source", "code", "metric")
          .whereLayer("rules")
          .mayOnlyAccessLayers("model", "source", "code", "metric", "rule")
          .whereLayer("catalog")
          .mayOnlyAccessLayers("rule", "rules")
          .whereLayer("mend")
          .mayOnlyAccessLayers("model", "source", "code", "metric", "rule", "git")
          .whereLayer("score")
          .mayOnlyAccessLayers("model")
          .whereLayer("change")
          .mayOnlyAccessLayers("model", "code", "score")
          .whereLayer("baseline")
          .mayOnlyAccessLayers("model")
          .whereLayer("git")
          .mayOnlyAccessLayers("source")
          .whereLayer("trend")
          .mayOnlyAccessLayers("disk")
          .whereLayer("history")
          .mayOnlyAccessLayers("model", "disk", "source", "git", "cache")
          .whereLayer("sixmonths")
          .mayOnlyAccessLayers("model", "score")
          .whereLayer("evidence")
          .mayOnlyAccessLayers("model", "source")
          .whereLayer("project")
          .mayOnlyAccessLayers("model", "source")
          .whereLayer("gate")
          .mayOnlyAccessLayers("model", "source", "score", "change")
          .whereLayer("config")
          .mayOnlyAccessLayers("model", "source", "code", "rule", "catalog", "gate", "history")
          .whereLayer("adopt")
          .mayOnlyAccessLayers("model", "source", "code", "rule", "catalog", "config")
          .whereLayer("cache")
          .mayOnlyAccessLayers("model", "disk")
          .whereLayer("report")
          .mayOnlyBeAccessedByLayers("engine", "api")
          .whereLayer("engine")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("api")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule syntax_trees_stay_where_files_are_read =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOT + ".source",
              ROOT + ".code..",
              ROOT + ".metric",
              ROOT + ".rule..",
              ROOT + ".pattern")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.javaparser..");

  /** Each of the parser's walks copies the children of every node, and comes cold to each class. */
  @ArchTest
  static final ArchRule trees_are_walked_in_one_place =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".source")
          .should()
          .callMethodWhere(
              target(owner(assignableTo(Node.class)))
                  .and(target(nameMatching("findAll|walk|findFirst|findAncestor|stream"))))
          .because("the index of a file and Subtree serve all who ask");

  @ArchTest
  static final ArchRule git_is_spoken_to_in_one_package =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".git")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jgit..");

  @ArchTest
  static final ArchRule there_is_no_static_mutable_state =
      fields()
          .that()
          .areStatic()
          .and()
          .areDeclaredInClassesThat(not(resideInAPackage(ROOT + ".report.template..")))
          .should()
          .haveModifier(JavaModifier.FINAL);

  @ArchTest
  static final ArchRule nothing_depends_on_the_clock_the_locale_or_the_charset_of_the_machine =
      noClasses()
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(System.class, "nanoTime")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class);

  @ArchTest
  static final ArchRule the_model_needs_nothing_but_the_platform =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".model")
          .should()
          .dependOnClassesThat(
              not(resideInAnyPackage(ROOT + ".model", "java.lang..", "java.util..")));
}
