package io.github.beyonditworks.analyzer.rule.documentation;

import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.ElementName;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.FileHistory;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.MemberFacts;
import io.github.beyonditworks.analyzer.model.MemberHistory;
import io.github.beyonditworks.analyzer.model.MemberHistory.Words;
import io.github.beyonditworks.analyzer.model.Place;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.TypeFacts;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Comments that were left behind: the code under them was changed again and again, in ways that
 * matter, and their words were not. Comments that lag behind code were described by Fluri, Würsch
 * and Gall, "Do Code and Comments Co-Evolve?", WCRE 2007.
 *
 * @param limit the most changes of the code since its comment was written that are not reported
 * @param changedPercent the share of the code's tokens that has to be another since then
 */
public record StaleDocRule(
    @Option("the most changes of the code since its comment was written that are not reported")
        int limit,
    @Option("the least share of the code that is another since then, in percent")
        int changedPercent)
    implements ProjectRule {

  private static final int PERCENT = 100;
  private static final int DAYS_A_MONTH = 30;

  /** A third change is reported where a third of the code is another. */
  public StaleDocRule() {
    this(2, 33);
  }

  @Override
  public String id() {
    return "stale-doc";
  }

  @Override
  public Dimension dimension() {
    return Dimension.DOCUMENTATION;
  }

  @Override
  public Severity severity() {
    return Severity.INFO;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public boolean speaksFromEvidence() {
    return true;
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    ProjectReporter reporter = new ProjectReporter(this);
    for (FileFacts file : project.files()) {
      Optional<FileHistory> history = project.evidence().history().of(file.path());
      if (kinds().contains(file.kind()) && history.isPresent()) {
        check(file, history.get(), reporter);
      }
    }
    return reporter.findings();
  }

  private void check(FileFacts file, FileHistory history, ProjectReporter reporter) {
    for (TypeFacts type : file.types()) {
      for (MemberFacts member : type.members()) {
        ElementName element = new ElementName(type.name(), member.signature());
        Optional<Words> words = history.member(element).flatMap(MemberHistory::words);
        if (words.isPresent() && isLeftBehind(words.get())) {
          report(file, member, element, words.get(), reporter);
        }
      }
    }
  }

  /** A name that the comment speaks of and the code has lost tells more than any share. */
  private boolean isLeftBehind(Words words) {
    return words.changes() > limit && (share(words) >= changedPercent || !words.gone().isEmpty());
  }

  private static int share(Words words) {
    return words.tokens() == 0
        ? 0
        : Math.min(PERCENT, PERCENT * words.changedTokens() / words.tokens());
  }

  private void report(
      FileFacts file,
      MemberFacts member,
      ElementName element,
      Words words,
      ProjectReporter reporter) {
    int line = member.place().line();
    reporter
        .at(file.path(), element, new Place(line, 1, line, 1), element.member())
        .value(words.changes(), limit)
        .report(message(element, words));
  }

  private static String message(ElementName element, Words words) {
    String name = element.member().substring(0, element.member().indexOf('('));
    String before =
        String.format(
            Locale.ROOT,
            "The code of %s changed %d times in the %s since its comment was written, about %d %% of"
                + " it. ",
            name,
            words.changes(),
            time(words.days()),
            share(words));
    return words.gone().isEmpty()
        ? before + "Read the two side by side, and say what holds now."
        : before
            + String.format(
                Locale.ROOT,
                "The comment still speaks of %s, which the code no longer has. Say what holds now.",
                String.join(", ", words.gone()));
  }

  private static String time(int days) {
    int months = Math.max(1, days / DAYS_A_MONTH);
    return months == 1 ? "month" : months + " months";
  }

  @Override
  public String documentation() {
    return """
        # The code changed, its comment did not

        ## What
        A method or constructor whose code was changed at least three times since its documentation comment was last
        written, so that a third of it is another now, or so that names are gone which the comment still speaks of.
        Layout, comments, annotations, single renamed words and sweeps over many files are no changes; renames and moves are
        followed. The comment counts as written whenever any of its words was.

        This rule speaks only where the history of the repository is known and reaches back to the comment, and only of files
        that are changed often. In the examples a remark tells what the history shows.

        ## Why it matters
        A comment that no longer fits is worse than none: the next reader believes it, and finds out late. Each change that
        passes it by makes that more likely.

        ## How to fix it
        Read the comment against the code. Where it still holds, say what has come in addition; where it does not, say what
        holds now. Leave out what the code itself shows: then there is less to keep true.

        Before:

        ```java
        class Prices {
          /** Looks the price up in the {@code table} of the shop. */
          int priceOf(String article) { // history: 4 changes, 60 of 90 tokens, gone: table // finding
            return service.ask(article).orElseThrow();
          }

          private PriceService service;
        }

        interface PriceService {
          java.util.Optional<Integer> ask(String article);
        }
        ```

        After:

        ```java
        class Prices {
          /** Asks the price service, and fails for an article that is not for sale. */
          int priceOf(String article) { // history: 0 changes, 0 of 90 tokens
            return service.ask(article).orElseThrow();
          }

          private PriceService service;
        }

        interface PriceService {
          java.util.Optional<Integer> ask(String article);
        }
        ```

        ## When not to
        A comment that says what a method promises may outlive every way of keeping the promise. Where that is so, the finding
        costs little and can be suppressed with that reason, or raise `limit`.
        """;
  }
}
