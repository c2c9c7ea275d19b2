package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import io.github.beyonditworks.analyzer.code.DataTypes;
import io.github.beyonditworks.analyzer.code.MemberShape;
import io.github.beyonditworks.analyzer.code.MemberUses;
import io.github.beyonditworks.analyzer.code.Visibility;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Fields of a class with behaviour that everybody may change. */
public record ExposedFieldRule() implements FileRule {

  private static final int NAMED = 3;

  /** Methods that only show or compare what is there. */
  private static final Set<String> OWN_LOOK =
      Set.of("toString", "equals", "hashCode", "compareTo", "clone");

  @Override
  public String id() {
    return "exposed-field";
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
    for (ClassOrInterfaceDeclaration type : file.parsed().all(ClassOrInterfaceDeclaration.class)) {
      if (!type.isInterface() && type.getAnnotations().isEmpty() && !DataTypes.isCarrier(type)) {
        check(type, file, reporter);
      }
    }
  }

  private static void check(
      ClassOrInterfaceDeclaration type, MeasuredFile file, Reporter reporter) {
    List<VariableDeclarator> exposed = exposed(type);
    String user = exposed.isEmpty() ? "" : userOf(exposed, type);
    if (!user.isEmpty()) {
      reporter
          .at(exposed.get(0))
          .value(exposed.size(), 0)
          .lines(contributors(exposed, file))
          .report(message(exposed, user, type.getNameAsString()));
    }
  }

  private static List<VariableDeclarator> exposed(ClassOrInterfaceDeclaration type) {
    List<VariableDeclarator> exposed = new ArrayList<>();
    for (FieldDeclaration field : type.getFields()) {
      // An annotated field is there for a framework.
      if (field.isPublic()
          && !field.isStatic()
          && !field.isFinal()
          && field.getAnnotations().isEmpty()
          && Visibility.of(field) == Visibility.PUBLIC) {
        exposed.addAll(field.getVariables());
      }
    }
    return exposed;
  }

  private static List<Contributor> contributors(
      List<VariableDeclarator> exposed, MeasuredFile file) {
    List<Contributor> lines = new ArrayList<>();
    for (VariableDeclarator variable : exposed) {
      int line = file.parsed().place(variable).line();
      lines.add(new Contributor(line, "anybody may set " + variable.getNameAsString()));
    }
    return lines;
  }

  private static String message(List<VariableDeclarator> exposed, String user, String type) {
    return String.format(
        Locale.ROOT,
        "Anybody may set %s at any time, and %s() of %s relies on %s: what is promised there cannot be checked anywhere. Private, with a method for what callers want, the class decides what happens to its state.",
        named(exposed),
        user,
        type,
        exposed.size() == 1 ? "it" : "them");
  }

  private static String named(List<VariableDeclarator> fields) {
    List<String> names = fields.stream().map(VariableDeclarator::getNameAsString).toList();
    int more = names.size() - NAMED;
    return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  /** A method with more than a statement that uses one of the fields: without it all is data. */
  private static String userOf(List<VariableDeclarator> exposed, ClassOrInterfaceDeclaration type) {
    Set<String> fields = MemberUses.fieldsOf(type);
    for (MethodDeclaration method : type.getMethods()) {
      boolean works =
          !method.isStatic()
              && method.isPublic()
              && !MemberShape.isAccessor(method)
              && !OWN_LOOK.contains(method.getNameAsString())
              && MemberShape.bodyOf(method).map(b -> !MemberShape.isTrivial(b)).orElse(false);
      if (works) {
        Set<String> used = MemberUses.of(method, fields, Set.of()).ownFields();
        for (VariableDeclarator variable : exposed) {
          if (used.contains(variable.getNameAsString())) {
            return method.getNameAsString();
          }
        }
      }
    }
    return "";
  }

  @Override
  public String documentation() {
    return """
        # Field that everybody may change

        ## What
        A public field that is neither final nor static, in a public class with methods that work with it. Plain carriers of data
        (no method uses the field, or the name or an annotation says so) are left out, as are annotated fields, which are there for
        a framework. One finding for each class.

        ## Why it matters
        The methods count on what the field holds, and any line of the program may have put something else there. Whoever looks for
        a wrong value has to search everywhere, and no check, no lock and no notice can be added without changing all
        who write it (Bloch, Effective Java, item 16).

        ## How to fix it
        Make the field private and offer what callers do with it as a method.

        Before:

        ```java
        public class Turnstile {
          public int passed; // finding

          public void push() {
            if (passed < 100) {
              passed++;
            }
          }
        }
        ```

        After:

        ```java
        public class Turnstile {
          private int passed;

          public void push() {
            if (passed < 100) {
              passed++;
            }
          }

          public int passed() {
            return passed;
          }
        }
        ```

        ## When not to
        Structures that only hold values, and code in which each call counts, may keep open fields within a package.
        """;
  }
}
