package io.github.beyonditworks.analyzer.rule.catalog;

import io.github.beyonditworks.analyzer.pattern.NeedlessPatternRule;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.design.DataClumpRule;
import io.github.beyonditworks.analyzer.rule.design.ExposedFieldRule;
import io.github.beyonditworks.analyzer.rule.design.ExposedStateRule;
import io.github.beyonditworks.analyzer.rule.design.FeatureEnvyRule;
import io.github.beyonditworks.analyzer.rule.design.GodClassRule;
import io.github.beyonditworks.analyzer.rule.design.InconsistentNamingRule;
import io.github.beyonditworks.analyzer.rule.design.TelescopingConstructorRule;
import io.github.beyonditworks.analyzer.rule.design.UnreachedCodeRule;
import io.github.beyonditworks.analyzer.rule.documentation.DocMismatchRule;
import io.github.beyonditworks.analyzer.rule.documentation.MissingDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.RestatedNameRule;
import io.github.beyonditworks.analyzer.rule.documentation.StaleReferenceRule;
import io.github.beyonditworks.analyzer.rule.readability.BooleanFlagParameterRule;
import io.github.beyonditworks.analyzer.rule.readability.CognitiveComplexityRule;
import io.github.beyonditworks.analyzer.rule.readability.CommentedOutCodeRule;
import io.github.beyonditworks.analyzer.rule.readability.DenseExpressionRule;
import io.github.beyonditworks.analyzer.rule.readability.EmptyCatchRule;
import io.github.beyonditworks.analyzer.rule.readability.LongLineRule;
import io.github.beyonditworks.analyzer.rule.readability.MagicNumberRule;
import io.github.beyonditworks.analyzer.rule.readability.MethodLengthRule;
import io.github.beyonditworks.analyzer.rule.readability.MisleadingNameRule;
import io.github.beyonditworks.analyzer.rule.readability.NestedTernaryRule;
import io.github.beyonditworks.analyzer.rule.readability.NestingDepthRule;
import io.github.beyonditworks.analyzer.rule.readability.ParameterCountRule;
import io.github.beyonditworks.analyzer.rule.readability.ReadingEffortRule;
import io.github.beyonditworks.analyzer.rule.readability.TypeSizeRule;
import io.github.beyonditworks.analyzer.rule.readability.UnclearNameRule;
import io.github.beyonditworks.analyzer.rule.readability.UnusedPrivateMemberRule;
import io.github.beyonditworks.analyzer.rule.testability.ComplexPrivateMethodRule;
import io.github.beyonditworks.analyzer.rule.testability.ConstructorWorkRule;
import io.github.beyonditworks.analyzer.rule.testability.CostlyCollaboratorRule;
import io.github.beyonditworks.analyzer.rule.testability.DeepInheritanceRule;
import io.github.beyonditworks.analyzer.rule.testability.ExcessiveDependencyRule;
import io.github.beyonditworks.analyzer.rule.testability.FinalCollaboratorRule;
import io.github.beyonditworks.analyzer.rule.testability.GlobalStateRule;
import io.github.beyonditworks.analyzer.rule.testability.HardWiredDependencyRule;
import io.github.beyonditworks.analyzer.rule.testability.HiddenInputRule;
import io.github.beyonditworks.analyzer.rule.testability.LawOfDemeterRule;
import io.github.beyonditworks.analyzer.rule.testability.PackageCycleRule;
import io.github.beyonditworks.analyzer.rule.testability.SurvivingMutantRule;
import io.github.beyonditworks.analyzer.rule.testability.UntestedBranchRule;
import io.github.beyonditworks.analyzer.rule.tests.AssertionRouletteRule;
import io.github.beyonditworks.analyzer.rule.tests.ConditionalTestLogicRule;
import io.github.beyonditworks.analyzer.rule.tests.ConstructorInitializationRule;
import io.github.beyonditworks.analyzer.rule.tests.EagerTestRule;
import io.github.beyonditworks.analyzer.rule.tests.EmptyTestRule;
import io.github.beyonditworks.analyzer.rule.tests.IgnoredTestRule;
import io.github.beyonditworks.analyzer.rule.tests.MysteryGuestRule;
import io.github.beyonditworks.analyzer.rule.tests.OrderDependentTestRule;
import io.github.beyonditworks.analyzer.rule.tests.OverMockedTestRule;
import io.github.beyonditworks.analyzer.rule.tests.RedundantAssertionRule;
import io.github.beyonditworks.analyzer.rule.tests.ResourceOptimismRule;
import io.github.beyonditworks.analyzer.rule.tests.SleepyTestRule;
import io.github.beyonditworks.analyzer.rule.tests.SwallowedExceptionInTestRule;
import io.github.beyonditworks.analyzer.rule.tests.TestAssertsNothingNewRule;
import io.github.beyonditworks.analyzer.rule.tests.TestWithoutAssertionRule;
import io.github.beyonditworks.analyzer.rule.tests.TestWithoutSubjectRule;
import io.github.beyonditworks.analyzer.rule.tests.UnclearTestNameRule;
import io.github.beyonditworks.analyzer.rule.tests.UntestedTypeRule;
import java.util.List;
import java.util.Optional;

/** Every rule with its default options. A new rule is a new file and one line here. */
public final class Rules {

  /** All rules, by dimension and then by what readers meet first. */
  public static final List<Rule> ALL =
      List.of(
          // readability
          new ReadingEffortRule(),
          new CognitiveComplexityRule(),
          new MethodLengthRule(),
          new NestingDepthRule(),
          new ParameterCountRule(),
          new TypeSizeRule(),
          new DenseExpressionRule(),
          new NestedTernaryRule(),
          new LongLineRule(),
          new MagicNumberRule(),
          new UnclearNameRule(),
          new MisleadingNameRule(),
          new BooleanFlagParameterRule(),
          new CommentedOutCodeRule(),
          new EmptyCatchRule(),
          new UnusedPrivateMemberRule(),
          // design
          new TelescopingConstructorRule(),
          new NeedlessPatternRule(),
          new GodClassRule(),
          new FeatureEnvyRule(),
          new DataClumpRule(),
          new ExposedStateRule(),
          new ExposedFieldRule(),
          new UnreachedCodeRule(),
          new InconsistentNamingRule(),
          // testability
          new HardWiredDependencyRule(),
          new ConstructorWorkRule(),
          new HiddenInputRule(),
          new GlobalStateRule(),
          new LawOfDemeterRule(),
          new ExcessiveDependencyRule(),
          new ComplexPrivateMethodRule(),
          new CostlyCollaboratorRule(),
          new PackageCycleRule(),
          new DeepInheritanceRule(),
          new FinalCollaboratorRule(),
          new UntestedTypeRule(),
          new UntestedBranchRule(),
          new SurvivingMutantRule(),
          // tests
          new TestWithoutAssertionRule(),
          new TestWithoutSubjectRule(),
          new EmptyTestRule(),
          new IgnoredTestRule(),
          new ConditionalTestLogicRule(),
          new SwallowedExceptionInTestRule(),
          new SleepyTestRule(),
          new AssertionRouletteRule(),
          new ConstructorInitializationRule(),
          new RedundantAssertionRule(),
          new OrderDependentTestRule(),
          new OverMockedTestRule(),
          new TestAssertsNothingNewRule(),
          new UnclearTestNameRule(),
          new EagerTestRule(),
          new MysteryGuestRule(),
          new ResourceOptimismRule(),
          // documentation
          new MissingDocRule(),
          new RestatedNameRule(),
          new DocMismatchRule(),
          new StaleReferenceRule());

  private Rules() {}

  /** The rule of an id. */
  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
