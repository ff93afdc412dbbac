package beside;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import java.util.List;
import java.util.Set;

/** A request that is built by hand and depends on the order of a set: one finding. */
public final class Advice {
  private static final String RULES =
      "Ask for the frame number before you quote a part. ".repeat(500);

  private Advice() {}

  public static MessageCreateParams request(String question) {
    return MessageCreateParams.builder()
        .model("claude-haiku-4-5")
        .maxTokens(500)
        .systemOfTextBlockParams(
            List.of(
                TextBlockParam.builder()
                    .text(RULES + Set.of("safety", "theft", "warranty"))
                    .cacheControl(CacheControlEphemeral.builder().build())
                    .build()))
        .addUserMessage(question)
        .build();
  }
}
