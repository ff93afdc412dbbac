package io.github.warmprefix.testing;

import static io.github.warmprefix.testing.Fixture.chars;
import static io.github.warmprefix.testing.Fixture.marked;
import static io.github.warmprefix.testing.Fixture.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.client.AnthropicClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who shares a cache: one model, one key, one workspace. */
class CacheScopeTest {
  private final Fixture fixture = new Fixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void keepsEntriesPerModel() {
    fixture.sdk.messages().create(request(marked(chars(600))).build());
    fixture.sdk.messages().create(request(marked(chars(600))).model("claude-opus-5-5").build());

    assertThat(fixture.lastUsage().cacheReadTokens()).isZero();
    assertThat(fixture.last().markers().get(0).result())
        .isEqualTo(new MarkerResult.Missed(new MissCause.Cold()));
  }

  @Test
  void keepsOneCacheForAModelAndItsAlias() {
    fixture.sdk.messages().create(request(marked(chars(5_000))).model("claude-haiku-4-5").build());
    fixture
        .sdk
        .messages()
        .create(request(marked(chars(5_000))).model("claude-haiku-4-5-20251001").build());

    assertThat(fixture.lastUsage().cacheReadTokens()).isEqualTo(5_000);
  }

  @Test
  void keepsEntriesPerApiKey() {
    fixture.sdk.messages().create(request(marked(chars(600))).build());
    AnthropicClient other = fixture.client("another-key");
    other.messages().create(request(marked(chars(600))).build());
    assertThat(fixture.lastUsage().cacheReadTokens()).isZero();
    assertThat(fixture.last().describe()).doesNotContain("another-key");
  }

  @Test
  void keepsEntriesPerWorkspaceWhereTheHeaderNamesOne() {
    fixture.sdk.messages().create(request(marked(chars(600))).workspaceId("shop").build());
    AnthropicClient other = fixture.client("another-key");
    other.messages().create(request(marked(chars(600))).workspaceId("shop").build());
    assertThat(fixture.lastUsage().cacheReadTokens()).isEqualTo(600);
    other.messages().create(request(marked(chars(600))).workspaceId("office").build());
    assertThat(fixture.lastUsage().cacheReadTokens()).isZero();
  }
}
