package io.github.warmprefix.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import io.github.warmprefix.processor.compile.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports that a compilation writes on request. */
class ReportOptionTest {
  private static final String RULES =
      "Ask for the frame number before you quote a part. ".repeat(800);

  @TempDir private Path folder;

  @OnBothCompilers
  void whatIsPrintedIsReportedToo(Host host) throws Exception {
    Compilation compilation = desk().on(host).findsExactlyTheMarks();

    JsonObject report =
        JsonParser.object().from(Files.readString(folder.resolve("warmprefix.json")));
    assertThat(report.getArray("findings"))
        .extracting(finding -> ((JsonObject) finding).getString("rule"))
        .containsExactlyElementsOf(
            compilation.findings().stream().map(seen -> seen.rule().orElseThrow()).toList());
    JsonObject template = report.getArray("templates").getObject(0);
    assertThat(template.getString("id")).isEqualTo("shop.Desk");
    assertThat(template.getString("version")).isEqualTo("7");
    JsonArray segments = template.getArray("segments");
    assertThat(segments)
        .extracting(segment -> ((JsonObject) segment).getString("name"))
        .containsExactly("RULES", "head", "ticket");
    assertThat(segments)
        .extracting(segment -> ((JsonObject) segment).getString("stability"))
        .startsWith("FIXED", "PER_REQUEST");
    assertThat(folder).isDirectoryContaining("glob:**/warmprefix.{html,sarif,md,json}");
    assertThat(folder.toFile().list()).hasSize(4);
  }

  @Test
  void placesAreRangesWithTheirLines() throws Exception {
    Seen printed = desk().on(Host.JAVAC).finding("WP301");

    JsonObject report =
        JsonParser.object().from(Files.readString(folder.resolve("warmprefix.json")));
    JsonObject finding = report.getArray("findings").getObject(0);
    assertThat(finding.getString("template")).isEqualTo("shop.Desk");
    JsonObject place = finding.getObject("place");
    assertThat(place.getInt("line")).isEqualTo(printed.line());
    assertThat(place.getInt("column")).isEqualTo(printed.column());
    assertThat(place.getInt("endColumn"))
        .isEqualTo(printed.column() + "java.time.Instant.now()".length());
    JsonObject excerpt = finding.getObject("excerpt");
    assertThat(excerpt.getInt("firstLine")).isEqualTo(printed.line() - 1);
    assertThat(excerpt.getArray("lines").getString(0))
        .startsWith("  @CachedPrefix String RULES")
        .endsWith("…")
        .hasSizeLessThan(300);
    assertThat(excerpt.getArray("lines").getString(1))
        .contains("It is \" + java.time.Instant.now()");
  }

  @Test
  void everyRuleIsExplained() throws Exception {
    desk().on(Host.JAVAC);

    assertThat(Files.readString(folder.resolve("warmprefix.sarif")))
        .contains("A value that may change with each call flows into cached text.");
    assertThat(Files.readString(folder.resolve("warmprefix.html"))).startsWith("<!doctype html>");
  }

  @OnBothCompilers
  void aFolderThatCannotBeWrittenIsOneError(Host host) throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "mine");
    List<Seen> printed = desk("-Awarmprefix.report=" + file).on(host).diagnostics();
    assertThat(printed)
        .extracting(Seen::message)
        .filteredOn(message -> message.startsWith("Warmprefix: the reports cannot be written to"))
        .hasSize(1);
    assertThat(file).hasContent("mine");
  }

  private Case desk() {
    return desk("-Awarmprefix.report=" + folder);
  }

  private static Case desk(String option) {
    return Case.type(
            """
            @PromptTemplate(model = "claude-haiku-5-5", version = "7")
            interface Desk {
              @CachedPrefix String RULES = "%s";
              @CachedPrefix static String head() { return "It is " + «WP301»java.time.Instant.now(); }
              @DynamicSuffix static String ticket(String id) { return id; }
            }
            """
                .formatted(RULES))
        .options(option);
  }
}
