package io.github.warmprefix.testing;

import static io.github.warmprefix.testing.Fixture.chars;
import static io.github.warmprefix.testing.Fixture.marked;
import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.core.JsonValue;
import com.anthropic.core.http.StreamResponse;
import com.anthropic.models.messages.CacheMissReason;
import com.anthropic.models.messages.Diagnostics;
import com.anthropic.models.messages.DiagnosticsParam;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.RawMessageStreamEvent;
import com.anthropic.models.messages.Tool;
import com.anthropic.models.messages.ToolChoiceAny;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CacheDiagnosticsTest {
  private final Fixture fixture = new Fixture();

  @AfterEach
  void close() {
    fixture.close();
  }

  @Test
  void aFirstRequestAndOneThatGoesOnHaveNone() {
    Message first = send(request("rules"), Optional.empty());
    assertThat(first.diagnostics()).isEmpty();
    MessageCreateParams.Builder next =
        request("rules").addAssistantMessage("Hello.").addUserMessage("And now?");
    assertThat(send(next, Optional.of(first.id())).diagnostics()).isEmpty();
  }

  @Test
  void aChangedSystemPromptIsNamedWithWhatItCosts() {
    String id = send(request("rules"), Optional.empty()).id();
    CacheMissReason reason = reason(request("rulez"), id);
    assertThat(reason.asSystemChanged().cacheMissedInputTokens())
        .isEqualTo(fixture.lastUsage().cacheWriteTokens());
  }

  @Test
  void whatComesFirstInThePromptIsNamed() {
    String id = send(request("rules"), Optional.empty()).id();
    assertThat(reason(request("rulez").addTool(tool("find")), id).isToolsChanged()).isTrue();
    assertThat(reason(request("rules").addTool(tool("find")), id).isToolsChanged()).isTrue();
    assertThat(reason(request("rulez").model("claude-haiku-4-5"), id).isModelChanged()).isTrue();
  }

  @Test
  void otherMessagesAreNamedThoughTheSystemPromptIsRead() {
    String id = send(request("rules"), Optional.empty()).id();
    MessageCreateParams.Builder other =
        request("rules").messages(List.of()).addUserMessage("Another question");
    assertThat(reason(other, id).isMessagesChanged()).isTrue();
    assertThat(fixture.lastUsage().cacheReadTokens()).isPositive();
  }

  @Test
  void otherParametersAreNotDiagnosed() {
    String id = send(request("rules").addTool(tool("find")), Optional.empty()).id();
    MessageCreateParams.Builder forced =
        request("rules").addTool(tool("find")).toolChoice(ToolChoiceAny.builder().build());
    assertThat(reason(forced, id).isUnavailable()).isTrue();
  }

  @Test
  void aMessageOfAnotherWorkspaceOrWithoutDiagnosticsIsNotFound() {
    String foreign = send(request("rules"), Optional.empty()).id();
    Message other =
        fixture
            .client("another-key")
            .messages()
            .create(asking(request("rules"), Optional.of(foreign)).build());
    assertThat(reasonOf(other.diagnostics()).isPreviousMessageNotFound()).isTrue();
    String silent = fixture.sdk.messages().create(request("rules").build()).id();
    assertThat(reason(request("rules"), silent).isPreviousMessageNotFound()).isTrue();
  }

  @Test
  void aStreamHasThemAtItsStart() {
    String id = send(request("rules"), Optional.empty()).id();
    try (StreamResponse<RawMessageStreamEvent> events =
            fixture
                .sdk
                .messages()
                .createStreaming(asking(request("rulez"), Optional.of(id)).build());
        Stream<RawMessageStreamEvent> stream = events.stream()) {
      Message started =
          stream
              .flatMap(event -> event.messageStart().stream())
              .findFirst()
              .orElseThrow()
              .message();
      assertThat(reasonOf(started.diagnostics()).isSystemChanged()).isTrue();
    }
  }

  private CacheMissReason reason(MessageCreateParams.Builder request, String previous) {
    return reasonOf(send(request, Optional.of(previous)).diagnostics());
  }

  private static CacheMissReason reasonOf(Optional<Diagnostics> diagnostics) {
    return diagnostics.orElseThrow().cacheMissReason().orElseThrow();
  }

  private Message send(MessageCreateParams.Builder request, Optional<String> previous) {
    return fixture.sdk.messages().create(asking(request, previous).build());
  }

  private static MessageCreateParams.Builder asking(
      MessageCreateParams.Builder request, Optional<String> previous) {
    return request.diagnostics(
        DiagnosticsParam.builder().previousMessageId(previous.orElse(null)).build());
  }

  private static MessageCreateParams.Builder request(String start) {
    return Fixture.request(marked(start + chars(600)));
  }

  private static Tool tool(String name) {
    return Tool.builder()
        .name(name)
        .inputSchema(Tool.InputSchema.builder().properties(JsonValue.from(Map.of())).build())
        .build();
  }
}
