package io.github.beyonditworks.analyzer.rule.documentation;

import io.github.beyonditworks.analyzer.code.prose.DocProse;
import io.github.beyonditworks.analyzer.code.prose.DocumentedCallable;
import io.github.beyonditworks.analyzer.code.prose.DocumentedCallables;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Documentation that tells how the program is built more than what the method does. */
public record ExcessiveStructureDocRule(
    @Option("the most index points of structure in the documentation of a method") int limit,
    @Option("whether only documentation counts that says which methods this one calls")
        boolean toldCallsOnly)
    implements FileRule {

  private static final double LN_2 = Math.log(2);

  /** What a method does with another one by name; what callers should do with one is for them. */
  private static final Pattern TELLS_CALL =
      Pattern.compile(
          "\\b(?:calls(?! to)|invokes|(?:delegates|forwards|dispatches|falls back) to|implemented (?:by|using|in terms of))(?: \\w+){0,2} (?:\\{@(?:link|linkplain|code) |#\\w|\\w+\\(|<code>|`)",
          Pattern.CASE_INSENSITIVE);

  /** Ten words of structure and two methods by name in sixty words pass, twice that does not. */
  public ExcessiveStructureDocRule() {
    this(7, true);
  }

  @Override
  public String id() {
    return "excessive-structure-doc";
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

  /** Experts agree with about every second finding, and readers of real projects with fewer. */
  @Override
  public boolean isOnByDefault() {
    return false;
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (DocumentedCallable documented : DocumentedCallables.inEnglish(file.parsed())) {
      DocProse prose = documented.prose();
      double index = index(prose);
      if (index > limit && (!toldCallsOnly || tellsCall(documented))) {
        reporter
            .at(documented.doc().place(), documented.doc().description(), documented.node())
            .value(index, limit)
            .report(message(documented.node().getNameAsString(), prose));
      }
    }
  }

  private static boolean tellsCall(DocumentedCallable documented) {
    String text = documented.doc().description().replaceAll("\\s+", " ");
    return TELLS_CALL.matcher(text).find();
  }

  /** What doubles adds a point; words of text count half, since they say as much about length. */
  private static double index(DocProse prose) {
    double index =
        doublings(prose.structureWords())
            + doublings(prose.calls())
            + doublings(prose.specifications())
            + doublings(prose.description()) / 2;
    return Math.floor(index * 100) / 100;
  }

  private static double doublings(int count) {
    return Math.log1p(count) / LN_2;
  }

  private static String message(String name, DocProse prose) {
    return String.format(
        Locale.ROOT,
        "The documentation of %s tells much about how the program is built (%d words such as class, object or call, %d methods by name). Say first and mostly what callers get; how it is done belongs in the code or in an @implNote.",
        name,
        prose.structureWords(),
        prose.calls());
  }

  @Override
  public String documentation() {
    return """
        # Documentation about the program's structure

        ## What
        A documentation comment of a method or constructor that speaks of the program's structure more than of what the method is
        for. The index adds the doublings (logarithms to base 2) of four counts, each plus one: words such as *class*,
        *implementation*, *object*, *call*; different methods named in the text; types that are said to specify the method; and,
        halved, the words of the description. Of these, only documentation is told that says which methods this one calls or hands its
        work to: what the result is and what callers may do with it takes the same words. Only English documentation is judged. The finding is an information, and the rule is off unless asked for:
        experts agree with about every second one, and readers of open projects with fewer.

        ## Why it matters
        Which method calls which, and what a subclass overrides, is in the code, where it is never out of date. In the
        documentation it takes the place of the answer that callers look for, and it binds the implementation: whoever changes
        it has to find all sentences about it. Khan and others (SANER 2021) call this excessive structural information.

        ## How to fix it
        Tell what goes in, what comes out and what changes. Name another method only where callers have to use it. Put what
        implementers have to know under `@implSpec`, what is merely so today under `@implNote`.

        Before:

        ```java
        class Documents {
          /** // finding
           * Calls the method {@code prepare()} of the parser object, then calls {@code parse(Reader)} of the class that
           * implements the interface, which calls the method {@code start()} of the handler object and, for each element, the
           * method {@code element(String)} of the handler class. The implementation of this class returns the instance that
           * the method {@code result()} of the handler returns; a subclass that overrides {@code handler()} returns an object
           * of another type.
           */
          Document read(Reader text) {
            return parser.parse(text, handler());
          }
        }
        ```

        After:

        ```java
        class Documents {
          /**
           * Reads a document to its end.
           *
           * @return the document with all its elements, in order
           */
          Document read(Reader text) {
            return parser.parse(text, handler());
          }
        }
        ```

        ## When not to
        Extension points have to say which method calls them, when, and what an override must keep.
        """;
  }
}
