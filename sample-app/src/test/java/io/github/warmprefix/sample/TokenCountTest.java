package io.github.warmprefix.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.models.messages.CacheCreation;
import com.anthropic.models.messages.Usage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TokenCountTest {
  private final Usage.Builder usage =
      Usage.builder()
          .inputTokens(100)
          .cacheCreationInputTokens(3_000)
          .cacheReadInputTokens(7_000)
          .outputTokens(40)
          .inferenceGeo(Optional.empty())
          .outputTokensDetails(Optional.empty())
          .serverToolUse(Optional.empty())
          .serviceTier(Optional.empty())
          .speed(Optional.empty());

  @Test
  void splitsWritesByTimeToLive() {
    CacheCreation writes =
        CacheCreation.builder().ephemeral5mInputTokens(1_000).ephemeral1hInputTokens(2_000).build();

    TokenCount tokens = TokenCount.of(usage.cacheCreation(writes).build());

    assertThat(tokens).isEqualTo(new TokenCount(100, 1_000, 2_000, 7_000, 40));
    assertThat(tokens.allInput()).isEqualTo(10_100);
  }

  @Test
  void takesWritesForFiveMinutesWhereNothingIsSaid() {
    TokenCount tokens = TokenCount.of(usage.cacheCreation(Optional.empty()).build());

    assertThat(tokens).isEqualTo(new TokenCount(100, 3_000, 0, 7_000, 40));
  }
}
