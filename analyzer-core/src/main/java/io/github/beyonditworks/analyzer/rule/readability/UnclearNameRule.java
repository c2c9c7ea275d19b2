package io.github.beyonditworks.analyzer.rule.readability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import io.github.beyonditworks.analyzer.code.Capitals;
import io.github.beyonditworks.analyzer.code.NameWords;
import io.github.beyonditworks.analyzer.code.NamedVariable;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.ParsedFile;
import java.util.List;
import java.util.Locale;

/** Names that say nothing about what they stand for. */
public record UnclearNameRule(
    @Option("the most lines over which a variable of one letter is not reported") int scopeLimit,
    @Option("the most lines where the letter is customary: the initial of the type, or a number's")
        int customaryScopeLimit,
    @Option("names that everybody in the project knows") List<String> knownNames)
    implements FileRule {

  /** A screen for customary letters, half of it for others. */
  public UnclearNameRule() {
    this(20, 40, List.of());
  }

  /** Copies the list. */
  public UnclearNameRule {
    knownNames = List.copyOf(knownNames);
  }

  @Override
  public String id() {
    return "unclear-name";
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
  public void check(MeasuredFile file, Reporter reporter) {
    ParsedFile parsed = file.parsed();
    parsed.all(TypeDeclaration.class).forEach(t -> checkDeclaration(parsed, t, reporter));
    for (MethodDeclaration method : parsed.all(MethodDeclaration.class)) {
      if (method.getAnnotationByName("Override").isEmpty()) {
        checkDeclaration(parsed, method, reporter);
      }
    }
    Letters letters = new Letters();
    for (VariableDeclarator variable : parsed.all(VariableDeclarator.class)) {
      checkVariable(parsed, NamedVariable.of(variable), letters, reporter);
    }
    for (Parameter parameter : parsed.all(Parameter.class)) {
      checkVariable(parsed, NamedVariable.of(parameter), letters, reporter);
    }
    for (TypePatternExpr pattern : parsed.all(TypePatternExpr.class)) {
      checkVariable(parsed, NamedVariable.of(pattern), letters, reporter);
    }
    for (NamedVariable variable : letters.variables()) {
      checkLetter(parsed, variable, letters.together(variable), reporter);
    }
  }

  private <N extends Node & NodeWithSimpleName<?>> void checkDeclaration(
      ParsedFile file, N declaration, Reporter reporter) {
    String name = declaration.getNameAsString();
    if (name.length() == 1) {
      boolean known =
          (declaration instanceof MethodDeclaration m && NamedVariable.isAccessor(m))
              || isSample(file, declaration);
      if (!known && Character.isLetter(name.charAt(0)) && !knownNames.contains(name)) {
        reportEmpty(declaration, name, "is a single letter", reporter);
      }
      return;
    }
    checkWords(file, declaration, name, reporter);
  }

  /** Types A, B and C within a test are samples: there is nothing to say about them. */
  private static boolean isSample(ParsedFile file, Node declaration) {
    return file.kind() == SourceKind.TEST
        && declaration instanceof TypeDeclaration<?> type
        && !type.isTopLevelType();
  }

  private void checkVariable(
      ParsedFile file, NamedVariable variable, Letters letters, Reporter reporter) {
    String name = variable.name();
    if (name.length() > 1) {
      if (!variable.isConstant()
          && !variable.isOneOfSeveral()
          && !variable.isInitialsOfType()
          && !variable.isNamedBySupertype()) {
        checkWords(file, variable.marked(), name, reporter);
      }
    } else if (!variable.isConstant()
        && !variable.isCustomaryAnywhere()
        && !knownNames.contains(name)
        && !variable.isToldByCall(file)) {
      letters.add(variable);
    }
  }

  private void checkLetter(
      ParsedFile file, NamedVariable variable, int together, Reporter reporter) {
    int alone = isCustomary(variable, file) ? customaryScopeLimit : scopeLimit;
    int limit = 2 * alone / (together + 1);
    int lines = variable.scopeLines(file);
    if (lines > limit) {
      reporter
          .at(variable.marked())
          .value(lines, limit)
          .report(
              String.format(
                  Locale.ROOT,
                  "The name %s stands for something over %d lines (limit %d%s): by the last of them readers have forgotten what. A word for its role saves them the way back.",
                  variable.name(),
                  lines,
                  limit,
                  together == 1
                      ? ""
                      : ", with " + (together - 1) + " more such letters to keep apart"));
    }
  }

  private static boolean isCustomary(NamedVariable variable, ParsedFile file) {
    return variable.isCustomary()
        || variable.isInitialOfElement()
        || variable.isOneOfPair()
        || variable.isCustomForType(file);
  }

  private void checkWords(ParsedFile file, Node declaration, String name, Reporter reporter) {
    if (knownNames.contains(name)) {
      return;
    }
    NameWords words = NameWords.of(name);
    boolean production = file.kind() == SourceKind.MAIN;
    if (production && words.isPlaceholder()) {
      reportEmpty(declaration, name, "is a placeholder", reporter);
    } else if (production && words.isNumberedFiller()) {
      reportEmpty(declaration, name, "is a filler with a number", reporter);
    } else {
      words
          .vowelless(word -> Capitals.holds(file, word))
          .ifPresent(
              word -> reportEmpty(declaration, name, "has " + lacking(name, word), reporter));
    }
  }

  private static String lacking(String name, String word) {
    return word.equals(name) ? "its vowels left out" : "the vowels left out of " + word;
  }

  private static void reportEmpty(Node declaration, String name, String why, Reporter reporter) {
    Node marked = declaration instanceof SimpleName ? declaration : nameOf(declaration);
    reporter
        .at(marked)
        .report(
            String.format(
                Locale.ROOT,
                "The name %s %s: readers have to find out from the code around what it stands for. A name that says it saves each of them the search.",
                name,
                why));
  }

  private static Node nameOf(Node declaration) {
    return declaration instanceof NodeWithSimpleName<?> named ? named.getName() : declaration;
  }

  @Override
  public String documentation() {
    return """
        # Name that says nothing

        ## What
        A type, method, field, parameter or variable whose name tells nothing: a single letter that has to be
        remembered over many lines, a placeholder such as `foo` or `doStuff`, a filler with a number such as `data2`, or
        a word without its vowels such as `prcssr`. The longer the stretch in which a name is used, and the more letters a
        method asks readers to keep apart, the more it has to say: the limit of lines is that of one letter times two,
        divided by one more than there are letters. Loop indexes, lambdas over few lines, coordinates and type parameters may be letters, as may what a call
        hands to its lambda by its own name (`whenComplete((r, e) -> …)`) or by a custom of the file, and pairs such as
        `list1` and `list2` may be numbered. The two
        things of one type that an overriding method compares (`a` and `b`) count as customary. A word that the file writes in capitals elsewhere is an acronym of its field, and
        so are the initials of the type (`rsmd` for a `ResultSetMetaData`).

        ## Why it matters
        Names are most of what readers have to go by. In experiments developers find defects faster with words than
        with letters or abbreviations (Hofmeister, Siegmund and Holt, SANER 2017; Lawrie, Morrell, Feild and Binkley,
        ICPC 2006), and letters cost little only where the use stands next to the declaration.

        ## How to fix it
        Name the role, not the type: what is it to the code that uses it? When no name fits, the thing may be doing
        two jobs.

        Before:

        ```java
        class Mailer {
          void send(List<Customer> list2, Msg message) { // finding
            for (Customer cstmr : list2) { // finding
              message.sendTo(cstmr.address());
            }
          }

          void doStuff() {} // finding
        }
        ```

        After:

        ```java
        class Mailer {
          void send(List<Customer> subscribers, Msg message) {
            for (Customer customer : subscribers) {
              message.sendTo(customer.address());
            }
          }

          void retryFailed() {}
        }
        ```

        ## When not to
        In a formula the letters of its source are the clearest names, and an abbreviation that everybody in the field
        uses is a word: `knownNames` takes those. Renaming what others call or configure by name breaks them.
        """;
  }
}
