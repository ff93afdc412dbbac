package io.github.warmprefix.testing;

import static io.github.warmprefix.testing.Fixture.chars;
import static io.github.warmprefix.testing.Fixture.marked;
import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.core.JsonValue;
import com.anthropic.models.messages.Base64ImageSource;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.CitationsConfigParam;
import com.anthropic.models.messages.ContentBlockParam;
import com.anthropic.models.messages.DocumentBlockParam;
import com.anthropic.models.messages.ImageBlockParam;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.OutputConfig;
import com.anthropic.models.messages.PlainTextSource;
import com.anthropic.models.messages.ThinkingConfigDisabled;
import com.anthropic.models.messages.Tool;
import com.anthropic.models.messages.ToolChoiceAny;
import com.anthropic.models.messages.ToolChoiceAuto;
import com.anthropic.models.messages.WebSearchTool20250305;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept of the tools, the system prompt and the messages when something else changes. */
class PrefixParametersTest {
  private static final CacheControlEphemeral MARKER = CacheControlEphemeral.builder().build();

  private final Fixture fixture = new Fixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void nothingChanges() {
    keeps(3, UnaryOperator.identity());
  }

  @Test
  void whatIsNotPartOfThePromptChangesNothing() {
    keeps(3, params -> params.maxTokens(5).addStopSequence("STOP"));
  }

  @Test
  void toolChoice() {
    keeps(2, params -> params.toolChoice(ToolChoiceAny.builder().build()));
  }

  @Test
  void anExplicitToolChoiceOfAutoIsTheDefault() {
    keeps(3, params -> params.toolChoice(ToolChoiceAuto.builder().build()));
  }

  @Test
  void disableParallelToolUse() {
    keeps(
        2,
        params -> params.toolChoice(ToolChoiceAuto.builder().disableParallelToolUse(true).build()));
  }

  @Test
  void imagesAdded() {
    ImageBlockParam image =
        ImageBlockParam.builder()
            .source(
                Base64ImageSource.builder()
                    .data("aGk=")
                    .mediaType(Base64ImageSource.MediaType.IMAGE_PNG)
                    .build())
            .build();
    keeps(
        2,
        params ->
            params.addUserMessageOfContentBlockParams(List.of(ContentBlockParam.ofImage(image))));
  }

  @Test
  void speed() {
    keeps(1, params -> params.speed(MessageCreateParams.Speed.FAST));
    keeps(3, params -> params.speed(MessageCreateParams.Speed.STANDARD));
  }

  @Test
  void citationsSwitchedOn() {
    DocumentBlockParam document =
        DocumentBlockParam.builder()
            .source(PlainTextSource.builder().data("A text.").build())
            .citations(CitationsConfigParam.builder().enabled(true).build())
            .build();
    keeps(
        1,
        params ->
            params.addUserMessageOfContentBlockParams(
                List.of(ContentBlockParam.ofDocument(document))));
  }

  @Test
  void webSearchSwitchedOn() {
    keeps(1, params -> params.addTool(WebSearchTool20250305.builder().build()));
  }

  @Test
  void thinkingAndEffort() {
    keeps(0, params -> params.thinking(ThinkingConfigDisabled.builder().build()));
    keeps(
        0,
        params ->
            params.outputConfig(OutputConfig.builder().effort(OutputConfig.Effort.LOW).build()));
  }

  @Test
  void toolDefinitions() {
    keeps(0, params -> params.tools(List.of()).addTool(tool("z".repeat(600), "a", "c")));
    keeps(0, params -> params.tools(List.of()).addTool(tool(chars(600), "b", "a")));
  }

  @Test
  void theSystemPrompt() {
    keeps(1, params -> params.systemOfTextBlockParams(List.of(marked(chars(51)))));
  }

  /**
   * Sends a request with three marked sections, then a changed one, when all before has expired.
   */
  private void keeps(int sections, UnaryOperator<MessageCreateParams.Builder> change) {
    fixture.clock.advance(Duration.ofHours(2));
    fixture.sdk.messages().create(params().build());
    fixture.sdk.messages().create(change.apply(params()).build());

    Exchange changed = fixture.last();
    long kept = changed.markers().stream().filter(MarkerOutcome::hit).count();
    assertThat(kept).as(changed.describe()).isEqualTo(sections);
    long read = sections == 0 ? 0 : changed.markers().get(sections - 1).prefixTokens();
    assertThat(changed.usage().orElseThrow().cacheReadTokens()).isEqualTo(read);
  }

  private static MessageCreateParams.Builder params() {
    return MessageCreateParams.builder()
        .model(Fixture.MODEL)
        .maxTokens(100)
        .addTool(tool(chars(600), "a", "b"))
        .systemOfTextBlockParams(List.of(marked(chars(50))))
        .addUserMessageOfContentBlockParams(
            List.of(ContentBlockParam.ofText(marked("A question."))));
  }

  private static Tool tool(String description, String... properties) {
    Tool.InputSchema.Properties.Builder schema = Tool.InputSchema.Properties.builder();
    for (String property : properties) {
      schema.putAdditionalProperty(property, JsonValue.from("string"));
    }
    return Tool.builder()
        .name("look_up")
        .description(description)
        .inputSchema(Tool.InputSchema.builder().properties(schema.build()).build())
        .cacheControl(MARKER)
        .build();
  }
}
