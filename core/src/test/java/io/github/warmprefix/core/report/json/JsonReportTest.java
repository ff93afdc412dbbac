package io.github.warmprefix.core.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import com.networknt.schema.Schema;
import io.github.warmprefix.core.report.Report;
import io.github.warmprefix.core.report.Samples;
import io.github.warmprefix.core.report.Schemas;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonReportTest {
  private static final Schema SCHEMA = Schemas.documented("report.schema.json");

  static Stream<Report> reports() {
    return Stream.of(Samples.empty(), Samples.shop(), Samples.hostile(), Samples.large(20));
  }

  @ParameterizedTest
  @MethodSource("reports")
  void whatIsWrittenIsAsDocumented(Report report) {
    assertThat(Schemas.errors(SCHEMA, JsonReport.write(report))).isEmpty();
    assertThat(Schemas.errors(SCHEMA, JsonReport.compact(report))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"format\":1               | \"format\":2",
        "\"severity\":\"error\"     | \"severity\":\"fatal\"",
        "\"rule\":\"WP301\"         | \"rule\":\"301\"",
        "\"kind\":\"cached\"        | \"kind\":\"stored\"",
        "\"kind\":\"cached\"        | \"sort\":\"cached\"",
        "\"ttl\":\"5m\"             | \"ttl\":\"10m\"",
        "\"ttl\":\"5m\"             | \"ttl\":\"5m\", \"life\":1",
        "\"expected\":12400         | \"expected\":\"12400\"",
        "\"expected\":12400         | \"expected\":-1",
        "\"lever\":\"STANDARD\"     | \"lever\":\"MAGIC\"",
        "\"line\":14                | \"line\":0",
        "\"cacheable\":true,        | ''",
      })
  void whatIsBrokenIsRefused(String written, String broken) {
    String json = JsonReport.write(Samples.shop());
    assertThat(json).contains(written);
    assertThat(Schemas.errors(SCHEMA, json.replaceFirst(written, broken))).isNotEmpty();
  }

  @Test
  void theSameReportIsWrittenWithTheSameBytes() {
    assertThat(JsonReport.write(Samples.shop())).isEqualTo(JsonReport.write(Samples.shop()));
  }

  @Test
  void textComesBackAsItWas() throws JsonParserException {
    JsonObject finding = read(Samples.hostile()).getArray("findings").getObject(0);
    assertThat(finding.getString("message")).isEqualTo(Samples.HOSTILE + "\nnext line");
    assertThat(finding.getObject("excerpt").getArray("lines"))
        .containsExactly(Samples.HOSTILE, "```", Samples.HOSTILE);
  }

  @Test
  void figuresAreForTheDeclaredWorkloadAndElseForAThousandRequests() throws JsonParserException {
    JsonArray templates = read(Samples.shop()).getArray("templates");
    JsonObject declared = templates.getObject(0).getObject("figures");
    assertThat(declared.getBoolean("declared")).isTrue();
    assertThat(declared.getObject("workload").getLong("requestsPerDay")).isEqualTo(20_000);
    JsonObject undeclared = templates.getObject(2).getObject("figures");
    assertThat(undeclared.getBoolean("declared")).isFalse();
    JsonObject standard = undeclared.getArray("costs").getObject(0);
    // 1,000 requests of 2,875 tokens at 4 USD a million
    assertThat(standard.getString("lever")).isEqualTo("STANDARD");
    assertThat(standard.getDouble("total")).isEqualTo(11.5);
  }

  @Test
  void figuresSayFromWhichRequestOnAWritePays() throws JsonParserException {
    JsonObject figures =
        read(Samples.shop()).getArray("templates").getObject(2).getObject("figures");
    assertThat(figures.getInt("breakEven5m")).isEqualTo(2);
    assertThat(figures.getInt("breakEven1h")).isEqualTo(3);
  }

  @Test
  void membersAndMarkersAreToldApart() throws JsonParserException {
    JsonObject nearMinimum = read(Samples.shop()).getArray("templates").getObject(1);
    assertThat(nearMinimum.getArray("segments"))
        .extracting(segment -> ((JsonObject) segment).getString("kind"))
        .containsExactly("cached", "cached", "cached", "dynamic");
    assertThat(nearMinimum.getArray("prefixes"))
        .extracting(prefix -> ((JsonObject) prefix).getString("reach"))
        .containsExactly("not", "perhaps");
  }

  @Test
  void findingsHaveAnEndWhereItIsKnown() throws JsonParserException {
    JsonArray findings = read(Samples.shop()).getArray("findings");
    JsonObject known = findings.getObject(0).getObject("place");
    assertThat(known.getInt("endLine")).isEqualTo(14);
    assertThat(known.getInt("endColumn")).isEqualTo(45);
    assertThat(findings.getObject(1).getObject("place")).doesNotContainKey("endLine");
  }

  @Test
  void unknownModelsAndTokensHaveNoFigures() throws JsonParserException {
    JsonArray templates = read(Samples.shop()).getArray("templates");
    assertThat(templates.getObject(3).has("figures")).isFalse();
    assertThat(templates.getObject(3).has("knownModel")).isFalse();
    assertThat(templates.getObject(4).has("figures")).isFalse();
    assertThat(templates.getObject(4).getArray("prefixes").getObject(1).getBoolean("moving"))
        .isTrue();
  }

  private static JsonObject read(Report report) throws JsonParserException {
    return JsonParser.object().from(JsonReport.write(report));
  }
}
