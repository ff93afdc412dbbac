package io.github.warmprefix.processor.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.warmprefix.processor.compile.Case;
import io.github.warmprefix.processor.compile.Compilation;
import io.github.warmprefix.processor.compile.Host;
import io.github.warmprefix.processor.compile.OnBothCompilers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** WP107 and WP108: the model's id, and the catalogue it is looked up in. */
class ModelRulesTest {
  private static Case template(String attributes) {
    return Case.type(
        """
        @PromptTemplate(%s)
        interface Desk {
          @CachedPrefix String ROLE = "%s";
          @DynamicSuffix static String ticket(String id) { return id; }
        }
        """
            .formatted(
                attributes, "Ask for the frame number before you quote a part. ".repeat(600)));
  }

  @OnBothCompilers
  void anUnknownModelIsReportedAtItsIdWithTheNearestOnes(Host host) {
    String message =
        template("«WP107@ecj»model = «WP107@javac»\"claude_opus_5_5\"")
            .on(host)
            .findsExactlyTheMarks()
            .finding("WP107")
            .message();
    assertThat(message).contains("no model 'claude_opus_5_5'", "did you mean claude-opus-5-5");
  }

  @OnBothCompilers
  void aliasesAreKnown(Host host) {
    template("model = \"claude-haiku-4-5-20251001\"").on(host).findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aRetiredModelIsAWarning(Host host) {
    Compilation compilation =
        template("«WP108@ecj»model = «WP108@javac»\"claude-opus-4-1\"")
            .on(host)
            .findsExactlyTheMarks();
    assertThat(compilation.finding("WP108").message()).contains("was retired on 2026-08-05");
    assertThat(compilation.finding("WP108").kind()).isEqualTo("warning");
  }

  @OnBothCompilers
  void aFileOfTheUsersOwnAddsModels(Host host, @TempDir Path folder) throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("models.json"),
            """
            {"models": [{"id": "claude-house-1", "aliases": [], "tokenizer": "claude-4.7", "minimumCacheableTokens": 256, "minimumConfidence": "documented",
              "usdPerMillionTokens": {"input": 1, "cacheWrite5m": 1.25, "cacheWrite1h": 2, "cacheRead": 0.1, "output": 5},
              "batchMultiplier": 0.5, "status": "active"}]}
            """);
    template("model = \"claude-house-1\"")
        .options("-Awarmprefix.models=" + file)
        .on(host)
        .findsExactlyTheMarks();
  }

  @OnBothCompilers
  void aMalformedFileIsOneClearError(Host host, @TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("models.json"), "{\"models\": [");
    Compilation compilation =
        template("model = \"claude-opus-5\"").options("-Awarmprefix.models=" + file).on(host);
    assertThat(compilation.succeeded()).isFalse();
    assertThat(compilation.diagnostics())
        .filteredOn(seen -> seen.kind().equals("error"))
        .singleElement()
        .satisfies(seen -> assertThat(seen.message()).contains(file.toString()));
  }
}
