package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import io.github.beyonditworks.analyzer.code.Deeds;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.Finding.Contributor;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.FileRule;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Neighbours that call the same deed by different verbs. */
public record InconsistentNamingRule(
    @Option("the verbs for one deed up to which nothing is reported") int limit)
    implements FileRule {

  /** One may find or get: an empty answer, or an exception. */
  private static final int USUAL_LIMIT = 2;

  /** Two verbs. */
  public InconsistentNamingRule() {
    this(USUAL_LIMIT);
  }

  @Override
  public String id() {
    return "inconsistent-naming";
  }

  @Override
  public Dimension dimension() {
    return Dimension.READABILITY;
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
    for (ClassOrInterfaceDeclaration type : file.parsed().all(ClassOrInterfaceDeclaration.class)) {
      for (Set<String> deed : Deeds.ALL) {
        check(type, deed, file, reporter);
      }
    }
  }

  private void check(
      ClassOrInterfaceDeclaration type, Set<String> deed, MeasuredFile file, Reporter reporter) {
    for (Map<String, MethodDeclaration> byVerb : byThing(type, deed).values()) {
      if (byVerb.size() > limit) {
        report(type, List.copyOf(byVerb.values()), file, reporter);
        return;
      }
    }
  }

  /** The first method for each verb of a deed, by the thing that it is done to. */
  private static Map<String, Map<String, MethodDeclaration>> byThing(
      ClassOrInterfaceDeclaration type, Set<String> deed) {
    Map<String, Map<String, MethodDeclaration>> byThing = new LinkedHashMap<>();
    for (MethodDeclaration method : type.getMethods()) {
      String name = method.getNameAsString();
      String verb = Deeds.verbOf(name);
      if (deed.contains(verb) && isDeed(method)) {
        for (String thing : Deeds.thingsOf(name, verb)) {
          byThing.computeIfAbsent(thing, t -> new LinkedHashMap<>()).putIfAbsent(verb, method);
        }
      }
    }
    return byThing;
  }

  private void report(
      ClassOrInterfaceDeclaration type,
      List<MethodDeclaration> firsts,
      MeasuredFile file,
      Reporter reporter) {
    reporter
        .at(firsts.get(firsts.size() - 1))
        .value(firsts.size(), limit)
        .lines(
            firsts.stream()
                .map(
                    m ->
                        new Contributor(
                            file.parsed().place(m).line(),
                            "says " + Deeds.verbOf(m.getNameAsString())))
                .toList())
        .report(
            String.format(
                Locale.ROOT,
                "%s has %d words for one deed: %s. Readers look for the difference, and callers guess which word it was. One word for each deed, and another only where something else is meant, makes the type predictable.",
                type.getNameAsString(),
                firsts.size(),
                String.join(
                    ", ", firsts.stream().map(MethodDeclaration::getNameAsString).toList())));
  }

  /** Getters of fields, and what a supertype has named, are no choice of words. */
  private static boolean isDeed(MethodDeclaration method) {
    return !method.isPrivate()
        && method.getParameters().isNonEmpty()
        && method.getAnnotationByName("Override").isEmpty();
  }

  @Override
  public String documentation() {
    return """
        # Different words for the same deed

        ## What
        A type whose methods call one deed on one thing by three verbs or more: `getOrder`, `fetchOrders` and `loadOrderItems`; `delete…`, `remove…` and
        `erase…`; `save…`, `store…` and `persist…`. Methods without parameters, private and overriding ones do not count, and two verbs are fine: many projects
        find what may be missing and get what must be there.

        ## Why it matters
        A different word promises a different thing. Readers who meet `fetch` beside `get` look for a cache, a remote call or an exception that
        is not there, and callers have to look up each time which word this one has (Deissenboeck and Pizka, Concise and Consistent
        Naming, 2006).

        ## How to fix it
        Choose one word for the deed, and keep the others for what differs.

        Before:

        ```java
        interface Orders {
          Order getOrder(long id);

          List<Order> fetchOrders(Customer of);

          List<Item> loadOrderItems(long id); // finding
        }
        ```

        After:

        ```java
        interface Orders {
          Order getOrder(long id);

          List<Order> getOrders(Customer of);

          List<Item> getOrderItems(long id);
        }
        ```

        ## When not to
        Where each word has a meaning that the project has agreed on (`load` reads from disk, `fetch` asks a server), they say
        something: then it helps to write the agreement down where newcomers find it.
        """;
  }
}
