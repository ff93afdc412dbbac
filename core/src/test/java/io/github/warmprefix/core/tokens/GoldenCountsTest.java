package io.github.warmprefix.core.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import io.github.warmprefix.core.cache.PrefixHash;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The estimate against true counts, of texts of the project and of those beside it. */
class GoldenCountsTest {
  private static final Path OTHERS = Path.of("../../shared/tokens").toAbsolutePath().normalize();

  @Test
  void theRecordedCountsOfOurTextsLieWithinTheBounds() {
    List<GoldenCount> counts = GoldenCount.recorded();
    assumeFalse(counts.isEmpty(), "none is recorded yet, see docs/golden-counts.md");
    for (GoldenCount count : counts) {
      TokenizerFamily family = ModelCatalogue.bundled().find(count.model()).orElseThrow().family();
      TokenEstimate estimate = TokenEstimator.of(family).estimate(count.text());
      assertThat(count.tokens()).as(count.toString()).isBetween(estimate.low(), estimate.high());
    }
  }

  @Test
  void aRowOfTheTableIsReadAsItIsDocumented() {
    String sha = PrefixHash.ofText(Fixtures.PROSE.text());
    String row = "prose.txt\t" + sha + "\tclaude-haiku-4-5\t7\tcount_tokens\t2026-11-21";

    GoldenCount count = GoldenCount.parse("# head\n\n" + row + "\n").get(0);

    assertThat(count)
        .isEqualTo(
            new GoldenCount(
                "prose.txt",
                sha,
                "claude-haiku-4-5",
                7,
                "count_tokens",
                LocalDate.of(2026, 11, 21)));
    assertThat(count.text()).isEqualTo(Fixtures.PROSE.text());
  }

  @Test
  void aCountOfATextThatHasChangedIsRefused() {
    String row = "prose.txt\t" + "0".repeat(64) + "\tclaude-haiku-4-5\t7\tcount_tokens\t2026-11-21";

    assertThatThrownBy(() -> GoldenCount.parse(row).get(0).text())
        .hasMessage("prose.txt has changed since it was counted; count it again");
  }

  @ParameterizedTest
  @EnumSource
  void nineInTenOfTheCountsThatTheApiGaveForTextsBesideTheProjectLieWithinTheBounds(
      TokenizerFamily family) throws Exception {
    assumeTrue(Files.isDirectory(OTHERS), "no counts at " + OTHERS);
    int all = 0;
    int held = 0;
    for (String line : Files.readAllLines(OTHERS.resolve("train.jsonl"))) {
      JsonObject row = JsonParser.object().from(line);
      if (row.getString("source").equals("recorded")) {
        long tokens = row.getObject("tokens").getLong(family.id());
        TokenEstimate estimate = TokenEstimator.of(family).estimate(row.getString("text"));
        all++;
        held += estimate.low() <= tokens && tokens <= estimate.high() ? 1 : 0;
      }
    }
    assertThat(all).isGreaterThan(400);
    assertThat((double) held / all).isGreaterThan(0.9);
  }
}
