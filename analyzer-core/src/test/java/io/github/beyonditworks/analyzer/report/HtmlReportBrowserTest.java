package io.github.beyonditworks.analyzer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;

/**
 * Opens the report from disk as its readers do. Skipped where there is no Chromium with its driver.
 */
class HtmlReportBrowserTest {

  @TempDir static Path folder;

  private static ChromeDriver browser;

  @BeforeAll
  static void openBrowser() throws Exception {
    Chromium.assumeInstalled();
    HostileProject.report(
        HostileProject.analyze(folder.resolve("project"), 2), folder.resolve("out"));
    browser = Chromium.open(folder.resolve("profile"));
  }

  @AfterAll
  static void closeBrowser() {
    if (browser != null) {
      browser.quit();
    }
  }

  @BeforeEach
  void openOverview() {
    browser.get(folder.resolve("out/html/index.html").toUri().toString());
  }

  @AfterEach
  void the_console_stays_silent() {
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll()).isEmpty();
  }

  @Test
  void the_overview_shows_the_scores() {
    assertThat(texts(".gauge.large .score, .gauge.medium .score"))
        .hasSize(4)
        .allMatch(score -> score.matches("\\d+\\.\\d"));
    assertThat(texts(".gauge.medium strong"))
        .containsExactly("Readability", "Testability", "Documentation");
  }

  @Test
  void the_style_is_applied() {
    assertThat(find("h1").getCssValue("font-family")).contains("Georgia");
    assertThat(find(".gauge .fill").getCssValue("stroke-width")).isEqualTo("9px");
    assertThat(find(".gauge.large").getSize().getWidth()).isEqualTo(192);
  }

  @Test
  void a_click_leads_to_a_type_with_its_findings_below_their_lines() {
    browser.findElement(By.linkText("Types")).click();
    browser.findElement(By.linkText("Cart")).click();

    assertThat(browser.getCurrentUrl()).contains("#L");
    WebElement line = find("#L14");
    WebElement finding = find("#L14 .finding:has(a[href$='cognitive-complexity.html'])");
    assertThat(line.findElement(By.tagName("code")).getText()).contains("int pay(int customer");
    assertThat(finding.getText()).contains("readability");
    assertThat(finding.getLocation().getY())
        .isGreaterThan(line.findElement(By.tagName("code")).getLocation().getY());
    assertThat(line.getCssValue("background-image")).contains("gradient");
    assertThat(texts(".note")).isNotEmpty();
  }

  @Test
  void reasons_unfold_without_scripts() {
    browser.findElement(By.linkText("Types")).click();
    browser.findElement(By.linkText("Cart")).click();
    WebElement details = find("#L14 .finding details");
    assertThat(details.findElement(By.tagName("h4")).isDisplayed()).isFalse();

    details.findElement(By.tagName("summary")).click();

    assertThat(details.getText()).contains("Why it matters", "How to fix it", "When not to");
  }

  @Test
  void a_finding_leads_to_its_rule() {
    browser.findElement(By.linkText("Types")).click();
    browser.findElement(By.linkText("Cart")).click();

    find(".finding .links a[href*='cognitive-complexity']").click();

    assertThat(find("h1").getText()).isEqualTo("Control flow that is hard to follow");
    assertThat(texts(".prose .marker")).contains("// finding");
  }

  @Test
  void hostile_source_is_text() {
    assertThat(find("h1").getText()).isEqualTo(HostileProject.NAME);
    browser.findElement(By.linkText("Types")).click();
    browser.findElement(By.linkText("Odd")).click();
    assertThat(find("main .lead .path").getText()).isEqualTo(HostileProject.ODD_FILE);
    browser.findElement(By.linkText("Types")).click();
    browser.findElement(By.linkText("Cart")).click();

    assertThat(find("#L3 code").getText())
        .isEqualTo("/* <script>document.title = 'owned'</script> </style> --> ]]> */");
    assertThat(browser.getTitle()).startsWith("Cart.java");
    assertThat(browser.findElements(By.cssSelector("script:not([src]), img, style, b, iframe")))
        .isEmpty();
    assertThat(browser.findElements(By.cssSelector("script")))
        .allMatch(script -> script.getAttribute("src").matches(".*/(?:report|whatif)\\.js"));
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
