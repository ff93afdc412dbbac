package io.github.warmprefix.testing;

import static io.github.warmprefix.testing.Fixture.chars;
import static io.github.warmprefix.testing.Fixture.marked;
import static io.github.warmprefix.testing.Fixture.request;
import static io.github.warmprefix.testing.Fixture.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.core.JsonValue;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.TextBlockParam;
import com.anthropic.models.messages.ToolResultBlockParam;
import com.anthropic.models.messages.ToolUseBlockParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookbackTest {
  private final Fixture fixture = new Fixture();

  @BeforeEach
  void writeAnEntryAtTheFirstBlock() {
    fixture.sdk.messages().create(request(marked(chars(600))).build());
  }

  @AfterEach
  void close() {
    fixture.close();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 19})
  void findsAnEntryUpToNineteenPositionsBack(int back) {
    fixture.sdk.messages().create(request(systemOf(back)).build());

    assertThat(fixture.lastUsage().cacheReadTokens()).isEqualTo(600);
    assertThat(fixture.lastUsage().cacheWriteTokens()).isEqualTo(back);
    assertThat(fixture.last().markers().get(0).result())
        .isEqualTo(new MarkerResult.Extended("system[0]", back, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 21, 40})
  void doesNotFindAnEntryTwentyPositionsBack(int back) {
    fixture.sdk.messages().create(request(systemOf(back)).build());

    assertThat(fixture.lastUsage().cacheReadTokens()).isZero();
    assertThat(fixture.lastUsage().cacheWriteTokens()).isEqualTo(600 + back);
    assertThat(fixture.last().markers().get(0).result())
        .isEqualTo(new MarkerResult.Missed(new MissCause.OutOfReach(1, "system[0]", back)));
  }

  @Test
  void countsARunOfToolUseAndARunOfToolResultsAsOnePositionEach() {
    List<ContentBlockParam> calls = new ArrayList<>();
    List<ContentBlockParam> results = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      calls.add(
          ContentBlockParam.ofToolUse(
              ToolUseBlockParam.builder()
                  .id("call_" + i)
                  .name("look_up")
                  .input(
                      ToolUseBlockParam.Input.builder()
                          .putAdditionalProperty("id", JsonValue.from(i))
                          .build())
                  .build()));
      results.add(
          ContentBlockParam.ofToolResult(
              ToolResultBlockParam.builder().toolUseId("call_" + i).content("found").build()));
    }
    fixture
        .sdk
        .messages()
        .create(
            request(text(chars(600)))
                .addAssistantMessageOfContentBlockParams(calls)
                .addUserMessageOfContentBlockParams(results)
                .addUserMessageOfContentBlockParams(
                    List.of(ContentBlockParam.ofText(marked("And now?"))))
                .build());

    assertThat(fixture.lastUsage().cacheReadTokens()).isEqualTo(600);
    MarkerOutcome marker = fixture.last().markers().get(0);
    assertThat(marker.position()).isEqualTo(4);
  }

  @Test
  void readsAtTheHighestEntryOfAllMarkers() {
    fixture.sdk.messages().create(request(marked(chars(600)), marked("second")).build());
    fixture
        .sdk
        .messages()
        .create(request(marked(chars(600)), marked("second"), marked("third")).build());

    assertThat(fixture.lastUsage().cacheReadTokens()).isEqualTo(606);
    assertThat(fixture.lastUsage().cacheWriteTokens()).isEqualTo(5);
    assertThat(fixture.last().markers())
        .extracting(MarkerOutcome::hit)
        .containsExactly(true, true, false);
    assertThat(fixture.last().lastHit().orElseThrow().path()).isEqualTo("system[1]");
  }

  @Test
  void writesNothingAtAMarkerInFrontOfAHit() {
    fixture.sdk.messages().create(request(text(chars(700)), marked("end")).build());
    fixture.sdk.messages().create(request(marked(chars(700)), marked("end")).build());
    assertThat(fixture.lastUsage().cacheReadTokens()).isEqualTo(703);
    assertThat(fixture.last().markers().get(0).result()).isEqualTo(new MarkerResult.Covered());

    fixture.sdk.messages().create(request(marked(chars(700))).build());
    assertThat(fixture.lastUsage().cacheReadTokens()).isZero();
  }

  /** The block that is cached, then so many small blocks, the last one marked. */
  private static TextBlockParam[] systemOf(int further) {
    List<TextBlockParam> blocks = new ArrayList<>();
    blocks.add(text(chars(600)));
    for (int i = 1; i < further; i++) {
      blocks.add(text("b"));
    }
    blocks.add(marked("m"));
    return blocks.toArray(TextBlockParam[]::new);
  }
}
