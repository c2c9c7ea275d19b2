package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?href=\"([^\"]*)\"");

  /** What a script reads as a choice among the rows of a page. */
  private static final Pattern FILTER = Pattern.compile("(?:below|q|kind)=[^#]*");

  private static final Pattern ID = Pattern.compile("\\bid=\"([^\"]*)\"");
  private static final Pattern LOADED =
      Pattern.compile(
          "(?:<link\\b[^>]*\\shref=|\\ssrc(?:set)?=|\\sdata=|\\sposter=|url\\(|@import )\"?([^\"\\s>]*)");
  private static final String POLICY =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self' file:; script-src 'self' file:; base-uri 'none'; form-action 'none'\">";

  @TempDir static Path folder;

  private static Path html;
  private static Map<String, String> pages;

  @BeforeAll
  static void writeReport() throws Exception {
    HostileProject.report(
        HostileProject.analyze(folder.resolve("project"), 2), folder.resolve("out"));
    html = folder.resolve("out/html");
    pages = read(html);
  }

  @Test
  void every_page_forbids_scripts_of_others_before_anything_is_loaded() {
    assertThat(pagesOnly()).isNotEmpty();
    assertThat(pagesOnly())
        .allSatisfy(
            (name, page) -> {
              assertThat(page).contains(POLICY);
              assertThat(page.indexOf(POLICY)).isLessThan(page.indexOf("<title>"));
            });
  }

  @Test
  void nothing_of_a_project_becomes_markup() {
    assertThat(pagesOnly())
        .allSatisfy(
            (name, page) ->
                assertThat(withoutOwnScripts(page).toLowerCase(Locale.ROOT))
                    .doesNotContain("<script", "<img", "<style", "</style", "javascript:\"")
                    .doesNotContainPattern("<[^>]*\\son[a-z]+=")
                    .doesNotContainPattern("<[^>]*\\sstyle="));
  }

  @Test
  void hostile_source_is_shown_as_it_is() {
    String cart = pageOf(HostileProject.PLAIN_FILE);

    assertThat(cart)
        .contains(
            "&lt;script&gt;document.title = 'owned'&lt;/script&gt; &lt;/style&gt; --&gt; ]]&gt;")
        .contains("[click](javascript:alert(1)) ![x](https://example.org/x.png) `code`");
  }

  @Test
  void characters_that_deceive_readers_are_named() {
    assertThat(pageOf(HostileProject.PLAIN_FILE))
        .contains("\u27E8U+0007\u27E9", "\u27E8U+202E\u27E9")
        .doesNotContain("\u0007", "\u202E");
  }

  @Test
  void findings_stand_below_their_line_with_reasons_and_the_lines_that_add_to_them() {
    String cart = pageOf(HostileProject.PLAIN_FILE);

    assertThat(cart)
        .containsPattern("<li id=\"L14\" class=\"found\"[^\n]*<article class=\"finding")
        .containsPattern(
            "<tr data-amounts=\"[^\"]+\"><td class=\"n\">&minus;[\\d.]+</td><th scope=\"row\"><a href=\"#finding-")
        .containsPattern(
            "<li id=\"L16\" class=\"adds\"[^\n]*<a class=\"note\" href=\"#finding-\\d+\"")
        .contains("Why it matters", "How to fix it", "When not to")
        .contains("../rules/cognitive-complexity.html", "../rules/parameter-count.html");
  }

  @Test
  void members_stand_among_those_of_their_size() {
    assertThat(pageOf(HostileProject.PLAIN_FILE))
        .contains("how many members of their size in open libraries score lower")
        .containsPattern("<td class=\"n\">\\d+ % \\([A-E]\\)</td></tr>");
  }

  @Test
  void every_link_leads_to_a_page_and_a_place_in_it() {
    List<String> broken = new ArrayList<>();
    pagesOnly()
        .forEach(
            (name, page) -> {
              Matcher links = LINK.matcher(page);
              while (links.find()) {
                if (!isWeb(links.group(1)) && !leadsSomewhere(name, links.group(1))) {
                  broken.add(name + " -> " + links.group(1));
                }
              }
            });

    assertThat(broken).isEmpty();
  }

  @Test
  void nothing_is_loaded_from_elsewhere() {
    pages.forEach(
        (name, page) -> {
          Matcher loads = LOADED.matcher(markup(page));
          while (loads.find()) {
            assertThat(loads.group(1))
                .as(name)
                .matches(
                    "(?:\\.\\./)*(?:style\\.css|(?:report|types|treemap|whatif|data/d3-hierarchy)\\.js)");
          }
        });
  }

  @Test
  void no_page_knows_where_or_when_it_was_written() {
    assertThat(pages)
        .allSatisfy(
            (name, page) -> assertThat(page).doesNotContain(folder.toAbsolutePath().toString()));
  }

  @Test
  void page_names_are_safe_everywhere_and_differ_without_regard_to_case() {
    assertThat(pages.keySet()).allMatch(name -> name.matches("[A-Za-z0-9_$./~-]+"));
    assertThat(pages.keySet().stream().map(n -> n.toLowerCase(Locale.ROOT)).distinct())
        .hasSameSizeAs(pages.keySet());
    assertThat(pages.keySet().stream().filter(n -> n.startsWith("files/"))).hasSize(7);
  }

  @Test
  void the_overview_tells_of_problems_scores_and_rules() {
    assertThat(pages.get("index.html"))
        .contains("Not everything could be analysed", "src/main/java/shop/Broken.java")
        .contains("Readability", "Testability", "Documentation", "What to do first")
        .contains("href=\"rules/cognitive-complexity.html\"")
        .contains("The gate does not pass", "every file can be analysed")
        .contains("&lt;script&gt;document.title = 'owned'&lt;/script&gt; &amp; \"sons\"")
        .contains("Test code");
  }

  @Test
  void a_source_that_is_gone_leaves_a_note_and_its_findings(@TempDir Path other) throws Exception {
    Path project = other.resolve("project");
    Analysis analysis = HostileProject.analyze(project, 1);
    Files.delete(project.resolve(HostileProject.PLAIN_FILE));

    HostileProject.report(analysis, other);

    assertThat(read(other.resolve("html")))
        .anySatisfy(
            (name, page) ->
                assertThat(page)
                    .contains("could not be read again")
                    .contains("<article class=\"finding"));
  }

  @Test
  void the_number_of_threads_changes_no_byte(@TempDir Path other) throws Exception {
    HostileProject.report(
        HostileProject.analyze(folder.resolve("project"), 1), other.resolve("out"));

    assertThat(read(other.resolve("out/html"))).isEqualTo(pages);
  }

  @Test
  void a_second_report_replaces_the_first(@TempDir Path other) throws Exception {
    Analysis analysis = HostileProject.analyze(other.resolve("project"), 1);
    HostileProject.report(analysis, other);
    HostileProject.report(analysis, other);

    assertThat(read(other.resolve("html"))).containsKey("index.html");
  }

  @Test
  void templates_are_found_where_the_thread_knows_other_classes_only(@TempDir Path other)
      throws Exception {
    Analysis analysis = HostileProject.analyze(folder.resolve("project"), 1);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    try {
      HostileProject.report(analysis, other);
    } finally {
      thread.setContextClassLoader(before);
    }

    assertThat(read(other.resolve("html"))).isEqualTo(pages);
  }

  @Test
  void what_scripts_search_is_one_value_without_markup() {
    String index = pages.get("data/index.js");

    assertThat(index).startsWith("report.index({").endsWith("});\n").doesNotContain("\u2028");
    assertThat(index).contains("[\"Cart\",", "\"rules/cognitive-complexity.html\"");
  }

  @Test
  void packages_and_rules_have_pages_and_an_index() {
    assertThat(pages.get("packages.html")).contains("href=\"packages/shop.html\"");
    assertThat(pages.get("packages/shop.html"))
        .contains(">Cart<wbr></a>", ">Cart<wbr>Test<wbr></a>");
    assertThat(pages.get("rules.html"))
        .contains("href=\"rules/cognitive-complexity.html\"", "Looked and found nothing");
  }

  @Test
  void types_and_their_tests_lead_to_each_other() {
    String page = page("files/src/main/java/shop/Odd2.java.html");

    assertThat(page)
        .containsPattern("Test classes that name it:\\s*<span><a href=\"[./]*files/[^\"]*CartTest");
    assertThat(page("files/src/test/java/shop/CartTest.java.html"))
        .containsPattern("Types that it tests:\\s*<span><a href=\"[./]*files/[^\"]*Odd2");
  }

  @Test
  void what_a_change_did_has_a_page(@TempDir Path other) throws Exception {
    HostileProject.report(SampleAnalysis.ofChange(), other);

    Map<String, String> written = read(other.resolve("html"));
    assertThat(written.get("change.html")).contains("What the change did", "New: ", "Mended: ");
    assertThat(written.get("index.html")).contains("href=\"change.html\"");
    assertThat(pages).doesNotContainKey("change.html");
  }

  private static String page(String name) {
    assertThat(pages).containsKey(name);
    return pages.get(name);
  }

  private static String withoutOwnScripts(String page) {
    return page.replaceAll(
        "<script src=\"(?:\\.\\./)*(?:report|types|treemap|whatif|data/d3-hierarchy)\\.js\" defer></script>",
        "");
  }

  private static boolean leadsSomewhere(String page, String link) {
    String[] parts = link.split("#", 2);
    String path = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
    Path target =
        path.isEmpty() ? html.resolve(page) : html.resolve(page).resolveSibling(path).normalize();
    String text = target.startsWith(html) ? pages.get(name(target)) : null;
    return text != null
        && (parts.length == 1
            || FILTER.matcher(parts[1]).matches()
            || ID.matcher(text).results().anyMatch(m -> m.group(1).equals(parts[1])));
  }

  private static boolean isWeb(String link) {
    return link.startsWith("https://") || link.startsWith("http://");
  }

  /** The tags of a page, without its text. */
  private static String markup(String page) {
    StringBuilder tags = new StringBuilder();
    Matcher matcher = Pattern.compile("<(?!a\\b)[a-z][^>]*>").matcher(page);
    while (matcher.find()) {
      tags.append(matcher.group()).append('\n');
    }
    return page.startsWith("<!DOCTYPE") ? tags.toString() : page;
  }

  private static Map<String, String> pagesOnly() {
    Map<String, String> only = new TreeMap<>(pages);
    only.keySet().removeIf(name -> !name.endsWith(".html"));
    return only;
  }

  private static String pageOf(String path) {
    return pages.values().stream()
        .filter(p -> p.contains("<span class=\"path\">" + path + "</span> · "))
        .findFirst()
        .orElseThrow();
  }

  private static String name(Path file) {
    return html.relativize(file).toString().replace('\\', '/');
  }

  private static Map<String, String> read(Path root) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        texts.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
