package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.github.beyonditworks.analyzer.code.Cohesion;
import io.github.beyonditworks.analyzer.code.Cohesion.Part;
import io.github.beyonditworks.analyzer.code.MemberShape;
import io.github.beyonditworks.analyzer.metric.CyclomaticComplexity;
import io.github.beyonditworks.analyzer.metric.LogicalLines;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Classes that do the work of several, after Lanza and Marinescu. */
public record GodClassRule(
    @Option("the sum of the methods' paths up to which nothing is reported") int weight,
    @Option("the fewest methods that are more than accessors") int methods,
    @Option("the code lines from which a class counts as large") int lines)
    implements FileRule {

  /** "Very high" in Lanza and Marinescu's statistics of Java systems. */
  private static final int VERY_HIGH = 47;

  private static final int FEWEST_METHODS = 10;
  private static final int LARGE = 400;

  /** Lanza and Marinescu's "one third" and "few". */
  private static final double LOOSE = 1.0 / 3;

  private static final int FEW = 5;

  /** So many signs of three, or so many times the weight, and the class is a major burden. */
  private static final int ALL_SIGNS = 3;

  private static final int HEAVY = 2;
  private static final int VERY_HEAVY = 3;
  private static final int NAMED = 4;

  /** Lanza and Marinescu's limits. */
  public GodClassRule() {
    this(VERY_HIGH, FEWEST_METHODS, LARGE);
  }

  @Override
  public String id() {
    return "god-class";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
  }

  @Override
  public Severity severity() {
    return Severity.MAJOR;
  }

  @Override
  public Set<SourceKind> kinds() {
    return Set.of(SourceKind.MAIN);
  }

  @Override
  public void check(MeasuredFile file, Reporter reporter) {
    for (TypeDeclaration<?> type : file.parsed().all(TypeDeclaration.class)) {
      boolean isClass =
          type instanceof EnumDeclaration
              || (type instanceof ClassOrInterfaceDeclaration c && !c.isInterface());
      if (isClass) {
        check(type, file, reporter);
      }
    }
  }

  private void check(TypeDeclaration<?> type, MeasuredFile file, Reporter reporter) {
    Work work = Work.of(type, file);
    if (!isTooMuch(work) || isVisitor(type)) {
      return;
    }
    Cohesion cohesion = Cohesion.of(type);
    int codeLines = LogicalLines.toReadInType(type);
    int signs = signs(cohesion, codeLines);
    if (signs > 1) {
      reporter
          .at(type)
          .severity(severityOf(work.paths(), signs))
          .value(work.paths(), weight)
          .lines(heaviest(work.members()))
          .report(message(type, work, codeLines, cohesion));
    }
  }

  /** A collection of functions has no state to be torn between. */
  private boolean isTooMuch(Work work) {
    int count = work.members().size();
    return work.paths() > weight && count >= methods && 2 * work.ofObjects() >= count;
  }

  private int signs(Cohesion cohesion, int codeLines) {
    int signs = isLoose(cohesion) ? 1 : 0;
    signs += cohesion.foreign() > FEW ? 1 : 0;
    signs += codeLines >= lines ? 1 : 0;
    return signs;
  }

  private Severity severityOf(int paths, int signs) {
    boolean heavy = signs == ALL_SIGNS ? paths >= HEAVY * weight : paths >= VERY_HEAVY * weight;
    return heavy ? Severity.MAJOR : Severity.MINOR;
  }

  /**
   * What a class does, accessors and their like left out.
   *
   * @param members its methods and constructors
   * @param paths the paths through all of them
   * @param ofObjects how many of them are not static
   */
  private record Work(List<MeasuredMember> members, int paths, int ofObjects) {

    static Work of(TypeDeclaration<?> type, MeasuredFile file) {
      List<MeasuredMember> members = new ArrayList<>();
      int paths = 0;
      int ofObjects = 0;
      for (MeasuredMember member : file.members()) {
        if (member.declaringType() == type
            && member.node() instanceof CallableDeclaration<?> callable
            && !isSlight(callable)) {
          members.add(member);
          paths += member.facts().measures().get(CyclomaticComplexity.METRIC);
          ofObjects += callable.isStatic() ? 0 : 1;
        }
      }
      return new Work(members, paths, ofObjects);
    }
  }

  /** Without fields of its own a class has nothing to be torn between. */
  private static boolean isLoose(Cohesion cohesion) {
    return cohesion.state() > 1 && cohesion.tight() < LOOSE;
  }

  /** Accessors and members of one statement weigh nothing. */
  private static boolean isSlight(CallableDeclaration<?> callable) {
    return MemberShape.isAccessor(callable)
        || MemberShape.bodyOf(callable).map(MemberShape::isTrivial).orElse(true);
  }

  /** A visitor has one small job for each kind of node. */
  private static boolean isVisitor(TypeDeclaration<?> type) {
    if (type.getNameAsString().endsWith("Visitor")) {
      return true;
    }
    int visits = 0;
    for (MethodDeclaration method : type.getMethods()) {
      visits += method.getNameAsString().startsWith("visit") ? 1 : 0;
    }
    return 2 * visits > type.getMethods().size();
  }

  private static List<Contributor> heaviest(List<MeasuredMember> members) {
    return members.stream()
        .sorted(
            Comparator.comparingInt(m -> -m.facts().measures().get(CyclomaticComplexity.METRIC)))
        .limit(NAMED)
        .map(
            m ->
                new Contributor(
                    m.facts().place().line(),
                    String.format(
                        Locale.ROOT,
                        "%s has %d paths",
                        m.facts().signature(),
                        m.facts().measures().get(CyclomaticComplexity.METRIC))))
        .toList();
  }

  private String message(TypeDeclaration<?> type, Work work, int codeLines, Cohesion cohesion) {
    String size =
        String.format(
            Locale.ROOT,
            "%s does much: %d methods with %d paths in %d lines (limit %d paths), %d %% of the pairs of its methods share a field, and it asks other objects for %s.",
            type.getNameAsString(),
            work.members().size(),
            work.paths(),
            codeLines,
            weight,
            Math.round(100 * cohesion.tight()),
            cohesion.foreign() == 1 ? "1 value" : cohesion.foreign() + " values");
    List<Part> parts = cohesion.parts();
    if (parts.size() < 2) {
      return size
          + " Each change has to be thought through against all of it. Moving the members that serve one purpose into a type of their own makes both shorter to read.";
    }
    return String.format(
        Locale.ROOT,
        "%s Two of its jobs can be told apart: %s, and %s. Each could be a type with its own name.",
        size,
        described(parts.get(0)),
        described(parts.get(1)));
  }

  private static String described(Part part) {
    return String.format(
        Locale.ROOT,
        "%s around %s",
        listed(part.methods().stream().map(m -> m + "()").toList()),
        listed(part.fields()));
  }

  private static String listed(List<String> names) {
    int more = names.size() - NAMED;
    return String.join(", ", names.subList(0, Math.min(NAMED, names.size())))
        + (more > 0 ? " and " + more + " more" : "");
  }

  @Override
  public String documentation() {
    return """
        # Class that does the work of several

        ## What
        A class with many methods that take many paths, and at least two of these signs: its methods share few fields
        (tight class cohesion below one third), it asks other objects for many values (more than five), it is long. These are
        the signs of Lanza and Marinescu (Object-Oriented Metrics in Practice, 2006). Accessors and members of one statement
        do not count, visitors and collections of static functions are left out, and the first sign needs two fields. Where the fields fall into groups with
        methods of their own, the message names two of the groups.

        ## Why it matters
        Nobody can hold such a class in mind, so each change is made with a part of it in view. Everything that is done
        to the data ends up here, whoever changes anything meets everybody else, and a test of one job has to set up
        all of them. Classes of this kind change and break more often than others, and not only because they are
        larger (Khomh, Di Penta, Guéhéneuc and Antoniol, Empirical Software Engineering, 2012).

        ## How to fix it
        Begin with the fields: those that are used together by the same methods move with these methods into a type that
        is named after what they do. The old class keeps an object of it, and its callers notice nothing.

        Before:

        ```java
        class Shop { // finding
          private int stock, sold, held, late;

          boolean ship(Order o) { if (o.isPaid() && o.isPacked() && !o.isHeld()) { stock--; } return o.isPaid() || o.isFree(); }
          boolean hold(Order o) { if (o.isPaid() && o.isPacked() && !o.isHeld()) { held++; } return o.isPaid() || o.isFree(); }
          boolean bill(Order o) { if (o.isDue() && o.isSent() && !o.isPaid()) { sold++; } return o.isDue() || o.isFree(); }
          boolean remind(Order o) { if (o.isDue() && o.isLate() && !o.isPaid()) { late++; } return o.isDue() || o.isLate(); }
          boolean restock(Order o) { if (o.isSent() && o.isLate() && !o.isPaid()) { stock++; } return o.isDue() || o.isLate(); }
          boolean release(Order o) { if (o.isSent() && o.isLate() && !o.isPaid()) { held--; } return o.isDue() || o.isLate(); }
          boolean refund(Order o) { if (o.isSent() && o.isLate() && o.isPaid()) { sold--; } return o.isDue() || o.isLate(); }
          boolean forgive(Order o) { if (o.isSent() && o.isLate() && o.isPaid()) { late--; } return o.isDue() || o.isLate(); }
          boolean count(Order o) { if (o.isSent() && o.isLate() && o.isPaid()) { stock = 9; } return o.isDue() || o.isLate(); }
          boolean close(Order o) { if (o.isSent() && o.isLate() && o.isPaid()) { sold = 0; } return o.isDue() || o.isLate(); }
        }
        ```

        After:

        ```java
        class Shop {
          private final Stock stock;
          private final Billing billing;

          Shop(Stock stock, Billing billing) {
            this.stock = stock;
            this.billing = billing;
          }

          void order(Order order) {
            if (stock.reserve(order)) {
              billing.charge(order);
            }
          }
        }
        ```

        ## When not to
        A class that other code knows by its name as the one way in may stay large as a façade, once what it does stands
        elsewhere. Parsers and state machines keep their steps together for a reason.
        """;
  }
}
