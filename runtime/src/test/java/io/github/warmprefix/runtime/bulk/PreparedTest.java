package io.github.warmprefix.runtime.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import com.anthropic.models.messages.Tool;
import io.github.warmprefix.runtime.Requests;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreparedTest {
  private static final CustomId ID = new CustomId("0123456789ab", 12, 345);

  private static MessageCreateParams request(boolean tools, boolean system, String text) {
    MessageCreateParams.Builder request =
        MessageCreateParams.builder().model("claude-haiku-4-5").maxTokens(64).addUserMessage(text);
    if (tools) {
      request.addTool(
          Tool.builder().name("find").inputSchema(Tool.InputSchema.builder().build()).build());
    }
    if (system) {
      request.systemOfTextBlockParams(
          List.of(
              TextBlockParam.builder()
                  .text("rules \u00e9 \" " + text)
                  .cacheControl(CacheControlEphemeral.builder().build())
                  .build()));
    }
    return request.build();
  }

  @ParameterizedTest
  @CsvSource({"false,false", "true,false", "false,true", "true,true"})
  void itsSizeIsThatOfItsJson(boolean tools, boolean system) {
    SharedPrefix prefix = new SharedPrefix();
    for (String text : List.of("ticket 1", "ticket 1", "another \ud83d\ude00 \n one")) {
      MessageCreateParams request = prefix.share(request(tools, system, text));
      Prepared prepared = Prepared.of("item", request, prefix.bytes());
      assertThat(prepared.bytes())
          .isEqualTo(WireJson.bytes(prepared.as(ID)))
          .isEqualTo(WireJson.bytes(Requests.batch(ID.text(), request)));
      assertThat(prepared.heldBytes()).isEqualTo(WireJson.bytes(request.messages()));
    }
  }
}
