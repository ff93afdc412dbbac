package io.github.warmprefix.core.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonParser;
import io.github.warmprefix.core.report.SampleTemplates;
import io.github.warmprefix.core.report.Samples;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

class PageInChromiumTest {
  private static final String JUDGE =
      "const done = arguments[arguments.length - 1];"
          + "axe.run(document).then(it => done(it.violations.map("
          + "v => v.id + ': ' + v.nodes.map(n => n.target + ' ' + n.failureSummary).join('; '))))";

  private static Browser browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Browser.start();
  }

  @AfterAll
  static void stop() throws IOException {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void nothingIsComplainedOf() {
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void allTemplatesAreSeenAtAGlance() throws IOException {
    browser.open(Samples.shop());
    assertThat(browser.all(".overview tbody tr")).hasSize(5);
    assertThat(browser.text(".overview tbody tr:first-child"))
        .contains("TicketTriage", "claude-haiku-4-5", "1 error", "12,400", "20,000", "$14.35");
    browser.picture("overview-light");
  }

  @Test
  void aReportOfNothingIsNoError() throws IOException {
    browser.open(Samples.empty());
    assertThat(browser.text("h1")).isEqualTo("Prompt templates");
    browser.follow("Findings", "Findings");
    assertThat(browser.text("main")).contains("Nothing found");
  }

  @Test
  void hostileTextIsShownAndNotRun() throws IOException {
    browser.open(Samples.hostile());
    assertThat(browser.text(".overview tbody")).contains("</script><script>alert(1)</script>");
    browser.follow(browser.text(".overview tbody a"), "{{x}}");
    browser.find(".finding summary").click();
    browser.awaitElement(".finding pre");
    assertThat(browser.text(".finding pre")).contains("<!--&");
  }

  @Test
  void headsSortTheTableAndTheFilterNarrowsIt() throws IOException {
    browser.open(Samples.shop());
    WebElement uncached = browser.find("thead th:nth-child(6) button");
    uncached.sendKeys(Keys.ENTER);
    assertThat(browser.find("thead th:nth-child(6)").getDomAttribute("aria-sort"))
        .isEqualTo("descending");
    assertThat(browser.text("tbody tr:nth-child(2)")).contains("ProductWriter");
    browser.press(Keys.ENTER);
    assertThat(browser.text("tbody tr:nth-child(5)")).contains("TicketTriage");
    browser.find("#filter").sendKeys("haiku");
    assertThat(browser.all("tbody tr")).hasSize(2);
    assertThat(browser.text(".tools [role=status]")).isEqualTo("2 templates found");
  }

  @Test
  void slidersChangeTheFigures() throws IOException {
    open("TicketTriage");
    assertThat(browser.text(".said")).contains("cached 5m", "$64.03");
    assertThat(browser.text("output[for=slider-requestsPerDay]")).isEqualTo("20,000");
    for (String slider : List.of("requestsPerDay", "randomHours", "suffixTokens", "outputTokens")) {
      String before = browser.text(".levers");
      browser.find("#slider-" + slider).sendKeys(Keys.PAGE_DOWN);
      assertThat(browser.text(".levers")).as(slider).isNotEqualTo(before);
    }
    browser.find(".controls button").click();
    assertThat(browser.text(".said")).contains("$64.03");
  }

  @Test
  void gapModelAndPatienceChangeTheBestLever() throws IOException {
    open("TicketTriage");
    browser.choose("#whatif-arrivals", "regular");
    assertThat(browser.text("output[for=slider-gapSeconds]")).isEqualTo("4.3 s");
    assertThat(browser.text(".said")).contains("cached 5m");
    browser.find("#slider-gapSeconds").sendKeys(Keys.END);
    assertThat(browser.text(".said")).startsWith("uncached");
    browser.find("#whatif-patience").click();
    assertThat(browser.text(".said")).startsWith("batch, cached");
    browser.choose("#whatif-model", "claude-opus-5-5");
    assertThat(browser.text(".models tr.best")).contains("claude-opus-5-5");
  }

  @Test
  void theBreakEvenIsMarkedOnTheCurves() throws IOException {
    open("ProductWriter");
    assertThat(browser.all(".chart circle")).hasSize(2);
    assertThat(browser.text(".evens"))
        .isEqualTo(
            "Cached 5m pays off from 2 requests a day on; cached 1h pays off from 3 requests a day"
                + " on.");
    assertThat(browser.all(".bar .block")).hasSize(4);
    assertThat(browser.all(".bar .marker")).hasSize(2);
  }

  @Test
  void thePageAgreesWithTheModel() throws Exception {
    browser.open(RandomWorkloads.report());
    String script = PageParts.read("recompute.js");
    String answer =
        browser.run(script + "; return JSON.stringify(recompute(WarmCost, Data.report));");
    RandomWorkloads.assertSame(JsonParser.array().from(answer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Prompt templates", "TicketTriage", "Findings", "Models"})
  void aPhoneNeedsNoSidewaysScrolling(String view) throws IOException {
    browser.open(Samples.shop());
    browser.size(360, 740);
    show(view);
    assertThat(width()).isEqualTo(360);
    browser.picture("phone-" + view.replace(' ', '-'));
  }

  @Test
  void aPromptOfManyMembersFitsOnAPhone() throws IOException {
    browser.open(Samples.of(SampleTemplates.ofMembers(24)));
    browser.size(360, 740);
    show("Patchwork");
    assertThat(browser.all(".bar .block")).hasSize(24);
    assertThat(width()).isEqualTo(360);
    browser.picture("phone-many");
  }

  @ParameterizedTest
  @CsvSource({
    "Prompt templates, light",
    "Prompt templates, dark",
    "TicketTriage, light",
    "TicketTriage, dark",
    "ProductWriter, light",
    "Findings, light",
    "Findings, dark",
    "Models, light",
    "Models, dark"
  })
  void thePageIsAccessible(String view, String colours) throws IOException {
    browser.open(Samples.shop());
    browser.colours(colours);
    show(view);
    browser.all("main details:not([open]) > summary").forEach(WebElement::click);
    browser.run(PageParts.read("/axe.min.js"));
    List<String> violations = browser.await(JUDGE);
    assertThat(violations).isEmpty();
    browser.picture(view.replace(' ', '-') + "-" + colours);
  }

  @Test
  void theSwitchWinsOverTheSystem() throws IOException {
    browser.open(Samples.shop());
    String light = background();
    browser.choose("#theme", "dark");
    String dark = background();
    assertThat(dark).isNotEqualTo(light);
    browser.colours("dark");
    browser.choose("#theme", "light");
    assertThat(background()).isEqualTo(light);
    browser.choose("#theme", "system");
    assertThat(background()).isEqualTo(dark);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Prompt templates", "TicketTriage"})
  void theKeyboardReachesEverything(String view) throws IOException {
    browser.open(Samples.shop());
    show(view);
    Number controls =
        browser.run(
            "return [...document.querySelectorAll("
                + "'a[href], button, input, select, summary, pre[tabindex]')]"
                + ".filter(it => it.checkVisibility()).length");
    browser.run("document.activeElement.blur(); window.reached = new Set()");
    for (int i = 0; i < controls.intValue() + 5; i++) {
      browser.tab();
      browser.run("window.reached.add(document.activeElement)");
    }
    Number reached = browser.run("reached.delete(document.body); return reached.size");
    assertThat(reached.intValue()).isGreaterThanOrEqualTo(controls.intValue());
  }

  @Test
  void focusFollowsTheReader() throws IOException {
    browser.open(Samples.shop());
    browser.tab();
    assertThat(browser.focused().getText()).isEqualTo("Skip to the content");
    browser.press(Keys.ENTER);
    assertThat(browser.focused().getTagName()).isEqualTo("main");
    browser.find(".overview tbody a").sendKeys(Keys.ENTER);
    browser.awaitHead("TicketTriage");
    assertThat(browser.focused().getTagName()).isEqualTo("h1");
  }

  @Test
  void aThousandTemplatesOpenAtOnce() throws IOException {
    browser.open(Samples.large(1000));
    Number rows = browser.run("return document.querySelectorAll('.overview tbody tr').length");
    assertThat(rows.intValue()).isEqualTo(1000);
    assertThat(browser.all(".whatif, .bar")).isEmpty();
  }

  private static void open(String template) throws IOException {
    browser.open(Samples.shop());
    show(template);
  }

  private static void show(String view) {
    if (!view.equals("Prompt templates")) {
      browser.follow(view, view);
    }
  }

  private static long width() {
    return browser.<Number>run("return document.documentElement.scrollWidth").longValue();
  }

  private static String background() {
    return browser.find("html").getCssValue("background-color");
  }
}
