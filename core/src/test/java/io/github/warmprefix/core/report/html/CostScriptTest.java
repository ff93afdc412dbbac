package io.github.warmprefix.core.report.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.grack.nanojson.JsonParser;
import io.github.warmprefix.core.report.json.JsonReport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The formulas are written twice, in Java and for the page: they must say the same. */
class CostScriptTest {
  private static final long MOST_SECONDS = 120;

  @TempDir Path folder;

  @Test
  void thePageAgreesWithTheModel() throws Exception {
    Optional<Path> node = Programs.find("node");
    assumeTrue(node.isPresent(), "no Node on the path");
    Path report = folder.resolve("report.json");
    Path answer = folder.resolve("answer.json");
    Files.writeString(report, JsonReport.compact(RandomWorkloads.report()));
    run(
        node.get().toString(),
        beside("node.js"),
        beside("cost.js"),
        beside("recompute.js"),
        report.toString(),
        answer.toString());
    RandomWorkloads.assertSame(JsonParser.array().from(Files.readString(answer)));
  }

  private void run(String... command) throws IOException, InterruptedException {
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(List.of(command))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertThat(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(log)).isZero();
  }

  private static String beside(String name) throws URISyntaxException {
    URL found = HtmlReport.class.getResource(name);
    return Path.of(found.toURI()).toString();
  }
}
