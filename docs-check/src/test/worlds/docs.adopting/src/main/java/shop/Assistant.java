package shop;

import com.anthropic.client.AnthropicClient;
import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import java.time.LocalDateTime;
import java.util.List;

public final class Assistant {
  private final AnthropicClient client;
  private final String rules;

  public Assistant(AnthropicClient client, String rules) {
    this.client = client;
    this.rules = rules;
  }

  public Message answer(String question) {
    return client
        .messages()
        .create(
            MessageCreateParams.builder()
                .model("claude-haiku-4-5")
                .maxTokens(400)
                .systemOfTextBlockParams(
                    List.of(
                        TextBlockParam.builder()
                            .text(header() + rules)
                            .cacheControl(CacheControlEphemeral.builder().build())
                            .build()))
                .addUserMessage(question)
                .build());
  }

  private static String header() {
    return "Today is " + LocalDateTime.now() + ".\n";
  }
}
