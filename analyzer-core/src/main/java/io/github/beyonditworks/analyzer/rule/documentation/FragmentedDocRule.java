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

/** Documentation that sends its readers elsewhere for what it does not say. */
public record FragmentedDocRule(
    @Option(
            "the most places that the documentation of a method may send its readers to; one in the text counts two")
        int limit)
    implements FileRule {

  private static final int PER_REFERRAL = 2;

  /** So many more places after the text are let be when the text itself needs none of them. */
  private static final int FURTHER_READING = 2;

  /** One place in the text, or two after it. */
  public FragmentedDocRule() {
    this(2);
  }

  @Override
  public String id() {
    return "fragmented-doc";
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
    for (DocumentedCallable documented : DocumentedCallables.inEnglish(file.parsed())) {
      DocProse prose = documented.prose();
      int places = prose.sees() + PER_REFERRAL * prose.referrals();
      boolean onlyFurtherReading =
          prose.referrals() == 0 && prose.sees() <= limit + FURTHER_READING;
      if (places > limit && !onlyFurtherReading) {
        reporter
            .at(documented.doc().place(), documented.doc().description(), documented.node())
            .value(places, limit)
            .report(message(documented.node().getNameAsString(), prose));
      }
    }
  }

  private static String message(String name, DocProse prose) {
    return String.format(
        Locale.ROOT,
        "The documentation of %s sends its readers elsewhere (%s): they collect one thought from several places. Say here the one sentence that they would look for there, and link what is only further reading.",
        name,
        places(prose));
  }

  private static String places(DocProse prose) {
    String inText = times(prose.referrals()) + " in the text";
    String after = times(prose.sees()) + " after it";
    if (prose.sees() == 0) {
      return inText;
    }
    return prose.referrals() == 0 ? times(prose.sees()) + " after the text" : inText + ", " + after;
  }

  private static String times(int count) {
    return count == 1 ? "once" : count + " times";
  }

  @Override
  public String documentation() {
    return """
        # Documentation scattered over other places

        ## What
        A documentation comment of a method or constructor that sends its readers elsewhere: *see …*, *refer to …*, *for
        details …* in the text count two each, `@see` tags one each. Up to four of the latter are let be where the text can do
        without them. Links within a sentence that can be understood without
        following them do not count. Only English documentation is judged. The finding is an information.

        ## Why it matters
        Every place that has to be visited costs the thread of thought, and the target may be renamed, moved or in turn send
        its readers on. Khan and others (SANER 2021) call documentation fragmented that has to be collected from many places.

        ## How to fix it
        Say in one sentence what readers would find there: the rule that applies, the default, the exception. Keep the links
        that continue the topic, and drop those to types that the signature names anyway.

        Before:

        ```java
        class Uploads {
          /** // finding
           * Stores a file. See {@link Limits} for the limits, and refer to {@link Storage#put} for details on errors.
           *
           * @see Storage
           * @see Limits
           */
          void store(Path file) {
            storage.put(file, limits);
          }
        }
        ```

        After:

        ```java
        class Uploads {
          /**
           * Stores a file of {@link Limits#MAX_BYTES} at most.
           *
           * @throws UncheckedIOException when the storage is full or not reachable
           */
          void store(Path file) {
            storage.put(file, limits);
          }
        }
        ```

        ## When not to
        Where a standard or another type owns the contract, repeating it would make two truths. Then one sentence on what it
        means here and one link are best.
        """;
  }
}
