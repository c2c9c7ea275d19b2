package io.github.beyonditworks.analyzer;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.SourceKind;
import io.github.beyonditworks.analyzer.model.Suggestion;
import io.github.beyonditworks.analyzer.rule.Rule;
import io.github.beyonditworks.analyzer.rule.RuleDocumentation;
import io.github.beyonditworks.analyzer.rule.catalog.Rules;
import io.github.beyonditworks.analyzer.source.SourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The changes that findings of testability suggest, written from the code at hand. */
class SuggestionsTest {

  private static final int MOST_LINES = 16;
  private static final String MANY_PATHS =
      "label.isEmpty() ? 1 : most > 2 ? 2 : most > 3 ? 3 : most > 4 ? 4 : most > 5 ? 5 : most > 6 ? 6"
          + " : most > 7 ? 7 : most > 8 ? 8 : most > 9 ? 9 : most > 10 ? 10 : 11";

  private static final Set<String> PLATFORM =
      Set.of(
          ("String System arraycopy addAll putAll contains isEmpty StandardCharsets UTF_8 ISO_8859_1 US_ASCII Clock millis instant from now GregorianCalendar ZonedDateTime Date LongSupplier"
                  + " getAsLong RandomGenerator Random nextDouble Supplier get UUID Map Properties"
                  + " getProperty Boolean parseBoolean Integer Long decode valueOf Locale ZoneId"
                  + " TimeZone Charset Path File ScheduledExecutorService ExecutorService"
                  + " ThreadFactory newThread Timer InetAddress UnknownHostException HttpClient"
                  + " InterruptedException DataSource getConnection ServerSocketFactory"
                  + " createServerSocket SocketFactory createSocket")
              .split(" "));

  @Test
  void what_a_container_puts_into_fields_becomes_parameters_of_a_constructor()
      throws SourceException {
    Suggestion suggestion =
        suggestion(
            "field-injection",
            """
            import org.springframework.beans.factory.annotation.Autowired;

            @Service
            class Checkout {
              @Autowired private Payments payments;
              @Autowired private Stock stock;
            }
            """);

    assertThat(suggestion.change()).isEqualTo("take what is injected as constructor parameters");
    assertThat(suggestion.before())
        .isEqualTo("@Autowired private Payments payments;\n@Autowired private Stock stock;");
    assertThat(suggestion.after())
        .isEqualTo(
            """
            private final Payments payments;
            private final Stock stock;

            Checkout(Payments payments, Stock stock) {
              this.payments = payments;
              this.stock = stock;
            }""");
  }

  @Test
  void a_collaborator_that_a_field_keeps_becomes_a_parameter_beside_the_others()
      throws SourceException {
    Suggestion suggestion =
        suggestion(
            "hard-wired-dependency",
            """
            class Registration {
              private final MailSender sender = new MailSender("smtp");
              Registration(@Nullable String name) { this.name = name; }
              void register(User user) { sender.send(user); }
            }
            """);

    assertThat(suggestion.change()).isEqualTo("take a MailSender as constructor parameter");
    assertThat(suggestion.before())
        .isEqualTo("private final MailSender sender = new MailSender(\"smtp\");");
    assertThat(suggestion.after())
        .isEqualTo(
            """
            private final MailSender sender;

            Registration(String name, MailSender sender) {
              // …
              this.sender = sender;
            }""");
  }

  @Test
  void a_parameter_does_not_hide_the_field_that_it_fills() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "hard-wired-dependency",
            """
            class Registration {
              private final MailSender sender;
              Registration() { sender = new MailSender("smtp"); }
              void register(User user) { sender.send(user); }
            }
            """);

    assertThat(suggestion.after())
        .isEqualTo("Registration(MailSender givenSender) {\n  sender = givenSender;\n}");
  }

  @Test
  void the_interface_that_a_field_is_declared_with_is_the_seam() throws SourceException {
    String kept =
        """
        class Registration {
          private final Sender sender;
          Registration() { this.sender = new MailSender("smtp"); }
          void register(User user) { sender.send(user); }
        }
        """;

    assertThat(suggestion("hard-wired-dependency", kept).change())
        .isEqualTo("take a Sender as constructor parameter");
    assertThat(
            suggestion("hard-wired-dependency", kept.replace("\"smtp\"", "\"smtp\", this")).after())
        .contains("SenderFactory senderFactory")
        .contains("this.sender = senderFactory.create(\"smtp\", this);")
        .endsWith(
            "interface SenderFactory {\n  Sender create(String text, Registration registration);\n}");
    String unknown = kept.replace("\"smtp\"", "Settings.host(), this");
    assertThat(suggestions("hard-wired-dependency", unknown)).isEmpty();
  }

  @Test
  void the_clock_is_kept_and_handed_to_now() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "hidden-input",
            """
            import java.time.LocalDate;
            class Invoice {
              LocalDate due(int days) { return LocalDate.now().plusDays(days); }
            }
            """);

    assertThat(suggestion.change()).isEqualTo("take a Clock as constructor parameter");
    assertThat(suggestion.after())
        .isEqualTo(
            """
            private final Clock clock;

            Invoice(Clock clock) {
              this.clock = clock;
            }

            LocalDate due(int days) {
              return LocalDate.now(clock).plusDays(days);
            }""");
  }

  @Test
  void a_static_method_takes_what_it_needs_as_a_parameter() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "hidden-input",
            """
            class Ids {
              static String next(String prefix) throws java.io.IOException {
                return prefix + System.currentTimeMillis();
              }
            }
            """);

    assertThat(suggestion.change()).isEqualTo("take a Clock as parameter");
    assertThat(suggestion.after())
        .startsWith("static String next(String prefix, Clock clock) throws java.io.IOException {")
        .contains("return prefix + clock.millis();");
  }

  @Test
  void a_constructor_takes_the_result_of_its_work() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "constructor-work",
"""
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
            class Dictionary {
              private final List<String> words;
              Dictionary(Path file) throws Exception { this.words = Files.readAllLines(file); }
            }
            """);

    assertThat(suggestion.after())
        .contains("Dictionary(Path file, List<String> words)")
        .contains("this.words = words;");
  }

  @Test
  void a_neighbour_is_asked_in_its_own_words() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "law-of-demeter",
            "class Shipping { void ship(Order order) { Address to = order.getCustomer().getAddress(); } }");

    assertThat(suggestion.change()).isEqualTo("ask order for it");
    assertThat(suggestion.after())
        .isEqualTo(
            """
            order.customerAddress();

            class Order {
              Address customerAddress() {
                return getCustomer().getAddress();
              }
            }""");
  }

  @Test
  void nothing_is_asked_of_a_neighbour_that_the_code_does_not_say_the_type_of()
      throws SourceException {
    String code =
        "class Shipping { void ship(Order order) { use(order.getCustomer().getAddress()); } }";

    assertThat(suggestions("law-of-demeter", code)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"close(), closeStore()", "pauseJob(id), pauseJob(id)", "open(), openStore()"})
  void a_command_keeps_its_name_or_says_what_it_is_for(String asked, String after)
      throws SourceException {
    Suggestion suggestion =
        suggestion(
            "law-of-demeter",
            "class Jobs { void run(Resources all, int id) { all.getStore()." + asked + "; } }");

    assertThat(suggestion.after())
        .startsWith("all." + after + ";\n\nclass Resources {\n  void ")
        .contains("    getStore()." + asked + ";");
  }

  @Test
  void the_only_instance_is_made_where_the_program_starts() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "global-state",
            """
            public final class Registry {
              private static final Registry INSTANCE = new Registry();
              private int users;
              private Registry() {}
              public static Registry getInstance() { return INSTANCE; }
              public void register() { users++; }
            }
            """);

    assertThat(suggestion.before())
        .startsWith("private static final Registry INSTANCE = new Registry();");
    assertThat(suggestion.after()).isEqualTo("public Registry() {\n  // …\n}");
  }

  @Test
  void a_container_moves_to_an_object_that_is_handed_around() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "global-state",
            """
            class Carts {
              static final Map<String, Cart> OPEN = new HashMap<>();
              void open(String user) { OPEN.put(user, new Cart()); }
              void close(String user) { OPEN.remove(user); }
            }
            """);

    assertThat(suggestion.after())
        .isEqualTo("private final Map<String,Cart> OPEN = new HashMap<>();");
  }

  @Test
  void a_collaborator_that_a_method_makes_late_comes_from_a_supplier() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "hard-wired-dependency",
            """
            class Registration {
              private MailSender sender;
              void start() { this.sender = new MailSender("smtp"); }
              void register(User user) { sender.send(user); }
            }
            """);

    assertThat(suggestion.after())
        .contains("private final Supplier<MailSender> mailSenders;")
        .contains("this.sender = mailSenders.get();");
  }

  @Test
  void the_operations_of_a_final_class_become_an_interface_under_its_name() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "final-collaborator",
            """
            // file: src/main/java/shop/Rates.java
            package shop;
            import java.net.http.HttpClient;
            public final class Rates {
              private HttpClient client;
              public String rate(String currency) throws IOException { return client.ask(currency); }
            }
            // file: src/main/java/shop/Checkout.java
            package shop;
            class Checkout { Rates rates; }
            """);

    assertThat(suggestion.after())
        .isEqualTo(
            """
            public interface Rates {
              String rate(String currency) throws IOException;
            }

            public final class HttpRates implements Rates {
              // …
            }""");
  }

  @Test
  void fields_that_one_method_alone_works_with_leave_together() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "excessive-dependency",
            """
            package shop;
            class Shop {
              private final Prices prices; private Taxes taxes; private Carriers carriers; Labels labels;
              A a; B1x b; C1x c; D1x d; E1x e;
              int total(Cart cart) { return taxes.on(prices.of(cart)); }
              void ship() { carriers.carry(); }
            }
            """);

    assertThat(suggestion.change())
        .isEqualTo("let total and the fields that it alone works with become a type");
    assertThat(suggestion.after())
        .isEqualTo(
            """
            private Total total;

            final class Total {
              private Prices prices;
              private Taxes taxes;

              int total(Cart cart) {
                // …
              }
            }""");
  }

  @Test
  void a_private_method_leaves_for_a_type_with_the_fields_that_it_reads() throws SourceException {
    Suggestion suggestion =
        suggestion("complex-private-method", parcel("parseLabel", "return " + MANY_PATHS + ";"));

    assertThat(suggestion.change())
        .isEqualTo("let parseLabel become the operation of a type of its own");
    assertThat(suggestion.after())
        .isEqualTo(
            """
            private final LabelParser labelParser;

            final class LabelParser {
              int parseLabel(String label, int most) throws IOException {
                // …
              }
            }""");
  }

  @Test
  void a_private_method_that_writes_fields_stays_where_it_is() throws SourceException {
    Rule rule = Rules.find("complex-private-method").orElseThrow();
    String code = parcel("parseLabel", "most++; return " + MANY_PATHS + ";");

    assertThat(RuleRunner.run(rule, code, SourceKind.MAIN).findings())
        .singleElement()
        .satisfies(f -> assertThat(f.suggestion()).isEmpty());
  }

  @Test
  void a_class_far_down_holds_what_it_extends() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "deep-inheritance",
            """
            class A {} class B extends A {} class C extends B {} class D extends C {}
            class E extends D {} class Page extends E {} class HomePage extends Page {}
            """);

    assertThat(suggestion.change()).isEqualTo("hold a Page instead of being one");
    assertThat(suggestion.after())
        .isEqualTo(
            """
            class HomePage {
              private final Page page;

              HomePage(Page page) {
                this.page = page;
              }
              // …
            }""");
  }

  @Test
  void two_methods_that_differ_in_a_value_call_one_that_takes_it() throws SourceException {
    Suggestion suggestion =
        suggestion(
            "duplicated-block",
            """
            class Exports {
              int exportOrders(Path folder) throws IOException {
                Writer out = Files.newBufferedWriter(folder.resolve("orders.csv"));
                int rows = 0;
                for (Row row : store.rows(folder)) {
                  out.write(row.number() + ";" + row.customer());
                  out.write(row.total().toPlainString());
                  rows++;
                }
                out.close();
                return rows;
              }
              int exportOffers(Path target) throws IOException {
                Writer file = Files.newBufferedWriter(target.resolve("offers.csv"));
                int count = 0;
                for (Row each : store.rows(target)) {
                  file.write(each.number() + ";" + each.customer());
                  file.write(each.total().toPlainString());
                  count++;
                }
                file.close();
                return count;
              }
            }
            """);

    assertThat(suggestion.change()).isEqualTo("let both call one method that takes what differs");
    assertThat(suggestion.after())
        .contains("return exportOrdersOrExportOffers(folder, \"orders.csv\");")
        .contains("return exportOrdersOrExportOffers(target, \"offers.csv\");")
        .contains(
            "private int exportOrdersOrExportOffers(Path folder, String text) throws IOException {");
  }

  private static List<Suggestion> suggestions(String id, String code) throws SourceException {
    Rule rule = Rules.find(id).orElseThrow();
    return RuleRunner.run(rule, code, SourceKind.MAIN).findings().stream()
        .flatMap(f -> f.suggestion().stream())
        .toList();
  }

  private static String parcel(String method, String body) {
    return """
        class Parcel {
          private int most;
          int price(Order order) throws IOException { return %s(order.label()); }
          private int %s(String label) throws IOException { %s }
        }
        """
        .formatted(method, method, body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "int n = Integer.getInteger(\"users\", 5); | int n = Integer.decode(properties.getProperty(\"users\", String.valueOf(5)));",
        "boolean on = Boolean.getBoolean(\"on\"); | boolean on = Boolean.parseBoolean(properties.getProperty(\"on\"));",
        "Thread.sleep(pause); | sleeper.sleep(pause);",
        "Thread worker = new Thread(this::work, \"worker\"); | Thread worker = threads.newThread(this::work);",
        "Thread worker = new Thread(task); | Thread worker = threads.newThread(task);",
        "Collections.shuffle(users); | Collections.shuffle(users, random);",
        "InetAddress a = InetAddress.getByName(host); | InetAddress a = hosts.resolve(host);",
        "ServerSocket s = new ServerSocket(0); | ServerSocket s = serverSockets.createServerSocket(0);",
        "Reader in = new FileReader(\"users.txt\", UTF_8); | Reader in = new FileReader(file, UTF_8);",
        "DatagramSocket s = new DatagramSocket(9); | DatagramSocket s = socket;",
        "if (System.currentTimeMillis() > end) { stop(); } | if (clock.millis() > end) {",
        "while (System.currentTimeMillis() < end) { wait(5); } | while (clock.millis() < end) {",
        "try (Socket s = new Socket(host, 80)) { ask(s); } | try (Socket s = sockets.createSocket(host, 80)) {",
        "long clock = 1; long now = System.currentTimeMillis() + clock; | long now = givenClock.millis() + clock;",
      })
  void a_caller_hands_in_what_the_code_reached_for(String statement, String after)
      throws SourceException {
    String code =
        """
        import java.io.FileReader;
        import java.net.*;
        import java.util.Collections;
        class Server { void run() throws Exception { %s done(); } }
        """
            .formatted(statement);

    assertThat(suggestion("hidden-input", code).after().lines().map(String::strip)).contains(after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hard-wired-dependency",
        "hidden-input",
        "constructor-work",
        "law-of-demeter",
        "complex-private-method",
        "costly-collaborator",
        "deep-inheritance",
        "final-collaborator"
      })
  void the_examples_of_the_documentation_come_with_suggestions(String id) throws SourceException {
    Rule rule = Rules.find(id).orElseThrow();

    List<Finding> findings = new ArrayList<>();
    for (String example : RuleDocumentation.of(rule).examples()) {
      findings.addAll(RuleRunner.run(rule, example, SourceKind.MAIN).findings());
    }

    assertThat(findings).isNotEmpty().allMatch(f -> f.suggestion().isPresent());
  }

  @Test
  void both_sides_of_every_suggestion_are_java_and_short() throws IOException, SourceException {
    List<Suggestion> suggestions = new ArrayList<>();
    for (Rule rule : Rules.ALL) {
      for (String code : code(rule)) {
        RuleRunner.run(rule, code, SourceKind.MAIN)
            .findings()
            .forEach(f -> f.suggestion().ifPresent(suggestions::add));
      }
    }

    assertThat(suggestions)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            s -> {
              assertThat(s.before()).satisfies(SuggestionsTest::isJava);
              assertThat(s.after()).isNotEqualTo(s.before()).satisfies(SuggestionsTest::isJava);
            });
  }

  @Test
  void every_name_of_a_suggestion_is_of_the_code_of_the_platform_or_declared_by_it()
      throws IOException, SourceException {
    Map<String, Set<String>> invented = new TreeMap<>();
    for (Rule rule : Rules.ALL) {
      for (String code : code(rule)) {
        for (Finding finding : RuleRunner.run(rule, code, SourceKind.MAIN).findings()) {
          finding
              .suggestion()
              .map(s -> inventedNames(s.after(), code))
              .filter(names -> !names.isEmpty())
              .ifPresent(
                  names -> invented.computeIfAbsent(rule.id(), r -> new TreeSet<>()).addAll(names));
        }
      }
    }

    assertThat(invented).isEmpty();
  }

  private static Set<String> inventedNames(String after, String code) {
    CompilationUnit sketch =
        parsed("class Registration { " + after + "\n}")
            .or(() -> parsed(inMethod(after)))
            .orElseThrow();
    Set<String> invented = new TreeSet<>();
    sketch.findAll(SimpleName.class).forEach(n -> invented.add(n.getIdentifier()));
    sketch.findAll(VariableDeclarator.class).forEach(v -> invented.remove(v.getNameAsString()));
    sketch.findAll(Parameter.class).forEach(p -> invented.remove(p.getNameAsString()));
    sketch.findAll(TypeDeclaration.class).forEach(t -> invented.remove(t.getNameAsString()));
    sketch.findAll(CallableDeclaration.class).forEach(c -> invented.remove(c.getNameAsString()));
    invented.removeAll(List.of(code.split("\\W+")));
    invented.removeAll(PLATFORM);
    return invented;
  }

  private static void isJava(String text) {
    assertThat(text.lines().count()).isLessThanOrEqualTo(MOST_LINES);
    assertThat(parses("class Registration { " + text + "\n}") || parses(inMethod(text)))
        .as(text)
        .isTrue();
  }

  private static String inMethod(String statements) {
    return "class A { void m() { " + statements + "\n} }";
  }

  private static boolean parses(String code) {
    return parsed(code).isPresent();
  }

  private static Optional<CompilationUnit> parsed(String code) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
            .setAttributeComments(false);
    ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(code);
    return result.isSuccessful() ? result.getResult() : Optional.empty();
  }

  /** The fixtures and examples of a rule. */
  private static List<String> code(Rule rule) throws IOException {
    List<String> code = new ArrayList<>(RuleDocumentation.of(rule).examples());
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/rules", rule.id()))) {
      for (Path file : files.sorted().toList()) {
        code.add(Files.readString(file));
      }
    }
    return code;
  }

  private static Suggestion suggestion(String id, String code) throws SourceException {
    Rule rule = Rules.find(id).orElseThrow();
    return RuleRunner.run(rule, code, SourceKind.MAIN).findings().stream()
        .flatMap(f -> f.suggestion().stream())
        .findFirst()
        .orElseThrow();
  }
}
