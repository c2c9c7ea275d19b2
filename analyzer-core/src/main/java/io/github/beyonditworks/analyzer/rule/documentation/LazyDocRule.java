package io.github.beyonditworks.analyzer.rule.documentation;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.type.ReferenceType;
import io.github.beyonditworks.analyzer.code.DocumentedDeclaration;
import io.github.beyonditworks.analyzer.code.MemberShape;
import io.github.beyonditworks.analyzer.code.Words;
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
import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import java.util.Locale;
import java.util.Set;

/** Documentation that adds next to nothing to the declaration. */
public record LazyDocRule(
    @Option(
            "the least that the documentation of a method has to say: each word counts one, each that the declaration does not have two more")
        int minimum)
    implements FileRule {

  private static final int PER_NEW_WORD = 2;
  private static final Set<String> TAGS_THAT_TELL =
      Set.of("param", "return", "throws", "exception");
  private static final RestatedNameRule RESTATED = new RestatedNameRule();

  /** Eight words of which one is new, or four of which two are. */
  public LazyDocRule() {
    this(11);
  }

  @Override
  public String id() {
    return "lazy-doc";
  }

  @Override
  public Dimension dimension() {
    return Dimension.DOCUMENTATION;
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
    for (DocumentedCallable documented : DocumentedCallables.inEnglish(file.parsed())) {
      CallableDeclaration<?> node = documented.node();
      if (documented.prose().description() < minimum && isJudged(documented)) {
        int said = said(documented);
        if (said < minimum && !isReportedAsRestated(documented)) {
          DocComment doc = documented.doc();
          reporter
              .at(doc.place(), doc.description(), node)
              .value((minimum - said) / (double) minimum, 0)
              .severity(MemberShape.isAccessor(node) ? Severity.INFO : severity())
              .report(message(node.getNameAsString()));
        }
      }
    }
  }

  private static String message(String name) {
    return String.format(
        Locale.ROOT,
        "The documentation of %s hardly says more than its declaration: callers still have to read the code. Tell what they cannot see: when it may be called, what special cases give, units, null, what changes.",
        name);
  }

  /** What a glance at the body explains needs no more words, and overrides have theirs above. */
  private static boolean isJudged(DocumentedCallable documented) {
    CallableDeclaration<?> node = documented.node();
    DocProse prose = documented.prose();
    boolean leadsOn = prose.words() == 0 || prose.referrals() > 0;
    return !leadsOn
        && prose.sampleLines() == 0
        && node.getAnnotationByName("Override").isEmpty()
        && !MemberShape.bodyOf(node).map(MemberShape::isTrivial).orElse(false);
  }

  private static boolean isReportedAsRestated(DocumentedCallable documented) {
    return RESTATED.isReported(new DocumentedDeclaration(documented.node(), documented.doc()));
  }

  private static int said(DocumentedCallable documented) {
    DocProse prose = documented.prose();
    if (prose.description() > DocProse.OPENING_WORDS) {
      return (1 + PER_NEW_WORD) * prose.description();
    }
    Set<String> known = knownWords(documented.node());
    int newWords = Words.countNew(known, prose.opening());
    for (BlockTag tag : documented.doc().blockTags()) {
      if (TAGS_THAT_TELL.contains(tag.name())) {
        newWords += Words.countNew(known, DocComment.plain(tag.text()));
      }
    }
    return prose.description() + PER_NEW_WORD * newWords;
  }

  private static Set<String> knownWords(CallableDeclaration<?> node) {
    Set<String> known = RestatedNameRule.knownWords(node);
    RestatedNameRule.parameterWords(node).forEach(known::addAll);
    for (ReferenceType thrown : node.getThrownExceptions()) {
      known.addAll(Words.stems(thrown.asString()));
    }
    if (node instanceof MethodDeclaration) {
      known.addAll(Words.reading());
      known.addAll(Words.asking());
    }
    return known;
  }

  @Override
  public String documentation() {
    return """
        # Documentation that adds next to nothing

        ## What
        A documentation comment of a method or constructor that says hardly more than the declaration. Each word of the description
        counts one, each that does not stand in the declaration two more, also in tags; articles and words such as *specified*
        or *returns* are not new. Members whose body is read at a glance are left out, overrides too, and what
        [restated-name](restated-name.md) reports is not said twice. Accessors are an information. Only English documentation is
        judged.

        ## Why it matters
        Where a method has no body to read, or a long one, its documentation is what callers go by. If that stops at the name they
        have to find out by reading and trying what null, empty input or a second call does. Khan and others (SANER 2021) call
        it lazy documentation.

        ## How to fix it
        Answer the question that the next caller will ask: what it gives in the special cases, in which unit, whether it may be
        null, what it changes, when it must not be called.

        Before:

        ```java
        interface Sessions {
          /** // finding
           * Terminates the session properly.
           *
           * @param id the session id
           */
          void terminate(String id);
        }
        ```

        After:

        ```java
        interface Sessions {
          /**
           * Ends a session at once; requests that are under way get an error.
           *
           * @param id as in the cookie; unknown ones are ignored
           */
          void terminate(String id);
        }
        ```

        ## When not to
        Where name and types really say all, the sentence may stay short: it tells readers that nothing was forgotten. Suppress the
        rule there, or lower its minimum.
        """;
  }
}
