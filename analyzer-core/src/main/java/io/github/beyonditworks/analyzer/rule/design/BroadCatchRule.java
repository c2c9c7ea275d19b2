package io.github.beyonditworks.analyzer.rule.design;

import io.github.beyonditworks.analyzer.code.failure.Aftermath;
import io.github.beyonditworks.analyzer.code.failure.CaughtFailure;
import io.github.beyonditworks.analyzer.code.failure.Failures;
import io.github.beyonditworks.analyzer.code.failure.KnownThrows;
import io.github.beyonditworks.analyzer.code.failure.Surroundings;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Set;

/** Catch clauses that take more than what the block can be expected to throw. */
public record BroadCatchRule() implements FileRule {
  private static final Set<String> BROAD = Set.of("Exception", "Throwable", "RuntimeException");
  private static final String PROGRAMMING_ERROR = "NullPointerException";

  @Override
  public String id() {
    return "broad-catch";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MINOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    Failures failures = Failures.of(file.parsed());
    for (CaughtFailure failure : failures.all()) {
      if (failure.types().size() == 1) {
        String type = failure.types().get(0);
        if (type.equals(PROGRAMMING_ERROR)) {
          checkProgrammingError(failure, failures, reporter);
        } else if (BROAD.contains(type)) {
          checkBroad(failure, failures, file, reporter);
        }
      }
    }
  }

  private static void checkProgrammingError(
      CaughtFailure failure, Failures failures, Reporter reporter) {
    if (failure.thrown().isEmpty() && !failures.isMeant(failure)) {
      reporter.at(failure.clause().getParameter()).report(asksByFailing(PROGRAMMING_ERROR));
    }
  }

  private static void checkBroad(
      CaughtFailure failure, Failures failures, MeasuredFile file, Reporter reporter) {
    String type = failure.types().get(0);
    String narrower = KnownThrows.of(failure.attempt());
    if (!narrower.isEmpty()) {
      reporter.at(failure.clause().getParameter()).report(tooWide(type, narrower));
    } else if (type.equals("Throwable") && takesErrors(failure, failures, file)) {
      reporter.at(failure.clause().getParameter()).severity(Severity.INFO).report(takesAll());
    }
  }

  private static boolean takesErrors(CaughtFailure failure, Failures failures, MeasuredFile file) {
    Surroundings around = failures.around(failure);
    return failure.thrown().isEmpty()
        && !failure.handsOn()
        && failures.after(failure).kind() == Aftermath.Kind.RETURNS
        && !around.aside()
        && !around.atBoundary(file.libraries(), TypeNames.of(file.parsed()))
        && !failures.isMeant(failure);
  }

  private static String tooWide(String type, String narrower) {
    return String.format(
        Locale.ROOT,
        "%s is caught where the block can throw %s: a programming error that slips in later is taken for it and handled as if expected. Catching %s says what is meant.",
        type,
        narrower,
        narrower);
  }

  private static String asksByFailing(String type) {
    return String.format(
        Locale.ROOT,
        "%s is caught in place of a question: it also takes the slips in everything that the block calls, and hides them. A condition before the call asks for the one case that is meant.",
        type);
  }

  private static String takesAll() {
    return "Throwable is caught and handled here: an OutOfMemoryError or StackOverflowError is treated like an answer, and the program goes on in a state that nobody knows. Exception leaves errors to the top of the thread.";
  }

  @Override
  public String documentation() {
    return """
        # Clause that catches too much

        ## What
        A clause that catches `Exception` or more although every call in the block is known to throw one narrower exception; a clause that catches
        `NullPointerException` in place of a question; and, as an information, a clause that takes
        `Throwable` and returns a stand-in, outside of threads, listeners and other places where nothing is above.

        ## Why it matters
        Programming errors are exceptions, too. A wide clause takes them for the failure that it was written for, so that they are
        handled, logged in a wrong sentence, or dropped, and never found (Bloch, Effective Java, items 69 and 77).

        ## How to fix it
        Catch what the calls declare. Ask before the call in place of catching what it throws when nobody asked.

        Before:

        ```java
        class Port {
          int of(String text) {
            try {
              return Integer.parseInt(text);
            } catch (Exception e) { // finding
              return 8080;
            }
          }

          String host(Server server) {
            try {
              return server.address().host();
            } catch (NullPointerException e) { // finding
              return "localhost";
            }
          }
        }
        ```

        After:

        ```java
        class Port {
          int of(String text) {
            try {
              return Integer.parseInt(text);
            } catch (NumberFormatException e) {
              return 8080;
            }
          }

          String host(Server server) {
            return server.address() == null ? "localhost" : server.address().host();
          }
        }
        ```

        ## When not to
        At the top of a thread, a request or a plug-in's call everything has to be caught. Code of others that throws
        `NullPointerException` for input that it should refuse leaves no choice: a comment says so.
        """;
  }
}
