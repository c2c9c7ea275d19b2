package io.github.beyonditworks.analyzer.rule.documentation;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.beyonditworks.analyzer.code.DocumentedDeclaration;
import io.github.beyonditworks.analyzer.code.LocalTypes;
import io.github.beyonditworks.analyzer.code.Signature;
import io.github.beyonditworks.analyzer.code.claim.Claims;
import io.github.beyonditworks.analyzer.code.claim.Contradiction;
import io.github.beyonditworks.analyzer.code.edit.DocEdits;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Mend;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Documentation and remarks that say something else than the code beside them. */
public record DocMismatchRule(
    @Option(
            "whether parameters, results and exceptions left out beside documented ones are reported")
        boolean gaps,
    @Option(
            "whether claims about null, ranges, exceptions, defaults, units and results are held against the code")
        boolean claims)
    implements FileRule {

  private static final double GAP_WEIGHT = 0.5;

  private static final String PUNCTUATION = ",:;.-–—";

  /** Checked exceptions of the platform that have no well-known unchecked subclass. */
  private static final Set<String> CHECKED =
      Set.of(
          "IOException",
          "FileNotFoundException",
          "InterruptedException",
          "SQLException",
          "ClassNotFoundException",
          "CloneNotSupportedException",
          "NoSuchMethodException",
          "NoSuchFieldException",
          "URISyntaxException",
          "MalformedURLException",
          "UnsupportedEncodingException",
          "NoSuchAlgorithmException",
          "GeneralSecurityException",
          "ExecutionException",
          "TimeoutException",
          "ParseException");

  private static final Set<String> UNCHECKED =
      Set.of(
          "RuntimeException",
          "IllegalArgumentException",
          "IllegalStateException",
          "NullPointerException",
          "IndexOutOfBoundsException",
          "UnsupportedOperationException",
          "ArithmeticException",
          "ClassCastException",
          "NumberFormatException",
          "UncheckedIOException",
          "NoSuchElementException");

  /** Gaps are told too, mildly, and claims are held against the code. */
  public DocMismatchRule() {
    this(true, true);
  }

  @Override
  public String id() {
    return "doc-mismatch";
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
    LocalTypes types = new LocalTypes(file.parsed());
    for (DocumentedDeclaration documented : DocumentedDeclaration.in(file.parsed())) {
      Signature.of(documented.node())
          .map(s -> new Comparison(file.parsed(), documented, s, reporter))
          .ifPresent(comparison -> report(comparison, inherits(documented, types)));
    }
    if (claims) {
      Claims.contradicted(file.parsed()).forEach(c -> report(c, reporter));
    }
  }

  private void report(Comparison comparison, boolean inherits) {
    comparison.reportWrongTags();
    if (gaps && !inherits) {
      comparison.reportGaps();
    }
  }

  private static boolean inherits(DocumentedDeclaration documented, LocalTypes types) {
    return documented.doc().inheritsDoc()
        || (documented.node() instanceof CallableDeclaration<?> c && types.isOverride(c));
  }

  private static void report(Contradiction contradiction, Reporter reporter) {
    reporter
        .at(contradiction.place(), contradiction.claim(), contradiction.declaration())
        .report(contradiction.message());
  }

  /** One comment beside the declaration that it documents. */
  private static final class Comparison {
    private final ParsedFile file;
    private final BodyDeclaration<?> node;
    private final DocComment doc;
    private final Signature signature;
    private final Reporter reporter;
    private final List<String> undocumented;

    Comparison(
        ParsedFile file, DocumentedDeclaration documented, Signature signature, Reporter reporter) {
      this.file = file;
      this.node = documented.node();
      this.doc = documented.doc();
      this.signature = signature;
      this.reporter = reporter;
      this.undocumented = undocumented(signature, doc.tags("param"));
    }

    private static List<String> undocumented(Signature signature, List<BlockTag> told) {
      List<String> undocumented = new ArrayList<>(signature.parameters());
      for (BlockTag tag : told) {
        undocumented.remove(named(tag));
      }
      return undocumented;
    }

    void reportWrongTags() {
      reportParameters();
      reportResults();
      for (String tagName : List.of("throws", "exception")) {
        doc.tags(tagName).stream()
            .filter(this::cannotBeThrown)
            .forEach(
                tag ->
                    report(
                        tag,
                        DocEdits.without(file, doc, tag),
                        String.format(
                            Locale.ROOT,
                            "The documentation promises %s, a checked exception that the declaration does not throw: callers look for a case that cannot come. Remove the tag, or name what is thrown now.",
                            tag.argument())));
      }
    }

    private void reportParameters() {
      Set<String> seen = new HashSet<>();
      for (BlockTag tag : doc.tags("param")) {
        String name = named(tag);
        if (name.isEmpty() || name.equals("this")) {
          continue;
        }
        if (isUnknown(name)) {
          reportUnknown(tag, name);
        } else if (!seen.add(name)) {
          report(
              tag,
              String.format(
                  Locale.ROOT,
                  "@param %s stands here a second time: readers cannot tell which of the two holds. Keep one of them.",
                  name));
        }
      }
    }

    private boolean isUnknown(String name) {
      return !signature.parameters().contains(name) && !signature.knowsTypeParameter(name);
    }

    private void reportUnknown(BlockTag tag, String name) {
      String hint =
          undocumented.size() == 1
              ? String.format(Locale.ROOT, "It may be called %s now.", undocumented.get(0))
              : "Remove the tag or give it the name of a present parameter.";
      report(
          tag,
          correction(tag),
          String.format(
              Locale.ROOT,
              "@param %s speaks of something that the declaration does not have, so readers wonder what else here is out of date. %s",
              name,
              hint));
    }

    /** The name of the one parameter that has no tag, or no tag where all have one. */
    private Optional<Mend> correction(BlockTag tag) {
      int unknown = 0;
      for (BlockTag other : doc.tags("param")) {
        unknown += isUnknown(named(other)) ? 1 : 0;
      }
      if (undocumented.isEmpty()) {
        return DocEdits.without(file, doc, tag);
      }
      return undocumented.size() == 1 && unknown == 1 && !tag.argument().startsWith("<")
          ? DocEdits.renamed(file, tag, undocumented.get(0))
          : Optional.empty();
    }

    private void reportResults() {
      List<BlockTag> results = doc.tags("return");
      if (results.isEmpty()) {
        return;
      }
      boolean callable = node instanceof CallableDeclaration<?>;
      if (callable && !signature.returnsValue()) {
        String what = node instanceof ConstructorDeclaration ? "a constructor" : "a void method";
        report(
            results.get(0),
            String.format(
                Locale.ROOT,
                "@return describes a result, yet this is %s: readers look for a value that does not come. Tell in the description what changes instead.",
                what));
      } else if (results.size() > 1) {
        report(
            results.get(1),
            "@return stands here a second time: readers cannot tell which of the two holds. Keep one of them.");
      }
    }

    /**
     * Whether a checked exception is promised by a declaration that throws none: without a {@code
     * throws} clause the compiler lets none out.
     */
    private boolean cannotBeThrown(BlockTag tag) {
      return node instanceof CallableDeclaration<?>
          && CHECKED.contains(simple(tag.argument()))
          && UNCHECKED.containsAll(signature.exceptions())
          && node.getAnnotationByName("SneakyThrows").isEmpty();
    }

    void reportGaps() {
      reportMissingParameters();
      reportMissingResult();
      reportMissingExceptions();
    }

    private void reportMissingParameters() {
      Optional<BlockTag> told =
          doc.tags("param").stream()
              .filter(t -> signature.parameters().contains(named(t)))
              .findFirst();
      List<String> missing = undocumented.stream().filter(p -> !isMentioned(p)).toList();
      boolean renamed = doc.tags("param").stream().anyMatch(t -> isUnknown(named(t)));
      if (told.isPresent() && !missing.isEmpty() && !renamed) {
        gap(
            told.get(),
            String.format(
                Locale.ROOT,
                "The comment has a @param for %s and none for %s: readers cannot tell whether there is nothing to know about the rest. Say it in a few words, or in the description.",
                named(told.get()),
                String.join(", ", missing)));
      }
    }

    /** A parameter that the description speaks of is documented there. */
    private boolean isMentioned(String parameter) {
      if (holds(doc.description(), parameter)) {
        return true;
      }
      for (BlockTag tag : doc.blockTags()) {
        if (holds(tag.text(), parameter)) {
          return true;
        }
      }
      return false;
    }

    /** Whether a word stands in a text by itself. */
    private static boolean holds(String text, String word) {
      int at = text.indexOf(word);
      while (at >= 0) {
        int end = at + word.length();
        boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
        if (begins && (end == text.length() || !Character.isJavaIdentifierPart(text.charAt(end)))) {
          return true;
        }
        at = text.indexOf(word, at + 1);
      }
      return false;
    }

    /** A description tells as a rule what comes out; where there is none, the tag is missed. */
    private void reportMissingResult() {
      List<BlockTag> parameters = doc.tags("param");
      if (!parameters.isEmpty()
          && doc.description().isEmpty()
          && signature.returnsValue()
          && doc.tags("return").isEmpty()
          && !isChained()) {
        gap(
            parameters.get(0),
            String.format(
                Locale.ROOT,
                "The comment tells what goes in and not what comes out: a sentence or a @return on what %s gives back, above all in special cases, saves reading the body.",
                ((MethodDeclaration) node).getNameAsString()));
      }
    }

    /** Methods of a builder hand back an object of their own type: there is nothing to tell. */
    private boolean isChained() {
      return node instanceof MethodDeclaration method
          && LocalTypes.around(method).stream()
              .anyMatch(t -> t.getNameAsString().equals(method.getTypeAsString()));
    }

    private void reportMissingExceptions() {
      List<BlockTag> told = doc.tags("throws");
      List<String> missing =
          signature.exceptions().stream()
              .filter(e -> !UNCHECKED.contains(e) && !isMentioned(e))
              .toList();
      // A documented checked exception may be a kind of the declared one.
      boolean onlyUnchecked = told.stream().allMatch(t -> UNCHECKED.contains(simple(t.argument())));
      if (!told.isEmpty() && onlyUnchecked && !missing.isEmpty()) {
        gap(
            told.get(0),
            String.format(
                Locale.ROOT,
                "The comment has a @throws for %s and none for the declared %s: callers learn that it can come, not when. Tell the case.",
                told.get(0).argument(),
                String.join(", ", missing)));
      }
    }

    private void report(BlockTag tag, String message) {
      report(tag, Optional.empty(), message);
    }

    private void report(BlockTag tag, Optional<Mend> mend, String message) {
      reporter.at(tag.place(), code(tag), node).mend(mend).report(message);
    }

    private void gap(BlockTag tag, String message) {
      reporter
          .at(tag.place(), code(tag), node)
          .severity(Severity.INFO)
          .value(GAP_WEIGHT, 0)
          .report(message);
    }

    private static String code(BlockTag tag) {
      return tag.name() + ' ' + tag.argument() + ' ' + tag.text();
    }

    /** What a tag speaks of, without the punctuation that some put behind it. */
    private static String named(BlockTag tag) {
      return bare(tag.argument());
    }

    private static String bare(String argument) {
      int end = argument.length();
      while (end > 0 && PUNCTUATION.indexOf(argument.charAt(end - 1)) >= 0) {
        end--;
      }
      return argument.substring(0, end);
    }

    private static String simple(String type) {
      String name = bare(type);
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  @Override
  public String documentation() {
    return """
        # Documentation that does not fit the code

        ## What
        Block tags that speak of something else than the declaration below them: a `@param` for a parameter or record
        component that does not exist, the same tag twice, a `@return` where nothing is returned, a `@throws` for a
        checked exception of the platform that the method cannot throw. Mildly: gaps beside documented parts, such as
        a parameter without a tag where others have one. Comments with `{@inheritDoc}` and overrides have no gaps: the
        rest is inherited.

        And claims that the code contradicts, in documentation and in remarks beside a line: about null ("or null if",
        "never null", "may be null"), ranges ("from 1 to 100", "must be positive"), emptiness, when exceptions come
        ("if closed", "if negative"), defaults ("20 unless set", "defaults to"), units ("in seconds"), results ("true
        if it is empty", "-1 if"), the opposite of the word in a name ("the first song" on `lastSong`), order, ends of
        ranges and amounts ("three times"). They are held against guards, `throw`, `return`, literals, initial values, names and
        calls in the same file. English is read, by a few well-chosen forms of words; where the code is not certain, nothing is said.

        ## Why it matters
        Comments are believed. A reader who meets one wrong tag either acts on it or stops trusting the rest, and
        then reads the body after all. Tags that drifted from the code usually mean that the sentences above drifted
        too; studies of open source projects find that comments are often left behind when code changes and that such
        commits are more likely to bring in bugs than others.

        ## How to fix it
        Read the whole comment against the signature, not only the marked tag. Rename the tag after the parameter,
        remove what is gone, and add a few words for what came.

        Before:

        ```java
        class Transfers {
          /**
           * Books an amount from one account to another.
           *
           * @param source the account that pays
           * @param target the account that is paid
           * @param sum in cents, more than 0 // finding
           * @return the booking // finding
           */
          void book(Account source, Account target, long cents) {
            source.take(cents);
            target.add(cents);
          }

          /** Bookings kept for the statement; 20 unless set. */ // finding
          private int kept = 10;

          /**
           * Keeps other bookings.
           *
           * @param count how many, from 1 to 100 // finding
           */
          void keep(int count) {
            if (count < 0) {
              throw new IllegalArgumentException("count: " + count);
            }
            kept = count;
          }
        }
        ```

        After:

        ```java
        class Transfers {
          /**
           * Books an amount from one account to another.
           *
           * @param source the account that pays
           * @param target the account that is paid
           * @param cents the amount, more than 0
           */
          void book(Account source, Account target, long cents) {
            source.take(cents);
            target.add(cents);
          }

          /** Bookings kept for the statement; 10 unless set. */
          private int kept = 10;

          /**
           * Keeps other bookings.
           *
           * @param count how many, from 1 to 100
           */
          void keep(int count) {
            if (count < 1 || count > 100) {
              throw new IllegalArgumentException("count: " + count);
            }
            kept = count;
          }
        }
        ```

        ## When not to
        Where a description already says all about a parameter, a tag for it adds nothing: naming the parameter in the
        description is enough for this rule. A `@throws` for an exception that is thrown past the compiler on purpose
        may stay, with a word on why. A sentence that states what subclasses may do, where this class does less, is
        clearer when it says so.
        """;
  }
}
