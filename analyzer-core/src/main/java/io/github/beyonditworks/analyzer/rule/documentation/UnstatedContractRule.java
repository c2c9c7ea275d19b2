package io.github.beyonditworks.analyzer.rule.documentation;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.beyonditworks.analyzer.code.NullResults;
import io.github.beyonditworks.analyzer.code.Visibility;
import io.github.beyonditworks.analyzer.code.comment.UnstatedContract;
import io.github.beyonditworks.analyzer.code.prose.DocumentedCallable;
import io.github.beyonditworks.analyzer.code.prose.DocumentedCallables;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.DocComment;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Documentation without a word on special values, units or threads that the code knows of. */
public record UnstatedContractRule() implements FileRule {

  @Override
  public String id() {
    return "unstated-contract";
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
  public void check(MeasuredFile file, Reporter reporter) {
    NullResults nulls = NullResults.in(file.parsed());
    for (DocumentedCallable documented : DocumentedCallables.inEnglish(file.parsed())) {
      if (isPromise(documented.node())) {
        check(documented, nulls, reporter);
      }
    }
    for (TypeDeclaration<?> type : file.parsed().all(TypeDeclaration.class)) {
      if (Visibility.of(type) == Visibility.PUBLIC) {
        file.parsed().doc(type).ifPresent(doc -> check(type, doc, reporter));
      }
    }
  }

  private static boolean isPromise(CallableDeclaration<?> node) {
    return Visibility.of(node).compareTo(Visibility.PROTECTED) >= 0
        && node.getAnnotationByName("Override").isEmpty();
  }

  private static void check(DocumentedCallable documented, NullResults nulls, Reporter reporter) {
    CallableDeclaration<?> node = documented.node();
    List<String> unsaid = UnstatedContract.of(node, documented.doc(), nulls);
    if (!unsaid.isEmpty()) {
      reporter.at(node).report(message(node.getNameAsString(), String.join(", or ", unsaid)));
    }
  }

  private static void check(TypeDeclaration<?> type, DocComment doc, Reporter reporter) {
    if (!doc.isEmpty() && UnstatedContract.keepsThreadsToItself(type, doc)) {
      reporter.at(type).report(message(type.getNameAsString(), "how several threads may use it"));
    }
  }

  private static String message(String name, String unsaid) {
    return String.format(
        Locale.ROOT,
        "The documentation of %s does not say %s, and the code cares: callers have to read it to find out. Half a sentence is enough.",
        name,
        unsaid);
  }

  @Override
  public String documentation() {
    return """
        # Contract that the documentation leaves out

        ## What
        Documentation of a published member that has no word on what its code treats in a way of its own: a number called
        timeout, delay or the like without a unit; a result that may be null; a parameter for which null means something; values
        that a guard refuses. And documentation of a public type that is built for threads (locks, volatile fields,
        synchronized methods) and never speaks of them. Members without any documentation are a matter of `missing-doc`;
        texts in other languages than English are left alone.

        ## Why it matters
        These are the questions that bring callers to the source, and the answers that break when guessed: a timeout in
        seconds where milliseconds were meant, a null that shows up three calls later. Bloch's Effective Java asks for
        preconditions, results and thread-safety in the comment for that reason.

        ## How to fix it
        Add the half sentence to the comment, or let the type say it: `Duration` has its unit in it, `Optional` its absence.

        Before:

        ```java
        public class Client {
          /** Waits for the answer. */
          public Answer await(long timeout) { // finding
            return queue.poll(timeout);
          }
        }
        ```

        After:

        ```java
        public class Client {
          /** Waits for the answer, at most so many milliseconds. */
          public Answer await(long timeout) {
            return queue.poll(timeout);
          }
        }
        ```

        ## When not to
        Where the type's documentation says it for all members, the members need not repeat it: suppress the rule on the type.
        """;
  }
}
