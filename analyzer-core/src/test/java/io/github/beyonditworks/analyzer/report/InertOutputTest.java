package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.hostile.Payloads;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.swing.text.MutableAttributeSet;
import javax.swing.text.html.HTML;
import javax.swing.text.html.HTMLEditorKit;
import javax.swing.text.html.parser.ParserDelegator;
import javax.xml.parsers.DocumentBuilderFactory;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every text of an analysis, replaced by texts that try to come alive, in every format, read by
 * parsers of those formats.
 */
class InertOutputTest {

  /** What names a rule, a metric or a commit is never taken from what is analysed. */
  private static final Set<String> OWN =
      Set.of(
          "Finding.rule",
          "Identity.fingerprint",
          "Identity.code",
          "Base.commit",
          "Analysis.toolVersion",
          "Analysis.scoreModelVersion");

  /** Each field alone with each text takes minutes: in every build each gets one in its turn. */
  private static final boolean EVERY_PAYLOAD = Boolean.getBoolean("quality.payloads");

  private static final Analysis FILLED = Filled.of(SampleAnalysis.ofChange());
  private static final RecordComponent[] NO_COMPONENTS = {};
  private static final String OWN_SCRIPT =
      "(?:\\.\\./)*(?:report|types|treemap|whatif|data/d3-hierarchy)\\.js";

  @TempDir Path folder;

  static List<String> payloads() {
    return Payloads.ALL;
  }

  @Test
  void all_fields_with_text_are_tried() {
    Set<String> declared = new TreeSet<>();
    Set<Class<?>> seen = new HashSet<>();
    declaredIn(Analysis.class, declared, seen);
    declared.removeAll(OWN);

    assertThat(fields()).containsExactlyInAnyOrderElementsOf(declared);
  }

  /** The fields of the samples that hold a text, and texts in lists. */
  static Set<String> fields() {
    Set<String> fields = new TreeSet<>();
    new Replacement("x", fields, f -> true).of(FILLED);
    return fields;
  }

  /** What the types of an analysis say themselves that they hold. */
  private static void declaredIn(Type type, Set<String> fields, Set<Class<?>> seen) {
    if (type instanceof ParameterizedType generic) {
      declaredIn(generic.getRawType(), fields, seen);
      for (Type argument : generic.getActualTypeArguments()) {
        declaredIn(argument, fields, seen);
      }
    } else if (type instanceof Class<?> c && Replacement.isResult(c) && seen.add(c)) {
      for (Class<?> permitted : c.isSealed() ? c.getPermittedSubclasses() : new Class<?>[0]) {
        declaredIn(permitted, fields, seen);
      }
      for (RecordComponent component : c.isRecord() ? c.getRecordComponents() : NO_COMPONENTS) {
        if (holdsText(component.getGenericType())) {
          fields.add(c.getSimpleName() + "." + component.getName());
        }
        declaredIn(component.getGenericType(), fields, seen);
      }
    }
  }

  private static boolean holdsText(Type type) {
    return type == String.class
        || (type instanceof ParameterizedType generic
            && Arrays.stream(generic.getActualTypeArguments()).anyMatch(a -> holdsText(a)));
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void no_text_comes_alive_in_any_format(String payload) throws Exception {
    for (Analysis sample : List.of(FILLED, SampleAnalysis.ofProject())) {
      assertInert(replaced(sample, payload, f -> true));
    }
  }

  @Test
  void no_text_comes_alive_where_all_others_are_harmless() throws Exception {
    int turn = 0;
    for (String field : fields()) {
      List<String> all = Payloads.ALL;
      int at = turn++ % all.size();
      for (String payload : EVERY_PAYLOAD ? all : all.subList(at, at + 1)) {
        assertInert(replaced(FILLED, payload, field::equals));
      }
    }
  }

  private static Analysis replaced(Analysis in, String payload, Predicate<String> wanted) {
    return (Analysis) new Replacement(payload, new HashSet<>(), wanted).of(in);
  }

  private void assertInert(Analysis hostile) throws Exception {
    Path out = Files.createTempDirectory(folder, "out");
    ReportWriter.write(hostile, ReportFormats.ALL, out);
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertInert(file, hostile);
      }
    }
    assertThat(ConsoleSummary.lines(hostile, false)).allSatisfy(InertOutputTest::assertPlain);
    assertThat(ConsoleSummary.violations(hostile, false, Invocation.MAVEN))
        .allSatisfy(InertOutputTest::assertPlain);
    assertThat(ConsoleSummary.notes(hostile, Invocation.MAVEN))
        .allSatisfy(InertOutputTest::assertPlain);
    assertThat(ConsoleSummary.gate(hostile)).allSatisfy(InertOutputTest::assertPlain);
  }

  private static void assertInert(Path file, Analysis hostile) throws Exception {
    String name = file.getFileName().toString();
    String text = Files.readString(file);
    assertThat(hidden(text)).as(name).isEmpty();
    if (name.endsWith("json") || name.endsWith(".sarif")) {
      JsonNode tree = JsonMapper.builder().build().readTree(text);
      if (name.equals("quality.json")) {
        assertThat(tree.get("project").get("name").asString()).isEqualTo(hostile.projectName());
        assertThat(tree.get("findings").get(0).get("message").asString())
            .isEqualTo(hostile.findings().get(0).finding().message());
      }
    } else if (name.endsWith(".xml") || name.endsWith(".svg")) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.newDocumentBuilder().parse(file.toFile());
    } else if (name.endsWith(".html")) {
      assertNoScript(text);
    } else if (name.endsWith(".md")) {
      assertNoMarkup(text);
    } else if (name.endsWith(".txt") && text.startsWith("::")) {
      assertThat(text.lines())
          .allMatch(l -> l.matches("::(error|warning|notice) [^:]*title=[^:]*::.*"));
    }
  }

  private static void assertPlain(String line) {
    assertThat(hidden(line)).isEmpty();
    assertThat(line).doesNotContain("##vso[", "##[", "##teamcity[", "\n");
    assertThat(line.strip()).doesNotStartWith("::");
  }

  private static void assertNoScript(String page) throws IOException {
    new ParserDelegator()
        .parse(
            new StringReader(page),
            new HTMLEditorKit.ParserCallback() {
              @Override
              public void handleStartTag(HTML.Tag tag, MutableAttributeSet attributes, int at) {
                look(tag, attributes);
              }

              @Override
              public void handleSimpleTag(HTML.Tag tag, MutableAttributeSet attributes, int at) {
                look(tag, attributes);
              }
            },
            true);
  }

  private static void look(HTML.Tag tag, MutableAttributeSet attributes) {
    String name = tag.toString().toLowerCase(Locale.ROOT);
    assertThat(name).isNotIn("iframe", "img", "object", "embed", "style", "form");
    if (name.equals("script")) {
      assertThat(String.valueOf(attributes.getAttribute(HTML.Attribute.SRC))).matches(OWN_SCRIPT);
    }
    for (Object attribute : Collections.list(attributes.getAttributeNames())) {
      String key = attribute.toString().toLowerCase(Locale.ROOT);
      String value = String.valueOf(attributes.getAttribute(attribute)).toLowerCase(Locale.ROOT);
      assertThat(key).doesNotStartWith("on");
      assertThat(value.strip()).doesNotStartWith("javascript:").doesNotStartWith("data:");
    }
  }

  private static void assertNoMarkup(String markdown) {
    List<Extension> tables = List.of(TablesExtension.create());
    List<String> alive = new ArrayList<>();
    Parser.builder()
        .extensions(tables)
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                alive.add("link " + link.getDestination());
              }

              @Override
              public void visit(Image image) {
                alive.add("image " + image.getDestination());
              }

              @Override
              public void visit(HtmlInline html) {
                alive.add(html.getLiteral());
              }

              @Override
              public void visit(HtmlBlock html) {
                alive.add(html.getLiteral());
              }
            });
    alive.removeIf(a -> a.matches("</?(details|summary|br|b|sub)/?>|<!-- [a-z -]+ -->"));
    assertThat(alive).isEmpty();
  }

  private static String hidden(String text) {
    StringBuilder found = new StringBuilder();
    text.chars()
        .filter(c -> c != '\n' && c != '\r' && c != '\t')
        .filter(
            c ->
                c < ' '
                    || (c >= 0x7f && c <= 0x9f)
                    || (c >= 0x2028 && c <= 0x202e)
                    || (c >= 0x2066 && c <= 0x2069))
        .forEach(c -> found.append(Integer.toHexString(c)).append(' '));
    return found.toString();
  }

  /** Puts a text into every field of records that holds one. */
  private record Replacement(String text, Set<String> fields, Predicate<String> wanted) {

    Object of(Object value) {
      return of(value, "");
    }

    /** A value of a field; texts in collections are of the field that holds those. */
    private Object of(Object value, String field) {
      if (value instanceof String old) {
        return replaced(old, field);
      }
      if (value instanceof Record r && isResult(r.getClass())) {
        return ofRecord(r);
      }
      if (value instanceof List<?> list) {
        return list.stream().map(v -> of(v, field)).toList();
      }
      if (value instanceof Set<?> set) {
        Set<Object> copy = new LinkedHashSet<>();
        set.forEach(v -> copy.add(of(v, field)));
        return copy;
      }
      if (value instanceof Map<?, ?> map) {
        Map<Object, Object> copy =
            value instanceof SortedMap ? new TreeMap<>() : new LinkedHashMap<>();
        map.forEach((k, v) -> copy.put(of(k, field), of(v, field)));
        return copy;
      }
      return value instanceof Optional<?> optional ? optional.map(v -> of(v, field)) : value;
    }

    private String replaced(String old, String field) {
      if (OWN.contains(field)) {
        return old;
      }
      fields.add(field);
      return wanted.test(field) ? text : old;
    }

    private static boolean isResult(Class<?> type) {
      String name = type.getName();
      return name.startsWith(Analysis.class.getPackageName())
          && !name.contains(".config.")
          && !name.contains(".rule.");
    }

    private Object ofRecord(Record value) {
      RecordComponent[] components = value.getClass().getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
      try {
        for (int i = 0; i < components.length; i++) {
          components[i].getAccessor().setAccessible(true);
          String field = value.getClass().getSimpleName() + "." + components[i].getName();
          values[i] = of(components[i].getAccessor().invoke(value), field);
        }
        Constructor<?> constructor = value.getClass().getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(value.getClass().getName(), e);
      }
    }
  }
}
