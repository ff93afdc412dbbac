package io.github.warmprefix.core.report.sarif;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.networknt.schema.Schema;
import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.ReportedFinding;
import io.github.warmprefix.core.report.Samples;
import io.github.warmprefix.core.report.Schemas;
import io.github.warmprefix.core.report.SourceRange;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SarifReportTest {
  private static final Schema SCHEMA = Schemas.sarif();

  static Stream<Report> reports() {
    return Stream.of(Samples.empty(), Samples.shop(), Samples.hostile(), Samples.large(20));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void whatIsWrittenIsValid(Report report) {
    assertThat(Schemas.errors(SCHEMA, SarifReport.write(report))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"level\":\"error\"   | \"level\":\"fatal\"",
        "\"startLine\":14      | \"startLine\":0",
        "\"driver\":           | \"drivers\":",
      })
  void theSchemaIsNoFormality(String written, String broken) {
    String sarif = SarifReport.write(Samples.shop());
    assertThat(sarif).contains(written);
    assertThat(Schemas.errors(SCHEMA, sarif.replaceFirst(written, broken))).isNotEmpty();
  }

  @Test
  void rulesCarryWhatAReaderIsShown() throws JsonParserException {
    JsonObject driver = run(Samples.shop()).getObject("tool").getObject("driver");
    assertThat(driver.getString("name")).isEqualTo("Warmprefix");
    assertThat(driver.getString("version")).isEqualTo("1.2.3");
    assertThat(driver.getString("informationUri")).startsWith("https://");
    JsonObject rule = driver.getArray("rules").getObject(1);
    assertThat(rule.getString("id")).isEqualTo("WP301");
    assertThat(rule.getString("name")).isEqualTo("PerRequestValue");
    assertThat(rule.getObject("shortDescription").getString("text")).contains("PerRequestValue");
    assertThat(rule.getObject("fullDescription").getString("text")).isNotBlank();
    assertThat(rule.getObject("help").getString("text")).contains("WP301.md");
    assertThat(rule.getObject("help").getString("markdown")).contains("**what to do**");
    assertThat(rule.getString("helpUri")).endsWith("WP301.md");
    assertThat(rule.getObject("defaultConfiguration").getString("level")).isEqualTo("error");
  }

  @Test
  void resultsPointIntoTheSources() throws JsonParserException {
    JsonObject run = run(Samples.shop());
    JsonObject result = run.getArray("results").getObject(0);
    assertThat(result.getString("ruleId")).isEqualTo("WP301");
    assertThat(result.getInt("ruleIndex")).isEqualTo(1);
    assertThat(result.getString("level")).isEqualTo("error");
    assertThat(result.getObject("message").getString("text"))
        .isEqualTo(
            "LocalDateTime.now() changes with every request, so this prefix never hits the cache\n"
                + "path: stamp() → header() → RULES\n"
                + "help: move it behind the prefix, into a @DynamicSuffix");
    JsonObject physical = physical(result);
    JsonObject artifact = physical.getObject("artifactLocation");
    assertThat(artifact.getString("uri")).isEqualTo("src/main/java/shop/TicketTriage.java");
    assertThat(run.getObject("originalUriBaseIds").has(artifact.getString("uriBaseId"))).isTrue();
    JsonObject region = physical.getObject("region");
    assertThat(region.getInt("startLine")).isEqualTo(14);
    assertThat(region.getInt("startColumn")).isEqualTo(26);
    assertThat(region.getInt("endLine")).isEqualTo(14);
    assertThat(region.getInt("endColumn")).isEqualTo(45);
  }

  @Test
  void findingsThatAreNowhereHaveNoLocation() throws JsonParserException {
    assertThat(run(Samples.shop()).getArray("results").getObject(2).has("locations")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "src/a b/ü:#%.java, src/a%20b/%C3%BC%3A%23%25.java, SRCROOT",
    "/home/me/A.java, file:///home/me/A.java,",
    "C:/me/A b.java, file:///C:/me/A%20b.java,",
  })
  void addressesAreEncoded(String file, String uri, String base) throws JsonParserException {
    Report report = at(SourceRange.at(file, 3, 1));
    JsonObject artifact =
        physical(run(report).getArray("results").getObject(0)).getObject("artifactLocation");
    assertThat(artifact.getString("uri")).isEqualTo(uri);
    assertThat(artifact.getString("uriBaseId")).isEqualTo(base);
    assertThat(URI.create(uri).getPath()).endsWith(file);
  }

  @Test
  void fingerprintsStayWhenLinesMoveAndTellFindingsApart() throws JsonParserException {
    assertThat(fingerprints(Samples.shop())).doesNotHaveDuplicates().hasSize(3);
    Report twice = at(SourceRange.at("A.java", 3, 1), SourceRange.at("A.java", 30, 1));
    assertThat(fingerprints(twice)).doesNotHaveDuplicates().hasSize(2);
    assertThat(fingerprints(at(SourceRange.at("A.java", 4, 1))))
        .isEqualTo(fingerprints(at(SourceRange.at("A.java", 3, 1))));
  }

  @Test
  void theLinesAroundAreShown() throws JsonParserException {
    JsonObject context =
        physical(run(Samples.shop()).getArray("results").getObject(0)).getObject("contextRegion");
    assertThat(context.getInt("startLine")).isEqualTo(13);
    assertThat(context.getInt("endLine")).isEqualTo(15);
    assertThat(context.getObject("snippet").getString("text"))
        .startsWith("  @CachedPrefix\n")
        .endsWith("\n  // <b>not bold</b>");
  }

  @Test
  void bracketsInMessagesAreNoLinks() throws JsonParserException {
    assertThat(
            run(Samples.hostile())
                .getArray("results")
                .getObject(0)
                .getObject("message")
                .getString("text"))
        .contains("\\[x\\](y)");
  }

  private static Report at(SourceRange... places) {
    Report shop = Samples.shop();
    ReportedFinding finding = shop.findings().get(0);
    List<ReportedFinding> findings =
        Stream.of(places)
            .map(
                place ->
                    new ReportedFinding(
                        finding.rule(),
                        finding.severity(),
                        finding.message(),
                        finding.path(),
                        finding.help(),
                        finding.template(),
                        Optional.of(place),
                        Optional.empty()))
            .toList();
    return new Report(shop.version(), shop.catalogue(), shop.rules(), shop.templates(), findings);
  }

  private static List<String> fingerprints(Report report) throws JsonParserException {
    JsonArray results = run(report).getArray("results");
    return results.stream()
        .map(JsonObject.class::cast)
        .map(result -> result.getObject("partialFingerprints").getString("primaryLocationLineHash"))
        .toList();
  }

  private static JsonObject physical(JsonObject result) {
    return result.getArray("locations").getObject(0).getObject("physicalLocation");
  }

  private static JsonObject run(Report report) throws JsonParserException {
    return JsonParser.object().from(SarifReport.write(report)).getArray("runs").getObject(0);
  }
}
