package io.github.warmprefix.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Metadata;
import com.anthropic.models.messages.Tool;
import com.anthropic.models.messages.ToolBash20250124;
import com.anthropic.models.messages.batches.BatchCreateParams;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class RequestsTest {
  private static final MessageCreateParams PARAMS =
      MessageCreateParams.builder()
          .model("claude-haiku-4-5")
          .maxTokens(64)
          .system("Be kind.")
          .addTool(
              Tool.builder().name("find").inputSchema(Tool.InputSchema.builder().build()).build())
          .addTool(ToolBash20250124.builder().build())
          .toolToolChoice("find")
          .metadata(Metadata.builder().userId("u").build())
          .addStopSequence("END")
          .putAdditionalBodyProperty("new_field", com.anthropic.core.JsonValue.from(7))
          .addUserMessage("Hello")
          .build();

  @Test
  void aBatchRequestHasTheWholeBodyOfTheRequest() {
    BatchCreateParams.Request request = Requests.batch("id-1", PARAMS);
    assertThat(request.customId()).isEqualTo("id-1");
    assertThat(Json.tree(request.params())).isEqualTo(Json.tree(PARAMS._body()));
    assertThat(request.params().metadata()).isPresent();
  }

  @Test
  void countingTokensTakesOnlyWhatTheEndpointTakes() {
    ObjectNode expected = (ObjectNode) Json.tree(PARAMS._body());
    expected.retain("model", "messages", "system", "tools", "tool_choice");
    assertThat(Json.tree(Requests.countTokens(PARAMS)._body())).isEqualTo(expected);
  }

  @Test
  void aRequestWithoutToolsAndSystemStaysWithout() {
    MessageCreateParams plain =
        MessageCreateParams.builder().model("m").maxTokens(1).addUserMessage("u").build();
    assertThat(Json.tree(Requests.batch("a", plain).params())).isEqualTo(Json.tree(plain._body()));
    assertThat(Json.tree(Requests.countTokens(plain)._body()).has("system")).isFalse();
  }
}
