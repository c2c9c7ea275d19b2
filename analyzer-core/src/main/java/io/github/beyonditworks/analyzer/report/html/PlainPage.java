package io.github.beyonditworks.analyzer.report.html;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.model.Scores;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.report.PayoffText;
import io.github.beyonditworks.analyzer.score.Payoff;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The page for people who do not program.
 *
 * @param frame what stands around it
 * @param answers questions with their answers
 */
public record PlainPage(Frame frame, List<Answer> answers) {

  static final String NAME = "plain.html";

  private static final double EASY = 80;
  private static final double EFFORT = 60;
  private static final double NOTICEABLE = 0.5;

  /**
   * An answer.
   *
   * @param question the question
   * @param sentences the answer
   */
  public record Answer(String question, List<String> sentences) {}

  static PlainPage of(ReportedProject project) {
    List<Answer> answers = new ArrayList<>();
    answers.add(new Answer("What was looked at?", lookedAt(project)));
    answers.add(new Answer("How is the code?", state(project)));
    answers.add(new Answer("What do the numbers say?", numbers(project.analysis())));
    answers.add(new Answer("Where would work help most?", work(project)));
    change(project).ifPresent(s -> answers.add(new Answer("What happened lately?", s)));
    answers.add(
        new Answer(
            "What does this not say?",
            List.of(
                "Whether the program does what its users want, whether it is fast, and whether it is"
                    + " safe: other means tell that.",
                "Nor who is good at their work. Code is shaped by deadlines and history as much as"
                    + " by those who write it.")));
    return new PlainPage(project.frame("In plain words", NAME), answers);
  }

  private static List<String> lookedAt(ReportedProject project) {
    Analysis.Summary summary = project.analysis().summary();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "The program text of "
            + project.analysis().projectName()
            + ": "
            + Figures.counted(summary.analyzed(), "file")
            + " with "
            + Figures.counted(summary.codeLines(), "line")
            + " of code, tests included.");
    if (summary.failed() > 0) {
      sentences.add(
          Figures.counted(summary.failed(), "file")
              + " could not be read, and nothing here knows of what is in there.");
    }
    return sentences;
  }

  private static List<String> state(ReportedProject project) {
    long easy = 0;
    long effort = 0;
    long all = 0;
    for (TypeCost type : project.types(SourceKind.MAIN)) {
      int lines = Math.max(1, type.type().facts().codeLines());
      double score = type.type().scores().overall().orElse(EASY);
      all += lines;
      easy += score >= EASY ? lines : 0;
      effort += score < EASY && score >= EFFORT ? lines : 0;
    }
    if (all == 0) {
      return List.of("There is no code besides tests.");
    }
    long ofEasy = Math.round(100.0 * easy / all);
    long ofEffort = Math.round(100.0 * effort / all);
    return List.of(
        String.format(
            Locale.ROOT,
            "Of every 100 lines, %d stand where a newcomer finds the way, %d where it takes some"
                + " effort, and %d where a change takes long and is easily got wrong.",
            ofEasy,
            ofEffort,
            Math.max(0, 100 - ofEasy - ofEffort)));
  }

  private static List<String> numbers(Analysis analysis) {
    Scores scores = analysis.scores();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Scores go from 0 to 100. 100 means that there is nothing to mend; nobody needs 100"
            + " everywhere.");
    add(
        sentences,
        "Readability",
        scores.readability(),
        "how soon somebody new understands the code");
    add(
        sentences,
        "Testability",
        scores.testability(),
        "how easily parts can be tried out by themselves, so that mistakes show before users meet"
            + " them");
    add(
        sentences,
        "Documentation",
        scores.documentation(),
        "whether what the code alone cannot say is written down");
    return sentences;
  }

  private static void add(
      List<String> sentences, String name, OptionalDouble score, String meaning) {
    if (score.isPresent()) {
      sentences.add(name + " is " + Figures.score(score) + ": " + meaning + ".");
    }
  }

  private static List<String> work(ReportedProject project) {
    List<Payoff> payoffs = project.analysis().outlook().payoffs();
    if (payoffs.isEmpty()) {
      return List.of("No place stands out.");
    }
    int minutes = payoffs.stream().mapToInt(Payoff::minutes).sum();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        payoffs.size() == 1
            ? "One place stands out; mending it takes " + PayoffText.time(minutes) + "."
            : String.format(
                Locale.ROOT,
                "%d places cost those who work on the code most; mending them takes %s together.",
                payoffs.size(),
                PayoffText.time(minutes)));
    int struggles = project.analysis().sixMonths().members().size();
    if (struggles > 0) {
      sentences.add(
          Figures.counted(struggles, "part")
              + " of the code will be hard to work on in six months, when those who know it have"
              + " moved on or forgotten. A sentence written down today costs minutes.");
    }
    return sentences;
  }

  private static Optional<List<String>> change(ReportedProject project) {
    return project
        .analysis()
        .comparison()
        .map(
            c -> {
              List<String> sentences = new ArrayList<>();
              c.projectBefore()
                  .ifPresent(
                      before ->
                          sentences.add(direction(before.scores(), project.analysis().scores())));
              ChangePage.Summary summary = ChangePage.summary(project).orElseThrow();
              sentences.add(
                  summary.fixed() + " remarks are settled, and " + summary.brought() + " are new.");
              return sentences;
            });
  }

  private static String direction(Scores before, Scores now) {
    double gain = now.overall().orElse(0) - before.overall().orElse(0);
    if (Math.abs(gain) < NOTICEABLE) {
      return "The code is about as easy to work on as before.";
    }
    return gain > 0
        ? "The code is easier to work on than before."
        : "The code is harder to work on than before.";
  }
}
