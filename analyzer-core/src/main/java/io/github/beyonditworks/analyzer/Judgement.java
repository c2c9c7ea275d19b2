package io.github.beyonditworks.analyzer;

import io.github.beyonditworks.analyzer.baseline.BaselineMatch;
import io.github.beyonditworks.analyzer.change.Base;
import io.github.beyonditworks.analyzer.change.ChangeObserver;
import io.github.beyonditworks.analyzer.change.ChangeSide;
import io.github.beyonditworks.analyzer.change.CodeMatches;
import io.github.beyonditworks.analyzer.change.Comparer;
import io.github.beyonditworks.analyzer.change.Comparer.Changes;
import io.github.beyonditworks.analyzer.change.Comparison;
import io.github.beyonditworks.analyzer.change.NewSuppression;
import io.github.beyonditworks.analyzer.code.testing.TestLinks;
import io.github.beyonditworks.analyzer.config.Configuration;
import io.github.beyonditworks.analyzer.evidence.EvidenceCollection;
import io.github.beyonditworks.analyzer.evidence.EvidenceCollection.Collected;
import io.github.beyonditworks.analyzer.gate.Gate;
import io.github.beyonditworks.analyzer.gate.GateConditions;
import io.github.beyonditworks.analyzer.gate.GateInput;
import io.github.beyonditworks.analyzer.history.HistoryReader;
import io.github.beyonditworks.analyzer.model.Evidence;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.History;
import io.github.beyonditworks.analyzer.model.PatternMatch;
import io.github.beyonditworks.analyzer.model.Problem;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Purpose;
import io.github.beyonditworks.analyzer.model.SkippedFile;
import io.github.beyonditworks.analyzer.pattern.PatternRecognition;
import io.github.beyonditworks.analyzer.project.DocumentSearch;
import io.github.beyonditworks.analyzer.project.PurposeReading;
import io.github.beyonditworks.analyzer.score.Outlook;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoredProject;
import io.github.beyonditworks.analyzer.score.Scorer;
import io.github.beyonditworks.analyzer.sixmonths.SixMonths;
import io.github.beyonditworks.analyzer.source.BaseRevision;
import io.github.beyonditworks.analyzer.source.ChangedSources;
import io.github.beyonditworks.analyzer.source.SourceDiscovery.Discovery;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Joins what is known of single files: findings, suppression, scores, comparison, baseline, gate.
 */
final class Judgement {

  private final AnalysisOptions options;
  private final ScoreModel model;
  private final Inventory inventory;
  private final Inspection now;
  private final Inspection then;
  private final List<FileFacts> context;
  private final boolean onlyTheChange;
  private final List<FileFacts> touchedThen;
  private final List<FileFacts> touchedNow;
  private final List<Problem> problems;
  private final Evidence evidence;
  private final Purpose purpose;
  private final ProjectFacts seen;
  private SortedMap<String, List<String>> tests;

  /**
   * A judgement.
   *
   * @param model the coefficients
   * @param options what was asked for
   * @param discovery what was found on disk
   * @param change the files that the change touched
   * @param now the files as they are
   * @param then the touched files as they were in the base
   * @param context further files that rules need to see and that are not judged themselves
   * @param onlyTheChange whether nothing but the change was looked at
   */
  Judgement(
      ScoreModel model,
      AnalysisOptions options,
      Discovery discovery,
      ChangedSources change,
      Inspection now,
      Inspection then,
      List<FileFacts> context,
      boolean onlyTheChange) {
    this.model = model;
    this.options = options;
    this.now = now;
    this.then = then;
    this.context = context;
    this.onlyTheChange = onlyTheChange;
    Set<String> readThen = paths(then.facts());
    Set<String> readNow = paths(now.facts());
    // What could be read on one side only cannot be compared: it was neither added nor deleted.
    this.touchedThen =
        then.facts().stream()
            .filter(f -> readNow.contains(f.path()) || !change.pathsAfter().contains(f.path()))
            .toList();
    this.touchedNow =
        now.facts().stream()
            .filter(f -> change.pathsAfter().contains(f.path()))
            .filter(f -> readThen.contains(f.path()) || !change.pathsBefore().contains(f.path()))
            .toList();
    this.inventory = new Inventory(options, discovery, now);
    this.problems = inventory.problems();
    List<FileFacts> all = with(now.facts(), context);
    this.purpose =
        PurposeReading.of(
            options.repositoryRoot(),
            inventory.locations(),
            all,
            options.configuration().project());
    ProjectFacts unseen = new ProjectFacts(all, !onlyTheChange, Evidence.NONE, purpose);
    Collected collected = EvidenceCollection.of(options.evidence(), inventory.sources());
    problems.addAll(collected.problems());
    this.evidence = collected.evidence().about(paths(now.facts())).with(history(unseen));
    this.seen = unseen.with(evidence);
  }

  private History history(ProjectFacts project) {
    return HistoryReader.of(
            options.history(),
            options.repositoryRoot(),
            project.files(),
            inventory.locations(),
            project.types(),
            options.cache())
        .about(paths(now.facts()));
  }

  /** The result. */
  Analysis analysis() {
    addProblems();
    CodeMatches code = CodeMatches.of(touchedThen, touchedNow);
    Heard heard = heard(code);
    ProjectFacts project =
        context.isEmpty() && !onlyTheChange ? seen : new ProjectFacts(now.facts());
    ScoredProject scored = new Scorer(model).score(project, heard.kept());
    Optional<Comparison> comparison = options.base().map(b -> compare(b, code, scored, heard));
    BaselineMatch baseline = accepted(heard.kept(), comparison);
    problems.sort(null);
    Configuration configured = options.configuration();
    GateConditions gate =
        comparison.isPresent() ? configured.gate().ofAChange() : configured.gate();
    List<SkippedFile> hidden =
        options.trustChange() ? List.of() : comparison.map(Comparison::leftOut).orElse(List.of());
    GateInput input = new GateInput(scored, baseline.accepted(), comparison, problems, hidden);
    return new Analysis(
        options.projectName(),
        Analyzer.toolVersion(),
        model.version(),
        configured.withGate(gate),
        inventory.summary(heard.silenced().size()),
        scored,
        Outlook.of(model, project, scored),
        Gate.evaluate(onlyTheChange ? gate.onTheChange() : gate, input),
        problems,
        inventory.skipped(),
        inventory.locations(),
        options.charset(),
        comparison,
        baseline,
        heard.silenced(),
        evidence,
        patterns(),
        tests(),
        SixMonths.of(scored, evidence, tests().keySet()),
        purpose,
        DocumentSearch.in(options.repositoryRoot(), inventory.locations().values(), now.facts()));
  }

  private SortedMap<String, List<String>> tests() {
    if (tests == null) {
      tests = TestLinks.of(seen).testsByType();
    }
    return tests;
  }

  /** The patterns in the files that are judged, seen together with the others. */
  private List<PatternMatch> patterns() {
    Set<String> judged = paths(now.facts());
    return PatternRecognition.of(seen).stream().filter(p -> judged.contains(p.path())).toList();
  }

  /**
   * The findings, those apart that somebody wished not to hear of.
   *
   * @param kept what counts
   * @param silenced what does not
   * @param silencedByTheChange what only a wish of the change itself is about, whether it counts or
   *     not
   */
  private record Heard(
      List<Finding> kept, List<Finding> silenced, List<NewSuppression> silencedByTheChange) {}

  private Heard heard(CodeMatches code) {
    List<Finding> all = findingsIn(seen, now.facts(), problems);
    Silence silence =
        Silence.in(options.configuration(), now.facts()).since(code, touchedThen, touchedNow);
    List<NewSuppression> silencedByTheChange =
        all.stream().flatMap(f -> silence.silencedByTheChange(f).stream()).toList();
    Set<Finding> silenced = all.stream().filter(silence::silences).collect(Collectors.toSet());
    if (options.trustChange()) {
      silencedByTheChange.forEach(s -> silenced.add(s.finding()));
    }
    return new Heard(
        all.stream().filter(f -> !silenced.contains(f)).toList(),
        all.stream().filter(f -> silenced.contains(f) && !f.ledgerOnly()).toList(),
        silencedByTheChange.stream().filter(s -> !s.finding().ledgerOnly()).toList());
  }

  /** What is accepted for now; the change itself can only accept what was there before it. */
  private BaselineMatch accepted(List<Finding> kept, Optional<Comparison> comparison) {
    List<Finding> findings = kept.stream().filter(f -> !f.ledgerOnly()).toList();
    BaselineMatch decided =
        BaselineMatch.of(options.baseline(), findings, now.facts(), wouldBeFound());
    if (comparison.isEmpty() || options.offeredBaseline().entries().isEmpty()) {
      return decided;
    }
    Set<Finding> older =
        BaselineMatch.of(options.offeredBaseline(), findings, now.facts(), wouldBeFound())
            .accepted()
            .stream()
            .filter(f -> !comparison.get().statusOf(f).countsAsNew())
            .collect(Collectors.toSet());
    return decided.alsoAccepting(older);
  }

  private void addProblems() {
    if (!onlyTheChange && now.facts().isEmpty() && problems.isEmpty()) {
      problems.add(inventory.nothingFound());
    }
    problems.addAll(AllFindings.unusableRules());
    problems.addAll(AllFindings.misspelledSuppressions(now.facts()));
  }

  private static Set<String> paths(List<FileFacts> files) {
    return files.stream().map(FileFacts::path).collect(Collectors.toSet());
  }

  private static List<FileFacts> with(List<FileFacts> files, List<FileFacts> more) {
    List<FileFacts> all = new ArrayList<>(files);
    all.addAll(more);
    return all;
  }

  /** What the rules find in some files, seen together with others. */
  private List<Finding> findingsIn(
      ProjectFacts project, List<FileFacts> judged, List<Problem> into) {
    Set<String> paths = paths(judged);
    return AllFindings.of(options, project, into).stream()
        .filter(f -> paths.contains(f.path()))
        .toList();
  }

  private Comparison compare(
      BaseRevision base, CodeMatches code, ScoredProject after, Heard heard) {
    Set<String> touched = paths(touchedNow);
    List<FileFacts> untouched =
        now.facts().stream().filter(f -> !touched.contains(f.path())).toList();
    List<FileFacts> whole = with(touchedThen, untouched);
    // What a rule could not do on the base is no problem of what is there now.
    Evidence shown = evidence.about(paths(untouched));
    ProjectFacts project = new ProjectFacts(with(whole, context), !onlyTheChange, shown, purpose);
    List<Finding> found = findingsIn(project, whole, new ArrayList<>());
    Silence silence = Silence.in(options.configuration(), whole);
    List<Finding> kept = new ArrayList<>(found.stream().filter(f -> !silence.silences(f)).toList());
    kept.addAll(
        UnknownBefore.findings(options.configuration().rules(), heard.kept(), code, touchedThen));
    ScoredProject before = new Scorer(model).score(new ProjectFacts(whole), kept);
    Changes changes =
        Comparer.compare(code, side(before, paths(touchedThen)), side(after, touched));
    return new Comparison(
        new Base(base.name(), base.commit()),
        changes.files(),
        changes.members(),
        changes.types(),
        changes.statuses(),
        changes.earlier(),
        changes.fixed(),
        heard.silencedByTheChange(),
        newlyLeftOut(base),
        ChangeObserver.observe(
            code, changes.members(), changes.types(), touchedThen, touchedNow, seen, tests()),
        onlyTheChange ? Optional.empty() : Optional.of(before));
  }

  private static ChangeSide side(ScoredProject project, Set<String> paths) {
    return new ChangeSide(
        project.files().stream().filter(f -> paths.contains(f.facts().path())).toList(),
        project.findings().stream().filter(f -> paths.contains(f.finding().path())).toList());
  }

  /**
   * The files that nobody looks at since the change: it marks them as generated, or brings them so.
   * What the configuration excludes anyway is no news.
   */
  private List<SkippedFile> newlyLeftOut(BaseRevision base) {
    Set<String> analysedBefore = paths(then.facts());
    Set<String> knownBefore = base.javaFiles();
    List<SkippedFile> left =
        inventory.skipped().stream()
            .filter(s -> analysedBefore.contains(s.path()) || isBrought(s, knownBefore))
            .toList();
    Set<String> ignored = base.ignored(left.stream().map(SkippedFile::path).toList());
    List<SkippedFile> leftOut =
        new ArrayList<>(LeftOut.unseen(options, base, inventory.discovery()));
    left.stream()
        .filter(s -> !ignored.contains(s.path()) && !leftOut.contains(s))
        .forEach(leftOut::add);
    leftOut.sort(Comparator.comparing(SkippedFile::path));
    return leftOut;
  }

  private boolean isBrought(SkippedFile file, Set<String> knownBefore) {
    return file.reason().equals(SkippedFile.GENERATED)
        && !knownBefore.contains(file.path())
        && options.choice().isWanted(file.path());
  }

  /** An entry of the baseline is mended when its file was looked at, or is no more. */
  private Predicate<String> wouldBeFound() {
    Set<String> analysed = paths(now.facts());
    Path root = options.repositoryRoot();
    return path -> analysed.contains(path) || !exists(root, path);
  }

  private static boolean exists(Path root, String path) {
    try {
      return Files.exists(root.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
