package io.github.beyonditworks.analyzer.rule.documentation;

import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.github.beyonditworks.analyzer.code.DocumentedDeclaration;
import io.github.beyonditworks.analyzer.code.LocalTypes;
import io.github.beyonditworks.analyzer.code.MemberShape;
import io.github.beyonditworks.analyzer.code.Visibility;
import io.github.beyonditworks.analyzer.code.Words;
import io.github.beyonditworks.analyzer.code.edit.DocEdits;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.DocComment;
import io.github.beyonditworks.analyzer.source.DocComment.BlockTag;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Documentation that says the name again and nothing else. */
public record RestatedNameRule(
    @Option(
            "whether restating comments on public accessors, constructors and fields are reported too")
        boolean publicAccessors)
    implements FileRule {

  /** Nobody needs more characters to say a name in words. */
  private static final int LONGEST_RESTATEMENT = 300;

  private static final double MILD = 0.5;
  private static final Set<String> SILENT_TAGS = Set.of("author", "since", "version", "serial");
  private static final Set<String> PLAIN_TAGS = Set.of("param", "return");

  /** A link to a member or a page leads on to more. */
  private static final Pattern FURTHER_READING =
      Pattern.compile("\\{@link(?:plain)?\\s+[\\w.]*#|<a\\s|\\[[\\w.]*#");

  /** Signs, digits and links to elsewhere are information that words do not show. */
  private static final Pattern MORE_THAN_WORDS =
      Pattern.compile("[=<>+*/|\\[\\]%\"?#]|&\\w+;|\\d|https?:");

  private static final Pattern MAKING_NAME =
      Pattern.compile("(?:create|new|make|build|of|from)(?:[A-Z].*)?");
  private static final Pattern INLINE_LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+[\\w.]*#?(\\w+)(?:\\([^)]*\\))?\\s*([^{}]*)}");

  /** Public members need a comment in many builds: what is written for those is let be. */
  public RestatedNameRule() {
    this(false);
  }

  @Override
  public String id() {
    return "restated-name";
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
    for (DocumentedDeclaration documented : DocumentedDeclaration.in(file.parsed())) {
      if (isReported(documented)) {
        report(documented, file, reporter);
      }
    }
  }

  private void report(DocumentedDeclaration documented, MeasuredFile file, Reporter reporter) {
    BodyDeclaration<?> node = documented.node();
    DocComment doc = documented.doc();
    Reporter.Draft draft = reporter.at(doc.place(), doc.description(), node);
    if (!isPublished(node)) {
      draft.mend(DocEdits.without(file.parsed(), doc));
    }
    if (explainsItself(node) || (isPublished(node) && isSmall(node))) {
      draft.severity(Severity.INFO).value(MILD, 0);
    }
    draft.report(message(node));
  }

  /** Whether this rule speaks of a comment. */
  boolean isReported(DocumentedDeclaration documented) {
    BodyDeclaration<?> node = documented.node();
    boolean judged = publicAccessors || !(explainsItself(node) && isPublished(node));
    return judged && !isPrescribed(node) && restates(documented);
  }

  private static boolean isPublished(BodyDeclaration<?> node) {
    return Visibility.of(node).compareTo(Visibility.PROTECTED) >= 0;
  }

  private static String message(BodyDeclaration<?> node) {
    return String.format(
        Locale.ROOT,
        "The comment on %s says in words what the declaration says already: readers spend a look and learn nothing. Tell what the name cannot (unit, range, special cases, purpose), or leave the comment out where none is required.",
        nameOf(node));
  }

  /** Accessors, constructors, constants and fields, for which there is often nothing to add. */
  private static boolean explainsItself(BodyDeclaration<?> node) {
    return node instanceof ConstructorDeclaration
        || node instanceof FieldDeclaration
        || node instanceof EnumConstantDeclaration
        || (node instanceof CallableDeclaration<?> callable && MemberShape.isAccessor(callable));
  }

  /** Some builds ask for a comment on each published declaration, however little there is to it. */
  private static boolean isSmall(BodyDeclaration<?> node) {
    return !(node instanceof CallableDeclaration<?> callable)
        || MemberShape.bodyOf(callable).map(MemberShape::isTrivial).orElse(true);
  }

  /** What another type or the platform asks for has its documentation there. */
  private static boolean isPrescribed(BodyDeclaration<?> node) {
    return node.getAnnotationByName("Override").isPresent()
        || nameOf(node).equals("serialVersionUID");
  }

  private static boolean restates(DocumentedDeclaration documented) {
    DocComment doc = documented.doc();
    if (!mayRestate(doc)) {
      return false;
    }
    Optional<String> described = wordsOnly(doc.description());
    if (described.isEmpty()) {
      return false;
    }
    Set<String> known = knownWords(documented.node());
    List<Set<String>> parameters = parameterWords(documented.node());
    boolean covered =
        Words.areAllIn(known, described.get())
            || parameters.stream().anyMatch(p -> Words.areAllIn(union(known, p), described.get()));
    parameters.forEach(known::addAll);
    return covered
        && doc.blockTags().stream()
            .filter(t -> PLAIN_TAGS.contains(t.name()))
            .allMatch(t -> tagRestates(t, known));
  }

  /** Whether a comment says something, and that without tags that tell more than names do. */
  private static boolean mayRestate(DocComment doc) {
    boolean says = !doc.description().isEmpty();
    for (DocComment.BlockTag tag : doc.blockTags()) {
      boolean plain = PLAIN_TAGS.contains(tag.name());
      if (!plain && !SILENT_TAGS.contains(tag.name())) {
        return false;
      }
      says |= plain;
    }
    return says && !doc.inheritsDoc();
  }

  /** A sentence that brings parameters together says more than their names: each stands alone. */
  static List<Set<String>> parameterWords(BodyDeclaration<?> node) {
    return node instanceof CallableDeclaration<?> callable
        ? callable.getParameters().stream()
            .map(p -> Words.stems(p.getTypeAsString() + ' ' + p.getNameAsString()))
            .toList()
        : List.of();
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new HashSet<>(one);
    union.addAll(other);
    return union;
  }

  private static boolean tagRestates(BlockTag tag, Set<String> known) {
    Set<String> withName = union(known, Words.stems(tag.argument()));
    return isCovered(withoutDash(tag.text()), withName);
  }

  /** Some part a name from what is said of it by a dash or a colon. */
  private static String withoutDash(String said) {
    boolean parted = !said.isEmpty() && "-–:".indexOf(said.charAt(0)) >= 0;
    return parted ? said.substring(1).stripLeading() : said;
  }

  private static boolean isCovered(String text, Set<String> known) {
    return wordsOnly(text).filter(words -> Words.areAllIn(known, words)).isPresent();
  }

  /** A text without markup; empty where there is more in it than words can be compared with. */
  private static Optional<String> wordsOnly(String text) {
    if (text.length() > LONGEST_RESTATEMENT || FURTHER_READING.matcher(text).find()) {
      return Optional.empty();
    }
    String linked =
        text.contains("{@")
            ? INLINE_LINK.matcher(text).replaceAll(r -> r.group(2).isBlank() ? "$1" : "$2")
            : text;
    String plain = DocComment.plain(linked).replace("`", "");
    return MORE_THAN_WORDS.matcher(plain).find() ? Optional.empty() : Optional.of(plain);
  }

  /** The stems of what the declaration itself says: its name, its type, the type around it. */
  static Set<String> knownWords(BodyDeclaration<?> node) {
    Set<String> known = Words.stems(nameOf(node));
    LocalTypes.around(node).stream()
        .limit(1)
        .forEach(t -> known.addAll(Words.stems(t.getNameAsString())));
    if (node instanceof ConstructorDeclaration) {
      known.addAll(Words.making());
    }
    if (node instanceof MethodDeclaration method) {
      addKnownOfMethod(method, known);
    } else if (node instanceof FieldDeclaration field) {
      known.addAll(Words.stems(field.getElementType().asString()));
    }
    return known;
  }

  private static void addKnownOfMethod(MethodDeclaration method, Set<String> known) {
    known.addAll(Words.stems(method.getTypeAsString()));
    String name = method.getNameAsString();
    if (method.getTypeAsString().equalsIgnoreCase("boolean")) {
      known.addAll(Words.asking());
    }
    if (!method.getType().isVoidType()) {
      known.addAll(Words.reading());
    }
    if (name.startsWith("set") || name.startsWith("with")) {
      known.addAll(Words.writing());
    }
    if (MAKING_NAME.matcher(name).matches()) {
      known.addAll(Words.making());
    }
  }

  private static String nameOf(BodyDeclaration<?> node) {
    if (node instanceof FieldDeclaration field) {
      return field.getVariable(0).getNameAsString();
    }
    return node instanceof NodeWithSimpleName<?> named ? named.getNameAsString() : "";
  }

  @Override
  public String documentation() {
    return """
        # Documentation that repeats the name

        ## What
        A documentation comment whose words all stand in the declaration already: in its name, its types, its
        parameters or the name of the type around it. Tags count: `@param name the name` adds nothing, a unit or a
        special case does. Public and protected accessors, constructors and fields are left out unless
        `publicAccessors` is on, since many builds ask for a comment there and there may be nothing to add.

        ## Why it matters
        A comment asks for attention before the code does. Readers who learn nothing three times skip the fourth,
        which may hold the warning they need. Such comments also age: they are copied, and then name the wrong thing.
        Robert C. Martin's Clean Code calls them redundant, John Ousterhout's A Philosophy of Software Design gives
        the test used here: could someone who has never seen the code write the comment from the name alone?

        ## How to fix it
        Say what the name cannot: the unit, the range, what happens with nothing or with too much, who calls it and
        why it exists. Where nothing comes to mind, the name is good and the comment may go.

        Before:

        ```java
        class Invoices {
          /** // finding
           * Sends the reminder.
           *
           * @param invoice the invoice
           */
          void sendReminder(Invoice invoice) {
            mailer.send(invoice.customer());
          }
        }
        ```

        After:

        ```java
        class Invoices {
          /** Sends a reminder once a week until the invoice is paid or three have been sent. */
          void sendReminder(Invoice invoice) {
            mailer.send(invoice.customer());
          }
        }
        ```

        ## When not to
        A published interface documents every member so that its readers see that none was forgotten. A short
        sentence that says the obvious is right there; make the other sentences worth their reading.
        """;
  }
}
