package io.github.warmprefix.core.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Measures the estimate on texts with true counts that had no part in the calibration.
 *
 * <p>The texts are not part of the project; where they are not at hand the test is skipped.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TokenCoverageTest {
  private static final Path DATA = Path.of("..", "..", "shared", "tokens");
  private static final int MOST_TEXTS = 400;
  private static final int LONG = 500;

  private final List<JsonObject> texts = new ArrayList<>();

  @BeforeAll
  void readHeldOutTexts() throws IOException, JsonParserException {
    assumeTrue(Files.isDirectory(DATA), () -> "no texts with true counts at " + DATA);
    for (String name : List.of("train.jsonl", "train2.jsonl")) {
      try (BufferedReader lines = Files.newBufferedReader(DATA.resolve(name))) {
        for (String line; (line = lines.readLine()) != null && texts.size() < MOST_TEXTS; ) {
          if (heldOut(line)) {
            texts.add(JsonParser.object().from(line));
          }
        }
      }
    }
    texts.removeIf(text -> text.getString("kind").startsWith("language:"));
  }

  @Test
  void thereAreTextsOfEveryKind() {
    assertThat(texts)
        .extracting(text -> text.getString("kind"))
        .contains("code", "data", "doc", "java", "prompt", "prose");
  }

  @ParameterizedTest
  @EnumSource
  void theMarginHoldsNearlyAllLongTexts(TokenizerFamily family) {
    List<TokenEstimate> wrong = new ArrayList<>();
    List<Double> errors = new ArrayList<>();
    for (JsonObject text : texts) {
      long tokens = text.getObject("tokens").getLong(family.id());
      if (tokens >= LONG) {
        TokenEstimate estimate = TokenEstimator.of(family).estimate(text.getString("text"));
        errors.add((double) estimate.expected() / tokens - 1);
        if (tokens < estimate.low() || tokens > estimate.high()) {
          wrong.add(estimate);
        }
      }
    }
    errors.sort(null);
    assertThat(errors).hasSizeGreaterThan(150);
    assertThat(wrong).hasSizeLessThanOrEqualTo(errors.size() / 20);
    assertThat(errors.get(errors.size() / 20)).isGreaterThan(-0.08);
    assertThat(errors.get(errors.size() - 1 - errors.size() / 20)).isLessThan(0.08);
  }

  /** The split of the calibration, which goes by what follows the last slash of the id. */
  private static boolean heldOut(String line) {
    String id = line.substring(line.indexOf(": \"") + 3, line.indexOf("\","));
    CRC32 hash = new CRC32();
    hash.update(id.substring(id.lastIndexOf('/') + 1).getBytes(StandardCharsets.UTF_8));
    return hash.getValue() % 5 == 0;
  }
}
