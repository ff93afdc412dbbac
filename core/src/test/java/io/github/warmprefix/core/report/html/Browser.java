package io.github.warmprefix.core.report.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.warmprefix.core.report.Report;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that opens reports from disk. */
final class Browser implements AutoCloseable {
  private static final Logger UNNEEDED =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private static final Path SCREENSHOTS = Path.of("target", "report-screenshots");

  private final Path folder;
  private final ChromeDriver driver;

  private Browser(Path folder, ChromeDriver driver) {
    this.folder = folder;
    this.driver = driver;
  }

  /** Starts one, or skips the tests where the machine has none. */
  static Browser start() throws IOException {
    Optional<Path> chromium = Programs.find("chromium", "chromium-browser", "google-chrome");
    Optional<Path> chromedriver = Programs.find("chromedriver");
    assumeTrue(chromium.isPresent(), "no Chromium on the path");
    assumeTrue(chromedriver.isPresent(), "no chromedriver on the path");
    Path folder = Files.createTempDirectory("warmprefix-report");
    UNNEEDED.setLevel(Level.OFF);
    File program = chromedriver.get().toFile();
    ChromeDriverService service =
        new ChromeDriverService.Builder().usingDriverExecutable(program).build();
    ChromeDriver driver = new ChromeDriver(service, options(chromium.get(), folder));
    driver.executeCdpCommand("Emulation.setFocusEmulationEnabled", Map.of("enabled", true));
    return new Browser(folder, driver);
  }

  private static ChromeOptions options(Path chromium, Path folder) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    return options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--user-data-dir=" + folder.resolve("profile"));
  }

  /** Opens a report in a fresh page that takes keys, on a wide screen and in light colours. */
  void open(Report report) throws IOException {
    Path page = folder.resolve("report.html");
    Files.write(page, HtmlReport.write(report).getBytes(StandardCharsets.UTF_8));
    size(1280, 900);
    colours("light");
    driver.get("about:blank");
    driver.get(page.toUri().toString());
    await("const [done] = arguments; requestAnimationFrame(() => requestAnimationFrame(done));");
  }

  /** Follows the link of that text, to the view with a head that ends so. */
  void follow(String link, String head) {
    driver.findElement(By.linkText(link)).click();
    awaitHead(head);
  }

  void awaitHead(String end) {
    until("document.querySelector('h1').textContent.endsWith(argument)", end);
  }

  void awaitElement(String selector) {
    until("document.querySelector(argument) !== null", selector);
  }

  private void until(String condition, String argument) {
    boolean met =
        await(
            "const [argument, done] = arguments; const start = Date.now();"
                + "const look = () => (%s) ? done(true)".formatted(condition)
                + "  : Date.now() - start > 5000 ? done(false) : setTimeout(look, 5);"
                + "look();",
            argument);
    if (!met) {
      throw new AssertionError(condition + " never came true of " + argument);
    }
  }

  void choose(String select, String value) {
    find(select + " option[value='" + value + "']").click();
  }

  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  void colours(String scheme) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  String text(String selector) {
    return find(selector).getText();
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  void tab() {
    press(Keys.TAB);
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  @SuppressWarnings("unchecked")
  <T> T run(String script, Object... arguments) {
    return (T) driver.executeScript(script, arguments);
  }

  @SuppressWarnings("unchecked")
  <T> T await(String script, Object... arguments) {
    return (T) driver.executeAsyncScript(script, arguments);
  }

  /** What the page complained of since this was asked last. */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::toString)
        .toList();
  }

  /** Leaves a picture of the page for people to look at. */
  void picture(String name) throws IOException {
    Number height = run("return document.documentElement.scrollHeight");
    Number width = run("return window.innerWidth");
    size(width.intValue(), height.intValue());
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Override
  public void close() throws IOException {
    driver.quit();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
    }
  }
}
