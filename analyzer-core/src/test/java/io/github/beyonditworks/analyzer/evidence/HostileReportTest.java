package io.github.beyonditworks.analyzer.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.sun.net.httpserver.HttpServer;
import io.github.beyonditworks.analyzer.model.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports come from anywhere: nothing in them is fetched, expanded, or able to break a run. */
class HostileReportTest {

  @TempDir Path folder;

  @Test
  void an_entity_of_a_file_is_not_read() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "s3cret");
    for (String use : List.of("<report name='&x;'/>", "<report><group>&x;</group></report>")) {
      String report = "<!DOCTYPE report [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + use;

      Heard heard = new Heard();
      Problem problem = Reports.problemOf(() -> read(report, heard));

      assertThat(problem.kind()).isEqualTo(Problem.Kind.EVIDENCE);
      assertThat(problem.message() + heard).doesNotContain("s3cret");
    }
  }

  @Test
  void an_external_document_type_is_not_fetched() throws Exception {
    AtomicInteger requests = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          requests.incrementAndGet();
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/report.dtd";
      Heard heard = new Heard();
      read("<!DOCTYPE report SYSTEM \"" + url + "\"><report name='x'/>", heard);
      read("<!DOCTYPE report PUBLIC \"-//X//EN\" \"" + url + "\"><report name='x'/>", heard);
      read("<!DOCTYPE report [<!ENTITY % p SYSTEM \"" + url + "\"> %p;]><report name='x'/>", heard);

      assertThat(heard.elements).containsExactly("report", "report", "report");
      assertThat(requests).hasValue(0);
    } finally {
      server.stop(0);
    }
  }

  @Test
  void entities_in_entities_are_not_expanded() {
    String entities =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> "<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)))
            .collect(Collectors.joining());
    String type = "<!DOCTYPE report [<!ENTITY e0 \"lol\">" + entities + "]>";

    Heard heard = new Heard();
    for (String entity : List.of("&e0;", "&e1;", "&e30;")) {
      for (String use : List.of("<report name='@'/>", "<report><group>@</group></report>")) {
        String report = type + use.replace("@", entity);
        assertThat(Reports.problemOf(() -> read(report, heard)).message()).contains("XML");
      }
    }
    assertThat(heard.toString()).doesNotContain("lol");
  }

  @Test
  void a_default_of_the_document_type_changes_nothing() throws EvidenceException {
    Heard heard = new Heard();

    read("<!DOCTYPE report [<!ATTLIST report name CDATA 'made up'>]><report/>", heard);

    assertThat(heard.names).containsExactly("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jacoco.xml",
        "jacoco-aggregate.xml",
        "mutations.xml",
        "TEST-shop.cart.CartTest.xml"
      })
  void a_report_that_breaks_off_anywhere_is_one_problem(String name) throws IOException {
    byte[] whole = Files.readAllBytes(Reports.FOLDER.resolve(name));
    int end = new String(whole, StandardCharsets.UTF_8).stripTrailing().length();

    for (int length = 0; length < end; length++) {
      byte[] part = Arrays.copyOf(whole, length);
      Problem problem = Reports.problemOf(() -> readAs(name, part));
      assertThat(problem.kind()).isEqualTo(Problem.Kind.EVIDENCE);
      assertThat(problem.path()).isEqualTo("report.xml");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jacoco.xml",
        "jacoco-aggregate.xml",
        "mutations.xml",
        "TEST-shop.cart.CartTest.xml"
      })
  void a_changed_byte_is_a_problem_or_nothing(String name) throws IOException {
    byte[] whole = Files.readAllBytes(Reports.FOLDER.resolve(name));

    for (int at = 0; at < whole.length; at++) {
      byte[] changed = whole.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      assertThatCode(
              () -> {
                try {
                  readAs(name, changed);
                } catch (EvidenceException e) {
                  assertThat(e.problem().message()).isNotBlank();
                }
              })
          .as("byte %d", at)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @CsvSource({"mutations.xml,jacoco.xml", "jacoco.xml,mutations.xml", "jacoco.xml,TEST-shop.xml"})
  void a_report_of_another_kind_is_refused(String name, String as) throws IOException {
    byte[] bytes = Files.readAllBytes(Reports.FOLDER.resolve(name));

    Problem problem = Reports.problemOf(() -> readAs(as, bytes));

    assertThat(problem.message()).contains("another root element");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "99999999999", "", "x"})
  void a_line_number_that_is_none_is_a_problem_at_its_place(String number) {
    String report =
        "<report name='x'>\n<package name='p'><sourcefile name='A.java'>"
            + "<line nr='%s' mi='0' ci='0' mb='0' cb='0'/>".formatted(number)
            + "</sourcefile></package></report>";

    Problem problem = Reports.problemOf(() -> JacocoReader.read(Reports.of(report)));

    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.message()).contains("'nr'");
  }

  @Test
  void groups_may_nest_as_deep_as_they_like() throws EvidenceException {
    String report =
        "<report name='x'>"
            + "<group name='g'>".repeat(20_000)
            + "<package name='p'><sourcefile name='A.java'/></package>"
            + "</group>".repeat(20_000)
            + "</report>";

    assertThat(JacocoReader.read(Reports.of(report)))
        .containsOnlyKeys(new SourceName("g", "p", "A.java"));
  }

  private void readAs(String name, byte[] bytes) throws EvidenceException, IOException {
    ReportFile file = new ReportFile(Files.write(folder.resolve("any.xml"), bytes), "report.xml");
    if (name.startsWith("jacoco")) {
      JacocoReader.read(file);
    } else if (name.startsWith("TEST-")) {
      SurefireReader.read(file);
    } else {
      PitReader.read(file);
    }
  }

  private static void read(String report, Heard heard) throws EvidenceException {
    XmlReport.read(
        new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)), "report.xml", heard);
  }

  /** Keeps everything that a report says. */
  private static final class Heard implements XmlReport.Listener {
    private final List<String> elements = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    @Override
    public Set<String> roots() {
      return Set.of("report");
    }

    @Override
    public void begin(XmlElement element) {
      elements.add(element.name());
      names.add(element.find("name").orElse("none"));
    }

    @Override
    public void end(XmlElement element, String text) {
      texts.add(text);
    }

    @Override
    public String toString() {
      return elements + " " + names + " " + texts;
    }
  }
}
