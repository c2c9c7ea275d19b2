package io.github.beyonditworks.analyzer.rule.catalog;

import io.github.beyonditworks.analyzer.pattern.NeedlessPatternRule;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.design.BroadCatchRule;
import io.github.beyonditworks.analyzer.rule.design.DataClassRule;
import io.github.beyonditworks.analyzer.rule.design.DataClumpRule;
import io.github.beyonditworks.analyzer.rule.design.DuplicatedBlockRule;
import io.github.beyonditworks.analyzer.rule.design.ExceptionAsFlowRule;
import io.github.beyonditworks.analyzer.rule.design.ExposedFieldRule;
import io.github.beyonditworks.analyzer.rule.design.ExposedStateRule;
import io.github.beyonditworks.analyzer.rule.design.FeatureEnvyRule;
import io.github.beyonditworks.analyzer.rule.design.FinallyExitRule;
import io.github.beyonditworks.analyzer.rule.design.GenericThrowsRule;
import io.github.beyonditworks.analyzer.rule.design.GodClassRule;
import io.github.beyonditworks.analyzer.rule.design.InconsistentNamingRule;
import io.github.beyonditworks.analyzer.rule.design.LogAndThrowRule;
import io.github.beyonditworks.analyzer.rule.design.LostCauseRule;
import io.github.beyonditworks.analyzer.rule.design.LostInterruptRule;
import io.github.beyonditworks.analyzer.rule.design.NamingConventionRule;
import io.github.beyonditworks.analyzer.rule.design.NullCollectionRule;
import io.github.beyonditworks.analyzer.rule.design.RepeatedNullCheckRule;
import io.github.beyonditworks.analyzer.rule.design.RepeatedSwitchRule;
import io.github.beyonditworks.analyzer.rule.design.SiblingSkeletonRule;
import io.github.beyonditworks.analyzer.rule.design.StateFlagRule;
import io.github.beyonditworks.analyzer.rule.design.SwallowedExceptionRule;
import io.github.beyonditworks.analyzer.rule.design.TelescopingConstructorRule;
import io.github.beyonditworks.analyzer.rule.design.UncheckedOptionalRule;
import io.github.beyonditworks.analyzer.rule.design.UnreachedCodeRule;
import io.github.beyonditworks.analyzer.rule.documentation.BloatedDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.BrokenDocMarkupRule;
import io.github.beyonditworks.analyzer.rule.documentation.CommentRestatesCodeRule;
import io.github.beyonditworks.analyzer.rule.documentation.DeprecatedWithoutAlternativeRule;
import io.github.beyonditworks.analyzer.rule.documentation.DocMismatchRule;
import io.github.beyonditworks.analyzer.rule.documentation.ExcessiveStructureDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.FragmentedDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.LazyDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.MissingDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.MissingWhyRule;
import io.github.beyonditworks.analyzer.rule.documentation.RestatedNameRule;
import io.github.beyonditworks.analyzer.rule.documentation.StaleDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.StaleReferenceRule;
import io.github.beyonditworks.analyzer.rule.documentation.SuppressedWithoutReasonRule;
import io.github.beyonditworks.analyzer.rule.documentation.TangledDocRule;
import io.github.beyonditworks.analyzer.rule.documentation.TodoWithoutOwnerRule;
import io.github.beyonditworks.analyzer.rule.documentation.UnfinishedCommentRule;
import io.github.beyonditworks.analyzer.rule.documentation.UnstatedContractRule;
import io.github.beyonditworks.analyzer.rule.readability.BooleanFlagParameterRule;
import io.github.beyonditworks.analyzer.rule.readability.CaughtNullPointerRule;
import io.github.beyonditworks.analyzer.rule.readability.CharsetByNameRule;
import io.github.beyonditworks.analyzer.rule.readability.CognitiveComplexityRule;
import io.github.beyonditworks.analyzer.rule.readability.CommentedOutCodeRule;
import io.github.beyonditworks.analyzer.rule.readability.DenseExpressionRule;
import io.github.beyonditworks.analyzer.rule.readability.DoubledWordRule;
import io.github.beyonditworks.analyzer.rule.readability.ElseAfterReturnRule;
import io.github.beyonditworks.analyzer.rule.readability.EmptinessBySizeRule;
import io.github.beyonditworks.analyzer.rule.readability.EmptyCatchRule;
import io.github.beyonditworks.analyzer.rule.readability.LoggerNotConstantRule;
import io.github.beyonditworks.analyzer.rule.readability.LongLineRule;
import io.github.beyonditworks.analyzer.rule.readability.LoopForMethodRule;
import io.github.beyonditworks.analyzer.rule.readability.MagicNumberRule;
import io.github.beyonditworks.analyzer.rule.readability.MethodLengthRule;
import io.github.beyonditworks.analyzer.rule.readability.MisleadingNameRule;
import io.github.beyonditworks.analyzer.rule.readability.MisspeltWordRule;
import io.github.beyonditworks.analyzer.rule.readability.MixedAbstractionRule;
import io.github.beyonditworks.analyzer.rule.readability.ModifierOrderRule;
import io.github.beyonditworks.analyzer.rule.readability.NeedlessBoxingRule;
import io.github.beyonditworks.analyzer.rule.readability.NestedTernaryRule;
import io.github.beyonditworks.analyzer.rule.readability.NestingDepthRule;
import io.github.beyonditworks.analyzer.rule.readability.ParameterCountRule;
import io.github.beyonditworks.analyzer.rule.readability.ReadingEffortRule;
import io.github.beyonditworks.analyzer.rule.readability.RedundantParenthesesRule;
import io.github.beyonditworks.analyzer.rule.readability.SwappedAssertionArgumentsRule;
import io.github.beyonditworks.analyzer.rule.readability.TrojanSourceRule;
import io.github.beyonditworks.analyzer.rule.readability.TypeSizeRule;
import io.github.beyonditworks.analyzer.rule.readability.UnclearNameRule;
import io.github.beyonditworks.analyzer.rule.readability.UnusedImportRule;
import io.github.beyonditworks.analyzer.rule.readability.UnusedLocalRule;
import io.github.beyonditworks.analyzer.rule.readability.UnusedPrivateMemberRule;
import io.github.beyonditworks.analyzer.rule.testability.ComplexPrivateMethodRule;
import io.github.beyonditworks.analyzer.rule.testability.ConsoleOutputRule;
import io.github.beyonditworks.analyzer.rule.testability.ConstructorWorkRule;
import io.github.beyonditworks.analyzer.rule.testability.CostlyCollaboratorRule;
import io.github.beyonditworks.analyzer.rule.testability.DeepInheritanceRule;
import io.github.beyonditworks.analyzer.rule.testability.ExcessiveDependencyRule;
import io.github.beyonditworks.analyzer.rule.testability.FieldInjectionRule;
import io.github.beyonditworks.analyzer.rule.testability.FinalCollaboratorRule;
import io.github.beyonditworks.analyzer.rule.testability.GlobalStateRule;
import io.github.beyonditworks.analyzer.rule.testability.HardWiredDependencyRule;
import io.github.beyonditworks.analyzer.rule.testability.HiddenInputRule;
import io.github.beyonditworks.analyzer.rule.testability.LawOfDemeterRule;
import io.github.beyonditworks.analyzer.rule.testability.PackageCycleRule;
import io.github.beyonditworks.analyzer.rule.testability.ServiceLocatorRule;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Every rule with its default options. A new rule is a new file and one line here; rules of others
 * are services of {@link Rule} on the class path.
 */
public final class Rules {

  private static final List<Rule> OURS =
      List.of(
          // readability
          new ReadingEffortRule(),
          new CognitiveComplexityRule(),
          new MethodLengthRule(),
          new NestingDepthRule(),
          new MixedAbstractionRule(),
          new ParameterCountRule(),
          new TypeSizeRule(),
          new DenseExpressionRule(),
          new NestedTernaryRule(),
          new LongLineRule(),
          new TrojanSourceRule(),
          new MagicNumberRule(),
          new UnclearNameRule(),
          new MisleadingNameRule(),
          new BooleanFlagParameterRule(),
          new CommentedOutCodeRule(),
          new EmptyCatchRule(),
          new UnusedPrivateMemberRule(),
          new UnusedImportRule(),
          new UnusedLocalRule(),
          new CaughtNullPointerRule(),
          new LoggerNotConstantRule(),
          new CharsetByNameRule(),
          new ElseAfterReturnRule(),
          new EmptinessBySizeRule(),
          new LoopForMethodRule(),
          new NeedlessBoxingRule(),
          new ModifierOrderRule(),
          new RedundantParenthesesRule(),
          new DoubledWordRule(),
          new MisspeltWordRule(),
          new SwappedAssertionArgumentsRule(),
          // design
          new DuplicatedBlockRule(),
          new TelescopingConstructorRule(),
          new NeedlessPatternRule(),
          new RepeatedSwitchRule(),
          new SiblingSkeletonRule(),
          new StateFlagRule(),
          new RepeatedNullCheckRule(),
          new GodClassRule(),
          new FeatureEnvyRule(),
          new DataClumpRule(),
          new DataClassRule(),
          new ExposedStateRule(),
          new ExposedFieldRule(),
          new UnreachedCodeRule(),
          new InconsistentNamingRule(),
          new NamingConventionRule(),
          // design: failure
          new SwallowedExceptionRule(),
          new LostCauseRule(),
          new LostInterruptRule(),
          new FinallyExitRule(),
          new BroadCatchRule(),
          new LogAndThrowRule(),
          new ExceptionAsFlowRule(),
          new GenericThrowsRule(),
          new NullCollectionRule(),
          new UncheckedOptionalRule(),
          // testability
          new HardWiredDependencyRule(),
          new FieldInjectionRule(),
          new ServiceLocatorRule(),
          new ConsoleOutputRule(),
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
          new LazyDocRule(),
          new BloatedDocRule(),
          new TangledDocRule(),
          new FragmentedDocRule(),
          new ExcessiveStructureDocRule(),
          new DocMismatchRule(),
          new StaleReferenceRule(),
          new StaleDocRule(),
          new MissingWhyRule(),
          new TodoWithoutOwnerRule(),
          new DeprecatedWithoutAlternativeRule(),
          new UnfinishedCommentRule(),
          new SuppressedWithoutReasonRule(),
          new CommentRestatesCodeRule(),
          new UnstatedContractRule(),
          new BrokenDocMarkupRule());

  private static final HouseRules THEIRS = HouseRules.load(Rules.class.getClassLoader(), OURS);

  /**
   * All rules, by dimension and then by what readers meet first; after them those that others bring
   * along as services, by id.
   */
  public static final List<Rule> ALL = joined();

  /** Those that are on where nobody says otherwise. */
  public static final List<Rule> ON = ALL.stream().filter(Rule::isOnByDefault).toList();

  /** What is wrong with rules that others bring along and that cannot be used, a sentence each. */
  public static final List<String> FAULTS = THEIRS.faults();

  private Rules() {}

  private static List<Rule> joined() {
    List<Rule> all = new ArrayList<>(OURS);
    all.addAll(THEIRS.rules());
    return List.copyOf(all);
  }

  /** The rule of an id. */
  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(r -> r.id().equals(id)).findFirst();
  }
}
