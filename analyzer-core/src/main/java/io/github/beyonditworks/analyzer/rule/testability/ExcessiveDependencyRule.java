package io.github.beyonditworks.analyzer.rule.testability;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.github.beyonditworks.analyzer.code.ScopeText;
import io.github.beyonditworks.analyzer.code.seam.FieldGroup;
import io.github.beyonditworks.analyzer.code.seam.TypeNames;
import io.github.beyonditworks.analyzer.code.seam.TypeRole;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredType;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import io.github.beyonditworks.analyzer.source.Subtree;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Types that need many others to work. */
public record ExcessiveDependencyRule(
    @Option("the most types of the project and its libraries that a type may use") int limit,
    @Option("the most types of the product itself that go without a mention") int mention)
    implements FileRule {

  private static final Pattern TYPE_NAME = Pattern.compile("[A-Z]\\w*[a-z]\\w*");
  private static final Pattern WIRING =
      Pattern.compile("\\w*(?:Configuration|Bean|Provides|Produces|Import|Module)");
  private static final Pattern FAILURE = Pattern.compile("\\w*(?:Exception|Error|Throwable)");
  private static final Pattern BASIC_PACKAGE =
      Pattern.compile("java\\.(?:lang|util|math|text|time|nio\\.charset)(?:\\..*)?|java\\.io");

  /** A limit that some 98 of 100 types of well-kept libraries keep. */
  public ExcessiveDependencyRule() {
    this(20, 8);
  }

  @Override
  public String id() {
    return "excessive-dependency";
  }

  @Override
  public Dimension dimension() {
    return Dimension.TESTABILITY;
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
    TypeNames names = TypeNames.of(file.parsed());
    Uses allUsed = usedTypes(file, names);
    Uses allOwn = ownTypes(file, names);
    for (MeasuredType type : file.types()) {
      Map<String, Node> used = allUsed.of(type);
      if (assemblesProgram(type)) {
        continue;
      }
      Map<String, Node> own = allOwn.of(type);
      if (used.size() > limit) {
        report(type, used, file, reporter);
      } else if (own.size() > mention) {
        mention(type, own, file, reporter);
      }
    }
  }

  /**
   * By name; a type named after settings is one of settings unless a framework is told otherwise.
   */
  private static boolean assemblesProgram(MeasuredType type) {
    String name = type.node().getNameAsString();
    boolean bySettings = name.endsWith("Config") || name.endsWith("Configuration");
    return TypeRole.assemblesProgram(name)
        && (!bySettings
            || Subtree.has(type.node(), AnnotationExpr.class, ExcessiveDependencyRule::isWiring));
  }

  private static boolean isWiring(AnnotationExpr annotation) {
    return WIRING.matcher(annotation.getName().getIdentifier()).matches();
  }

  /** Where each type of a file first names another, its inner types' words among its own. */
  private static final class Uses {
    private final IdentityHashMap<Node, Map<String, Node>> byType = new IdentityHashMap<>();

    Uses(MeasuredFile file) {
      file.types().forEach(t -> byType.put(t.node(), new LinkedHashMap<>()));
    }

    void add(String name, Node use) {
      Node around = use;
      while (around != null) {
        Map<String, Node> ofType = byType.get(around);
        if (ofType != null) {
          ofType.putIfAbsent(name, use);
        }
        around = around.getParentNode().orElse(null);
      }
    }

    Map<String, Node> of(MeasuredType type) {
      return byType.get(type.node());
    }
  }

  private static Uses usedTypes(MeasuredFile file, TypeNames names) {
    Uses used = new Uses(file);
    for (ClassOrInterfaceType written : file.parsed().all(ClassOrInterfaceType.class)) {
      if (written.getScope().isEmpty()) {
        add(written.getNameAsString(), written, names, used);
      }
    }
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      call.getScope().ifPresent(s -> addStatic(s, names, used));
    }
    for (FieldAccessExpr access : file.parsed().all(FieldAccessExpr.class)) {
      addStatic(access.getScope(), names, used);
    }
    return used;
  }

  /** The types of the product itself, exceptions included: a change of any may reach this one. */
  private static Uses ownTypes(MeasuredFile file, TypeNames names) {
    Uses own = new Uses(file);
    for (ClassOrInterfaceType written : file.parsed().all(ClassOrInterfaceType.class)) {
      String name = written.getNameAsString();
      boolean ofProduct =
          written
              .getScope()
              .map(s -> names.isOwnPackage(s.getNameWithScope()))
              .orElseGet(() -> names.isOwn(name));
      if (ofProduct && isCounted(name, names)) {
        own.add(name, written);
      }
    }
    for (MethodCallExpr call : file.parsed().all(MethodCallExpr.class)) {
      call.getScope().ifPresent(s -> addOwn(s, names, own));
    }
    for (FieldAccessExpr access : file.parsed().all(FieldAccessExpr.class)) {
      addOwn(access.getScope(), names, own);
    }
    return own;
  }

  private static void addOwn(Expression scope, TypeNames names, Uses into) {
    String name = "";
    if (scope instanceof NameExpr simple && names.isOwn(simple.getNameAsString())) {
      name = simple.getNameAsString();
    } else if (scope instanceof FieldAccessExpr qualified
        && names.isOwnPackage(ScopeText.of(qualified.getScope()))) {
      name = qualified.getNameAsString();
    }
    if (isCounted(name, names)) {
      into.add(name, scope);
    }
  }

  private static boolean isCounted(String name, TypeNames names) {
    return TYPE_NAME.matcher(name).matches()
        && !names.isDeclaredHere(name)
        && !names.isTypeParameter(name);
  }

  private void mention(
      MeasuredType type, Map<String, Node> own, MeasuredFile file, Reporter reporter) {
    reporter
        .at(type.node())
        .severity(Severity.INFO)
        .lines(linesOf(own, file))
        .suggestion(FieldGroup.suggestion(type.node(), own.keySet()))
        .report(
            String.format(
                Locale.ROOT,
                "%s uses %d types of the product itself, %s among them: a test sets up several of them, and changes of any may reach it. Where some are always used together, one type that owns them leaves fewer to hand in.",
                type.node().getNameAsString(),
                own.size(),
                sampleOf(own)));
  }

  private static List<Contributor> linesOf(Map<String, Node> used, MeasuredFile file) {
    return used.entrySet().stream()
        .map(e -> new Contributor(file.parsed().place(e.getValue()).line(), e.getKey()))
        .sorted(Comparator.comparingInt(Contributor::line))
        .toList();
  }

  private static String sampleOf(Map<String, Node> used) {
    return used.keySet().stream().limit(3).collect(Collectors.joining(", "));
  }

  private static void addStatic(Expression scope, TypeNames names, Uses into) {
    if (scope instanceof NameExpr name) {
      add(name.getNameAsString(), scope, names, into);
    }
  }

  private static void add(String name, Node use, TypeNames names, Uses into) {
    boolean counts =
        TYPE_NAME.matcher(name).matches()
            && !FAILURE.matcher(name).matches()
            && !names.isDeclaredHere(name)
            && !names.isTypeParameter(name)
            && !BASIC_PACKAGE.matcher(names.importedFrom(name)).matches()
            && !(names.importedFrom(name).isEmpty() && names.isPlatform(name));
    if (counts) {
      into.add(name, use);
    }
  }

  private void report(
      MeasuredType type, Map<String, Node> used, MeasuredFile file, Reporter reporter) {
    reporter
        .at(type.node())
        .value(used.size(), limit)
        .severity(used.size() > 2 * limit ? Severity.MAJOR : severity())
        .lines(linesOf(used, file))
        .suggestion(FieldGroup.suggestion(type.node(), used.keySet()))
        .report(
            String.format(
                Locale.ROOT,
                "%s uses %d other types (limit %d), %s among them: a test has to set many of them up, and changes of each may reach it. Parts that use few of them together may become types of their own.",
                type.node().getNameAsString(),
                used.size(),
                limit,
                sampleOf(used)));
  }

  @Override
  public String documentation() {
    return """
        # Type that needs many others

        ## What
        A top-level type, nested ones included, that uses more types of the project and its libraries than the limit. Each
        counts once, however often it appears. Basic types (`java.lang`, `java.util`, `java.time`, `java.io` and their
        like), annotations, exceptions, type parameters and the file's own types do not count. Types whose name says that they
        put the program together (`Main`; `ShopConfiguration` with `@Bean` methods and their like) are left out.

        A type that keeps this limit is mentioned when it uses more types of the product itself (those that share the first two
        parts of its package) than `mention`. Exceptions count here: they, too, are part of what a caller has to know.

        ## Why it matters
        A test of the type has to build or replace what it works with, and a change to any of them may change it. Chidamber and
        Kemerer (IEEE TSE, 1994) gave this coupling its name and expect it to make both testing and reuse harder. Shatnawi (IEEE TSE, 2010) found classes to be at risk from nine on.

        ## How to fix it
        Look for groups: methods that use the same few types usually belong together and can move into a type of their
        own, which leaves one dependency behind instead of many.

        Before:

        ```java
        class Shop { // finding
          Cart cart; Stock stock; Prices prices; Taxes taxes; Coupons coupons; Customers customers; Addresses addresses;
          Carriers carriers; Labels labels; Tracking tracking; Invoices invoices; Reminders reminders; Payments payments;
          Refunds refunds; Ledger ledger; Mail mail; Sms sms; Templates templates; Audit audit; Reports reports; Search search;
        }
        ```

        After:

        ```java
        class Shop {
          Checkout checkout;
          Delivery delivery;
          Billing billing;
          Notices notices;
        }
        ```

        ## When not to
        The code that puts the program together knows everyone by its nature, and so do façades and visitors over many node
        types. Raise the limit for such a package.
        """;
  }
}
