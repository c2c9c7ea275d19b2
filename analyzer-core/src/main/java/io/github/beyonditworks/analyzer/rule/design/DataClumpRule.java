package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
import io.github.beyonditworks.analyzer.metric.MeasuredMember;
import io.github.beyonditworks.analyzer.model.Candidate;
import io.github.beyonditworks.analyzer.model.Dimension;
import io.github.beyonditworks.analyzer.model.FileFacts;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.model.Severity;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.rule.Option;
import io.github.beyonditworks.analyzer.rule.ProjectReporter;
import io.github.beyonditworks.analyzer.rule.ProjectRule;
import io.github.beyonditworks.analyzer.rule.Reporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Parameters that travel together through several methods. */
public record DataClumpRule(
    @Option("the fewest parameters that make a clump") int parameters,
    @Option("the methods that may take the same parameters") int members)
    implements ProjectRule {

  private static final int THREE = 3;

  /** Beyond this many parameters a member is looked at in part: triples grow with the cube. */
  private static final int MOST = 12;

  private static final int NAMED = 3;

  /** What frameworks and the platform hand around together. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?:HttpServlet|Servlet)?(?:Request|Response)|FilterChain|Bundle|View|ViewGroup|LayoutInflater|Canvas|Graphics(?:2D)?"
              + "|Context|Locale|Class|Method|Object|Throwable|byte\\[\\]|char\\[\\]|int\\[\\]|long\\[\\]|float\\[\\]|double\\[\\]|ByteBuffer|CharSequence|StringBuilder"
              + "|Pageable|Model|ModelMap|Principal|Authentication|T|K|V|E|R|U");

  /** Types of plain values. */
  private static final Pattern VALUE =
      Pattern.compile(
          "(?:java\\.\\w+\\.)*(?:int|long|short|byte|char|boolean|float|double|String|Integer|Long|Short|Byte|Character|Boolean|Float|Double"
              + "|BigDecimal|BigInteger|UUID|URI|URL|Path|File|Date|Instant|Duration|Local(?:Date|Time|DateTime)|ZonedDateTime|OffsetDateTime"
              + "|(?:List|Set|Map|Collection|Optional)<.*>|String\\[\\])");

  /** Positions in what stands beside them: everybody knows them, and no type would say more. */
  private static final Pattern POSITION =
      Pattern.compile(
          "(?i)x|y|z|w|h|i|j|k|n|a|b|c|width|height|left|right|top|bottom|off(?:set)?|len(?:gth)?|pos(?:ition)?|start|end|from|to|index|row|col(?:umn)?|line|page|size|begin|src|dst|dest|count");

  /** Three parameters in four methods. */
  public DataClumpRule() {
    this(THREE, THREE);
  }

  @Override
  public String id() {
    return "data-clump";
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
  public List<Candidate> candidates(MeasuredFile file) {
    List<Candidate> found = new ArrayList<>();
    Reporter reporter = new Reporter(this, file);
    for (MeasuredMember member : file.members()) {
      if (member.node() instanceof CallableDeclaration<?> callable && counts(callable)) {
        List<String> words = new ArrayList<>();
        words.add(
            callable instanceof ConstructorDeclaration
                ? "new " + callable.getNameAsString()
                : member.declaringType().getNameAsString() + "." + callable.getNameAsString());
        words.addAll(items(callable));
        if (words.size() > parameters) {
          reporter.at(callable).build("").map(f -> new Candidate(f, words)).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private boolean counts(CallableDeclaration<?> callable) {
    return callable.getParameters().size() >= parameters
        && !(callable instanceof ConstructorDeclaration constructor && isHandedUp(constructor))
        && callable.getAnnotations().isEmpty()
        && !callable.getNameAsString().startsWith("visit")
        && !(callable instanceof MethodDeclaration method && isForwarding(method));
  }

  /** What the superclass asks for is its choice. */
  private static boolean isHandedUp(ConstructorDeclaration constructor) {
    return constructor.getBody().getStatements().isNonEmpty()
        && constructor.getBody().getStatement(0) instanceof ExplicitConstructorInvocationStmt call
        && call.getArguments().isNonEmpty();
  }

  /** An overload that fills in a default takes what the other takes. */
  private static boolean isForwarding(MethodDeclaration method) {
    return method
        .getBody()
        .filter(b -> b.getStatements().size() == 1)
        .filter(b -> b.toString().contains(method.getNameAsString() + "("))
        .isPresent();
  }

  /** The parameters that could be a clump, as type and name. */
  private static List<String> items(CallableDeclaration<?> callable) {
    Set<String> items = new TreeSet<>();
    for (Parameter parameter : callable.getParameters()) {
      String type = parameter.getType().asString();
      boolean counts =
          parameter.getAnnotations().isEmpty()
              && parameter.getNameAsString().length() > 1
              && !POSITION.matcher(parameter.getNameAsString()).matches()
              && !GIVEN.matcher(type).matches();
      if (counts && items.size() < MOST) {
        items.add(type + " " + parameter.getNameAsString());
      }
    }
    return List.copyOf(items);
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    List<Candidate> all = new ArrayList<>();
    for (FileFacts file : project.files()) {
      for (Candidate candidate : file.candidates()) {
        if (candidate.finding().rule().equals(id())) {
          all.add(candidate);
        }
      }
    }
    ProjectReporter reporter = new ProjectReporter(this);
    for (Clump clump : clumps(all)) {
      report(clump, all, reporter);
    }
    return reporter.findings();
  }

  /**
   * Parameters and those who take them.
   *
   * @param items type and name of each, sorted
   * @param takers the members, by their index, in order
   */
  private record Clump(List<String> items, List<Integer> takers) {}

  private List<Clump> clumps(List<Candidate> all) {
    Map<List<Integer>, Set<String>> itemsOf = new HashMap<>();
    takersOfTriples(all)
        .forEach(
            (triple, takers) -> {
              if (takers.size() > members && names(takers, all).size() > members) {
                itemsOf.computeIfAbsent(takers, t -> new TreeSet<>()).addAll(triple);
              }
            });
    List<Clump> clumps = new ArrayList<>();
    itemsOf.forEach(
        (takers, items) -> {
          if (items.size() >= parameters && values(items) > 1) {
            clumps.add(new Clump(List.copyOf(items), takers));
          }
        });
    clumps.sort(
        Comparator.comparingInt((Clump c) -> -c.items().size() * c.takers().size())
            .thenComparing(c -> c.items().toString())
            .thenComparing(c -> c.takers().toString()));
    return apart(clumps);
  }

  private static Map<List<String>, List<Integer>> takersOfTriples(List<Candidate> all) {
    Map<List<String>, List<Integer>> takersOf = new HashMap<>();
    for (int taker = 0; taker < all.size(); taker++) {
      List<String> words = all.get(taker).words();
      for (List<String> triple : triples(words.subList(1, words.size()))) {
        takersOf.computeIfAbsent(triple, t -> new ArrayList<>()).add(taker);
      }
    }
    return takersOf;
  }

  private static List<List<String>> triples(List<String> items) {
    List<List<String>> triples = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      for (int j = i + 1; j < items.size(); j++) {
        for (int k = j + 1; k < items.size(); k++) {
          triples.add(List.of(items.get(i), items.get(j), items.get(k)));
        }
      }
    }
    return triples;
  }

  /** Plain values among the parameters: collaborators that are wired together are no data. */
  private static int values(Set<String> items) {
    int values = 0;
    for (String item : items) {
      values += VALUE.matcher(item.substring(0, item.lastIndexOf(' '))).matches() ? 1 : 0;
    }
    return values;
  }

  /** Drops what largely says again what a larger clump has said. */
  private static List<Clump> apart(List<Clump> clumps) {
    List<Clump> kept = new ArrayList<>();
    Map<Integer, Set<String>> said = new LinkedHashMap<>();
    for (Clump clump : clumps) {
      int news = 0;
      for (int taker : clump.takers()) {
        Set<String> items = said.getOrDefault(taker, Set.of());
        int known = 0;
        for (String item : clump.items()) {
          known += items.contains(item) ? 1 : 0;
        }
        news += known < 2 ? 1 : 0;
      }
      if (2 * news > clump.takers().size()) {
        kept.add(clump);
        clump
            .takers()
            .forEach(t -> said.computeIfAbsent(t, k -> new HashSet<>()).addAll(clump.items()));
      }
    }
    return kept;
  }

  /** Overloads count once. */
  private static Set<String> names(List<Integer> takers, List<Candidate> all) {
    Set<String> names = new TreeSet<>();
    for (int taker : takers) {
      String word = all.get(taker).words().get(0);
      names.add(word.substring(Math.max(word.indexOf('.'), word.indexOf(' ')) + 1));
    }
    return names;
  }

  private void report(Clump clump, List<Candidate> all, ProjectReporter reporter) {
    Finding first = all.get(clump.takers().get(0)).finding();
    Set<String> files = new HashSet<>();
    clump.takers().forEach(t -> files.add(all.get(t).finding().path()));
    int count = names(clump.takers(), all).size();
    reporter
        .at(first.path(), first.element(), first.place(), String.join(",", clump.items()))
        .severity(files.size() > 1 ? Severity.MINOR : Severity.INFO)
        .value(count, members)
        .report(message(clump, all));
  }

  private static String message(Clump clump, List<Candidate> all) {
    List<String> takers =
        clump.takers().stream().map(t -> all.get(t).words().get(0)).distinct().toList();
    int more = takers.size() - NAMED;
    return String.format(
        Locale.ROOT,
        "%s travel together through %s%s: they seem to be one thing without a name. A record of them would shorten each of these signatures, keep callers from mixing them up, and give what is done to them a place.",
        String.join(", ", clump.items()),
        String.join(", ", takers.subList(0, Math.min(NAMED, takers.size()))),
        more > 0 ? String.format(Locale.ROOT, " and %d more", more) : "");
  }

  @Override
  public String documentation() {
    return """
        # Parameters that travel together

        ## What
        Three or more parameters of the same names and types that more methods take together than the limit, over the whole project.
        One finding for each clump, at the first method. Overloads count once. Annotated methods (overriding ones, endpoints) and constructors that hand
        on to another are left out, as are collaborators that are wired together, what frameworks hand around, and positions and sizes. Within one file a clump is a hint.

        ## Why it matters
        The parameters are one thing that nobody has named. Each signature repeats them, each caller passes them in the
        right order or does not, and what is calculated from them has no home, so it is written again and again. Fowler
        (Refactoring, 1999) calls it a data clump.

        ## How to fix it
        Make a record of them, named after what they are together; then look what code that works on them could move into it.

        Before:

        ```java
        class Shipping {
          void price(String street, String city, String country) {} // finding

          void label(String street, String city, String country) {}

          void track(String street, String city, String country) {}

          void insure(long amount, String street, String city, String country) {}
        }
        ```

        After:

        ```java
        class Shipping {
          void price(Address address) {}

          void label(Address address) {}

          void track(Address address) {}

          void insure(long amount, Address address) {}
        }
        ```

        ## When not to
        Where the parameters only happen to be alike, a common type would tie together what changes for different
        reasons. In code that is called millions of times a second an object for each call may cost too much.
        """;
  }
}
