package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.beyonditworks.analyzer.Analysis;
import io.github.beyonditworks.analyzer.AnalysisOptions;
import io.github.beyonditworks.analyzer.Analyzer;
import io.github.beyonditworks.analyzer.model.Finding;
import io.github.beyonditworks.analyzer.model.ProjectFacts;
import io.github.beyonditworks.analyzer.score.ScoreModel;
import io.github.beyonditworks.analyzer.score.ScoredFile;
import io.github.beyonditworks.analyzer.score.ScoredFinding;
import io.github.beyonditworks.analyzer.score.Scorer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/** Every kind of page, in the browser: layout, accessibility, and what its scripts do. */
class HtmlPagesBrowserTest {

  private static final int TYPES = 130;

  @TempDir static Path folder;

  private static ChromeDriver browser;
  private static String axe;
  private static Analysis analysis;

  @BeforeAll
  static void openBrowser() throws Exception {
    Chromium.assumeInstalled();
    writeProject();
    analysis = new Analyzer().analyze(AnalysisOptions.of(folder.resolve("project")));
    HostileProject.report(analysis, folder.resolve("out"));
    try (InputStream script = HtmlPagesBrowserTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
    browser = Chromium.open(folder.resolve("profile"));
  }

  private static void writeProject() throws IOException {
    write("store/src/main/java/shop/Till.java", till());
    write(
        "store/src/test/java/shop/TillTest.java",
        "package shop;\n\nclass TillTest {\n  Till till = new Till();\n}\n");
    for (int i = 0; i < TYPES; i++) {
      write(
          "goods/src/main/java/goods/shelf" + i % 20 + "/Good" + i + ".java",
          "package goods.shelf" + i % 20 + ";\n\nclass Good" + i + " {\n  int a" + i + ";\n}\n");
    }
  }

  private static String till() {
    return """
        /*
         * Licence
         * of
         * several
         * lines
         */
        package shop;

        import java.util.List;

        class Till {
          int sum(List<Integer> a, int b, int c, int d, int e, int f) {
            int s = 0;
            for (int x : a) {
              if (x > b) {
                if (x > c) {
                  while (s < d) {
                    if (s % 7 == e || f > 3) {
                      s++;
                    } else {
                      s += 2;
                    }
                  }
                }
              }
            }
            return s;
          }
        }
        """;
  }

  private static void write(String path, String text) throws IOException {
    Path file = folder.resolve("project").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @AfterEach
  void the_console_stays_silent() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "types.html",
        "packages.html",
        "packages/goods/goods.shelf1.html",
        "rules.html",
        "rules/cognitive-complexity.html",
        "patterns.html",
        "tests.html",
        "plain.html",
        "six-months.html",
        "files/store/src/main/java/shop/Till.java.html"
      })
  void a_page_fits_every_width_and_says_the_same_to_a_screen_reader(String page) {
    for (int width : new int[] {1400, 800, 390}) {
      show(page, width, false);
      Object tooWide =
          browser.executeScript(
              "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assertThat(tooWide).as("%s at %d pixels", page, width).isEqualTo(0L);
    }
    assertThat(violations()).as("%s on a phone", page).isEmpty();
    show(page, 1400, true);
    assertThat(violations()).as("%s in the dark", page).isEmpty();
  }

  @Test
  void types_are_filtered_sorted_and_paged_and_the_address_says_how() {
    show("types.html", 1400, false);
    assertThat(texts("#types-status")).containsExactly("131 of 132 types");
    assertThat(browser.findElements(By.cssSelector("#types-table tbody tr"))).hasSize(100);
    assertThat(texts("#types-table tbody tr:first-child a")).containsExactly("Till");

    find("#later").click();
    assertThat(browser.findElements(By.cssSelector("#types-table tbody tr"))).hasSize(31);
    assertThat(browser.getCurrentUrl()).endsWith("#page=2");

    find("#filter-text").sendKeys("shelf7.good");
    assertThat(texts("#types-table tbody th a"))
        .containsExactlyInAnyOrder(
            "Good7", "Good27", "Good47", "Good67", "Good87", "Good107", "Good127");
    find("#types-table [data-sort=name] button").click();
    assertThat(texts("#types-table tbody tr:first-child a")).containsExactly("Good107");
    assertThat(browser.getCurrentUrl()).endsWith("#q=shelf7.good&sort=name");
  }

  @Test
  void a_copied_address_shows_the_same_types() {
    show("index.html", 1400, false);
    show("types.html#q=till&kind=test", 1400, false);

    assertThat(texts("#types-table tbody th a")).containsExactly("TillTest");
    assertThat(find("#filter-text").getAttribute("value")).isEqualTo("till");
  }

  @Test
  void keys_find_a_type_from_every_page() {
    show("rules/cognitive-complexity.html", 1400, false);
    find("body").sendKeys("/");
    assertThat(browser.switchTo().activeElement().getAttribute("id")).isEqualTo("find");

    browser.switchTo().activeElement().sendKeys("till");
    waitFor("#found [role=option][aria-selected=true]");
    assertThat(texts("#found .name")).startsWith("Till", "TillTest");
    assertThat(violations()).isEmpty();
    find("#find").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);

    assertThat(browser.getCurrentUrl()).contains("files/store/src/test/java/shop/TillTest.java");
  }

  @Test
  void a_table_is_sorted_by_a_click_on_its_head() {
    show("packages/goods/goods.shelf1.html", 1400, false);
    WebElement head = find("table.sortable th button");

    head.click();
    assertThat(texts("table.sortable tbody th a").get(0)).isEqualTo("Good1");
    assertThat(find("table.sortable th").getAttribute("aria-sort")).isEqualTo("ascending");
    head.click();
    assertThat(texts("table.sortable tbody th a").get(0)).isEqualTo("Good81");
  }

  @Test
  void a_long_table_is_filtered() {
    show("packages.html", 1400, false);

    find(".filters input").sendKeys("shelf13");

    assertThat(texts("table.sortable tbody tr:not([hidden]) th a"))
        .contains("goods.shelf13")
        .doesNotContain("goods.shelf14");
  }

  @Test
  void a_link_into_the_folded_licence_unfolds_it() {
    show("files/store/src/main/java/shop/Till.java.html#L2", 1400, false);

    assertThat(find("#L2").isDisplayed()).isTrue();
    show("files/store/src/main/java/shop/Till.java.html#L11", 1400, false);
  }

  @Test
  void ticked_findings_raise_the_scores_as_scoring_again_does() {
    show("files/store/src/main/java/shop/Till.java.html", 1400, false);
    List<WebElement> boxes = browser.findElements(By.cssSelector("tr[data-amounts] input"));
    List<ScoredFinding> findings =
        analysis.ledger().stream()
            .filter(x -> x.finding().path().equals("store/src/main/java/shop/Till.java"))
            .toList();
    assertThat(boxes).hasSameSizeAs(findings).hasSizeGreaterThan(3);

    Set<Finding> ticked = new HashSet<>();
    for (WebElement box : boxes) {
      browser.executeScript("arguments[0].closest('details')?.setAttribute('open', '')", box);
      box.click();
      String anchor =
          box.findElement(By.xpath("ancestor::tr//th/a"))
              .getAttribute("href")
              .split("#finding-")[1];
      ticked.add(findings.get(Integer.parseInt(anchor) - 1).finding());

      assertThat(find(".outcome").getAttribute("data-overall"))
          .as("without %s", ticked)
          .isEqualTo(overallWithout(ticked));
    }
    assertThat(overallWithout(ticked)).isEqualTo("100.00");
  }

  private static String overallWithout(Set<Finding> gone) {
    List<Finding> left =
        analysis.ledger().stream()
            .map(ScoredFinding::finding)
            .filter(x -> !gone.contains(x))
            .toList();
    ProjectFacts facts =
        new ProjectFacts(analysis.files().stream().map(ScoredFile::facts).toList());
    double overall =
        new Scorer(ScoreModel.standard())
            .score(facts, left).files().stream()
                .filter(x -> x.facts().path().endsWith("/Till.java"))
                .findFirst()
                .orElseThrow()
                .types()
                .get(0)
                .scores()
                .overall()
                .orElseThrow();
    return String.format(Locale.ROOT, "%.2f", overall);
  }

  @Test
  void the_treemap_goes_from_packages_to_types_by_keys() {
    show("index.html", 1400, false);
    waitFor("#treemap a");
    assertThat(browser.findElements(By.cssSelector("#treemap a"))).hasSize(21);

    WebElement first = find("#treemap a[tabindex='0']");
    assertThat(first.getAttribute("aria-label")).startsWith("goods.shelf0: ");
    first.sendKeys(Keys.ARROW_RIGHT);
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);

    assertThat(find("#treemap-where").getText()).startsWith("goods.shelf").contains("7 types");
    assertThat(browser.switchTo().activeElement().getAttribute("aria-label")).startsWith("Good");
    find("#treemap-up").click();
    assertThat(browser.findElements(By.cssSelector("#treemap a"))).hasSize(21);
  }

  @Test
  void the_areas_of_the_treemap_are_as_large_as_the_code() {
    show("index.html", 1400, false);
    waitFor("#treemap a");

    Object areas =
        browser.executeScript(
            "return [...document.querySelectorAll('#treemap a')].map(a => { const r = a.querySelector('rect');"
                + " return r.getAttribute('width') * r.getAttribute('height') / parseInt(a.getAttribute('aria-label').split(': ')[1]); })");
    List<Double> perLine = ((List<?>) areas).stream().map(a -> ((Number) a).doubleValue()).toList();
    double mean = perLine.stream().mapToDouble(a -> a).average().orElseThrow();
    assertThat(perLine).allSatisfy(a -> assertThat(a).isBetween(mean * 0.85, mean * 1.15));
  }

  private static void show(String page, int width, boolean dark) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    browser.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    browser.get("about:blank");
    browser.get(folder.resolve("out/html").toUri() + page);
    if (page.startsWith("types.html")) {
      waitFor("#types-table tbody tr");
    }
  }

  /** What axe complains about, with where. */
  private static List<?> violations() {
    browser.executeScript(axe);
    Object found =
        browser.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run({resultTypes: ['violations'], preload: false}).then(r => done(r.violations.map("
                + "v => v.id + ': ' + v.nodes.map(n => n.target.join(' ') + ' ' + n.html).join(' | '))));");
    return (List<?>) found;
  }

  private static void waitFor(String selector) {
    browser.executeAsyncScript(
        "const [selector, done] = arguments;"
            + "const look = () => document.querySelector(selector) ? done() : setTimeout(look, 20);"
            + "look();",
        selector);
  }

  private static WebElement find(String selector) {
    return browser.findElement(By.cssSelector(selector));
  }

  private static List<String> texts(String selector) {
    return browser.findElements(By.cssSelector(selector)).stream()
        .map(WebElement::getText)
        .toList();
  }
}
