package io.github.beyonditworks.analyzer.rule.documentation;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.type.ReferenceType;
import io.github.beyonditworks.analyzer.code.DocumentedDeclaration;
import io.github.beyonditworks.analyzer.code.MemberShape;
import io.github.beyonditworks.analyzer.code.Visibility;
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
import java.util.regex.Pattern;

/** Documentation that adds next to nothing to the declaration. */
public record LazyDocRule(
    @Option(
            "the least that the documentation of a method has to say: each word counts one, each that the declaration does not have two more")
        int minimum)
    implements FileRule {

  private static final int PER_NEW_WORD = 2;
  private static final Set<String> TAGS_THAT_TELL =
      Set.of("param", "return", "throws", "exception");
  private static final Pattern ACCESSOR = Pattern.compile("(?:get|set|is|has|with)[A-Z_0-9]\\w*");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d");
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
              .severity(isPlain(node) ? Severity.INFO : severity())
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

  /** Constructors and accessors, for which there is often nothing to add. */
  private static boolean isPlain(CallableDeclaration<?> node) {
    return node instanceof ConstructorDeclaration
        || ACCESSOR.matcher(node.getNameAsString()).matches();
  }

  /**
   * What a glance at the body explains needs no more words, overrides have theirs above, and what
   * only the package calls is read with its body.
   */
  private static boolean isJudged(DocumentedCallable documented) {
    CallableDeclaration<?> node = documented.node();
    DocProse prose = documented.prose();
    boolean leadsOn = prose.words() == 0 || prose.referrals() + prose.calls() > 0;
    boolean isHelper =
        Visibility.of(node) == Visibility.PRIVATE
            || (MemberShape.bodyOf(node).isPresent() && !isForOthers(node));
    return !leadsOn
        && !isHelper
        && prose.sampleLines() == 0
        && node.getAnnotationByName("Override").isEmpty()
        && !MemberShape.bodyOf(node).map(MemberShape::isTrivial).orElse(false);
  }

  private static boolean isForOthers(CallableDeclaration<?> node) {
    return Visibility.of(node).compareTo(Visibility.PROTECTED) >= 0
        && !node.getNameAsString().endsWith("Exception");
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
    if (NUMBER.matcher(documented.doc().description()).find()) {
      // "-1, 0 or 1" is in no declaration.
      newWords++;
    }
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
        or *returns* are not new. Left out are members whose body is read at a glance, helpers that only the package calls,
        overrides, and comments that lead on to another member. What `restated-name` reports is not said
        twice. Accessors and constructors are an information. Only English documentation is judged.

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
