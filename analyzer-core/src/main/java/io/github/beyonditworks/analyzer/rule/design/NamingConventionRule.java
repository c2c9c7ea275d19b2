package io.github.beyonditworks.analyzer.rule.design;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.RecordDeclaration;
import io.github.beyonditworks.analyzer.code.Acronyms;
import io.github.beyonditworks.analyzer.code.Deeds;
import io.github.beyonditworks.analyzer.code.NameWords;
import io.github.beyonditworks.analyzer.metric.MeasuredFile;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names that leave a convention which the project keeps nearly everywhere else. */
public record NamingConventionRule(
    @Option("the files or types that have to keep a convention before others are held to it")
        int least,
    @Option("the share of them, in percent, that has to keep it") int share)
    implements ProjectRule {

  private static final int LEAST = 10;
  private static final int SHARE = 90;
  private static final int PERCENT = 100;

  /** The places in a candidate's words; what follows is shown to people. */
  private static final int SUBJECT = 0;

  private static final int FORM = 1;
  private static final int NAME = 2;
  private static final int TYPE = 3;

  /** Words before and behind a name that only say how a type is built. */
  private static final Set<String> BUILT = Set.of("default", "abstract", "base", "impl");

  /** The defaults. */
  public NamingConventionRule() {
    this(LEAST, SHARE);
  }

  @Override
  public String id() {
    return "naming-convention";
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
  public List<Candidate> candidates(MeasuredFile file) {
    Search search = new Search(file, new Reporter(this, file));
    search.readNames();
    return search.found;
  }

  /** Looks through one file. */
  private static final class Search {
    private final MeasuredFile file;
    private final Reporter reporter;
    private final List<Candidate> found = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    Search(MeasuredFile file, Reporter reporter) {
      this.file = file;
      this.reporter = reporter;
    }

    void readNames() {
      for (ClassOrInterfaceDeclaration type :
          file.parsed().all(ClassOrInterfaceDeclaration.class)) {
        readAcronyms(type, type.getNameAsString());
        readDeeds(type);
      }
      for (EnumDeclaration type : file.parsed().all(EnumDeclaration.class)) {
        readAcronyms(type, type.getNameAsString());
      }
      for (RecordDeclaration type : file.parsed().all(RecordDeclaration.class)) {
        readAcronyms(type, type.getNameAsString());
      }
      for (MethodDeclaration method : file.parsed().all(MethodDeclaration.class)) {
        if (method.getAnnotationByName("Override").isEmpty()) {
          readAcronyms(method, method.getNameAsString());
        }
      }
    }

    private void readAcronyms(Node declaration, String name) {
      for (Acronyms.Use use : Acronyms.in(name)) {
        if (!isGiven(use) && said.add(use.written())) {
          add(declaration, use.word(), use.isInCapitals() ? "capitals" : "word", name, "");
        }
      }
    }

    /** What is named after a library's type has its letters from there. */
    private boolean isGiven(Acronyms.Use use) {
      for (ImportDeclaration imported : file.parsed().tree().getImports()) {
        if (imported.getName().getIdentifier().contains(use.written())) {
          return true;
        }
      }
      return false;
    }

    /** By which verbs a type of some role does a deed to that which it is there for. */
    private void readDeeds(ClassOrInterfaceDeclaration type) {
      if (!type.isTopLevelType()) {
        return;
      }
      List<String> subject = new ArrayList<>(NameWords.of(type.getNameAsString()).lowerCase());
      if (subject.size() < 2 || subject.get(subject.size() - 1).equals("impl")) {
        return;
      }
      String role = subject.remove(subject.size() - 1);
      while (!subject.isEmpty() && BUILT.contains(subject.get(0))) {
        subject.remove(0);
      }
      subject.replaceAll(Deeds::singular);
      for (MethodDeclaration method : type.getMethods()) {
        readDeed(type, role, subject, method);
      }
    }

    private void readDeed(
        ClassOrInterfaceDeclaration type,
        String role,
        List<String> subject,
        MethodDeclaration method) {
      String name = method.getNameAsString();
      String verb = Deeds.verbOf(name);
      int deed = deed(verb);
      if (deed < 0
          || name.length() == verb.length()
          || method.isPrivate()
          || method.getParameters().isEmpty()
          || method.getAnnotationByName("Override").isPresent()) {
        return;
      }
      List<String> things = Deeds.thingsOf(name, verb);
      if ((things.isEmpty() || things.equals(subject))
          && said.add(type.getNameAsString() + deed + verb)) {
        add(method, role + ' ' + deed, verb, name, type.getNameAsString());
      }
    }

    private static int deed(String verb) {
      for (int i = 0; i < Deeds.ALL.size(); i++) {
        if (Deeds.ALL.get(i).contains(verb)) {
          return Deeds.SEARCHES.contains(verb) ? -1 : i;
        }
      }
      return -1;
    }

    private void add(Node declaration, String subject, String form, String name, String type) {
      reporter
          .at(declaration)
          .build("")
          .map(f -> new Candidate(f, List.of(subject, form, name, type)))
          .ifPresent(found::add);
    }
  }

  /** What the project says of one subject: who keeps to each form. */
  private static final class Usage {
    private final Map<String, List<Candidate>> byForm = new HashMap<>();

    void add(Candidate candidate) {
      byForm.computeIfAbsent(candidate.words().get(FORM), f -> new ArrayList<>()).add(candidate);
    }

    private String usual() {
      String usual = "";
      int most = 0;
      for (Map.Entry<String, List<Candidate>> form : byForm.entrySet()) {
        int count = form.getValue().size();
        if (count > most || (count == most && form.getKey().compareTo(usual) < 0)) {
          usual = form.getKey();
          most = count;
        }
      }
      return usual;
    }

    /** Those with another form, but for types that keep to the usual one beside it. */
    private List<Candidate> leaving(String usual) {
      Set<String> keeping = new HashSet<>();
      for (Candidate candidate : byForm.get(usual)) {
        keeping.add(candidate.words().get(TYPE));
      }
      List<Candidate> leaving = new ArrayList<>();
      for (Map.Entry<String, List<Candidate>> form : byForm.entrySet()) {
        for (Candidate candidate : form.getValue()) {
          String type = candidate.words().get(TYPE);
          if (!form.getKey().equals(usual) && (type.isEmpty() || !keeping.contains(type))) {
            leaving.add(candidate);
          }
        }
      }
      return leaving;
    }
  }

  @Override
  public List<Finding> check(ProjectFacts project) {
    Map<String, Usage> usages = new HashMap<>();
    for (FileFacts file : project.files()) {
      for (Candidate candidate : file.candidates()) {
        if (candidate.finding().rule().equals(id())) {
          usages.computeIfAbsent(candidate.words().get(SUBJECT), s -> new Usage()).add(candidate);
        }
      }
    }
    ProjectReporter reporter = new ProjectReporter(this);
    for (Usage usage : usages.values()) {
      String usual = usage.usual();
      List<Candidate> keeping = usage.byForm.get(usual);
      List<Candidate> leaving = usage.leaving(usual);
      int all = keeping.size() + leaving.size();
      if (keeping.size() >= least && keeping.size() * PERCENT >= all * share) {
        leaving.forEach(l -> report(l, keeping, reporter));
      }
    }
    return reporter.findings();
  }

  private static void report(Candidate leaving, List<Candidate> keeping, ProjectReporter reporter) {
    boolean deed = !leaving.words().get(TYPE).isEmpty();
    Finding finding = leaving.finding();
    reporter
        .at(finding.path(), finding.element(), finding.place(), leaving.words().get(NAME))
        .report(deed ? deed(leaving, keeping) : acronym(leaving, keeping));
  }

  private static String deed(Candidate leaving, List<Candidate> keeping) {
    String role = leaving.words().get(SUBJECT);
    return String.format(
        Locale.ROOT,
        "%s says %s where %d other types ending in %s say %s, as in %s.%s. Readers look for the difference that another verb promises; the same verb lets them guess the name.",
        leaving.words().get(NAME),
        leaving.words().get(FORM),
        keeping.size(),
        capitalised(role.substring(0, role.indexOf(' '))),
        keeping.get(0).words().get(FORM),
        keeping.get(0).words().get(TYPE),
        keeping.get(0).words().get(NAME));
  }

  private static String acronym(Candidate leaving, List<Candidate> keeping) {
    String word = leaving.words().get(SUBJECT);
    String upper = word.toUpperCase(Locale.ROOT);
    boolean capitals = leaving.words().get(FORM).equals("capitals");
    return String.format(
        Locale.ROOT,
        "%s writes %s, and names in %d other files write %s, as %s does. One spelling lets readers guess a name and find all that belongs to it.",
        leaving.words().get(NAME),
        capitals ? upper : capitalised(word),
        keeping.size(),
        capitals ? capitalised(word) : upper,
        keeping.get(0).words().get(NAME));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  @Override
  public String documentation() {
    return """
        # Name against the project's convention

        ## What
        A name that leaves a convention which at least ten files keep, and nine in ten of those where the question comes up. Two kinds are learnt from
        the whole project. *Verbs*: how types of one role (`…Service`, `…Controller`) call what they do to their own subject: where `OrderService.getOrder`,
        `UserService.getUser` and others get, `CartService.fetchCart` fetches. `find`, `lookup` and `query` may come back with nothing and are no other word for
        `get`. *Acronyms*: `JsonReader` and `toJson` nearly everywhere, and `JSONWriter` here. Not judged are overriding methods, names of products (`PostgreSQL`),
        and what is named after a type that the file imports. A project without a convention is left alone.

        ## Why it matters
        A convention lets readers guess names and find what belongs together. Another word makes them look for a difference
        that is not there (Deissenboeck and Pizka, Concise and Consistent Naming, 2006).

        ## How to fix it
        Use the project's own word, and keep another one for where something else is meant.

        Before:

        ```java
        interface OrderService { Order getOrder(long id); }
        interface UserService { User getUser(long id); }
        interface ShopService { Shop getShop(long id); }
        interface ItemService { Item getItem(long id); }
        interface BillService { Bill getBill(long id); }
        interface CardService { Card getCard(long id); }
        interface RoleService { Role getRole(long id); }
        interface TaxService { Tax getTax(long id); }
        interface ParcelService { Parcel getParcel(long id); }
        interface CourierService { Courier getCourier(long id); }
        interface CartService { Cart fetchCart(long id); } // finding
        ```

        After:

        ```java
        interface CartService { Cart getCart(long id); }
        ```

        ## When not to
        Where the other word means something else: `fetch` for what comes over the network, `load` for what is read from disk. Names that other
        projects call are better kept, deprecated, for a release.
        """;
  }
}
