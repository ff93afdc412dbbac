// WP307: no annotation of Warmprefix at all. The request is built by hand, and its only marker stands
// behind the customer's question: what is written into the cache is never read.
package shop;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import java.util.List;

final class HandWritten {
  private static final String RULES =
      "Ask for the frame number before you quote a part. ".repeat(700);

  private HandWritten() {}

  public static MessageCreateParams request(String question) {
    return MessageCreateParams.builder()
        .model("claude-haiku-4-5")
        .maxTokens(500)
        .systemOfTextBlockParams(
            List.of(
                TextBlockParam.builder().text(RULES).build(),
                TextBlockParam.builder()
                    .text("The customer asks: " + question)
                    .cacheControl(CacheControlEphemeral.builder().build())
                    .build()))
        .addUserMessage("Answer the customer.")
        .build();
  }
}
