package io.github.warmprefix.benchmarks.requests;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import java.util.List;

/** The requests of the templates, written by hand with the SDK; what can be shared is. */
final class ByHand {
  private static final String MODEL = "claude-haiku-4-5";
  private static final int MAX_TOKENS = 512;
  private static final CacheControlEphemeral MARKER = CacheControlEphemeral.builder().build();
  private static final TextBlockParam ROLE = TextBlockParam.builder().text(Keyed.ROLE).build();

  private static final List<TextBlockParam> SMALL = List.of(marked(Small.rules()));
  private static final List<TextBlockParam> LARGE = List.of(marked(Large.rules()));

  private ByHand() {}

  static MessageCreateParams small(String question) {
    return fixed(SMALL, question);
  }

  static MessageCreateParams large(String question) {
    return fixed(LARGE, question);
  }

  private static MessageCreateParams fixed(List<TextBlockParam> system, String question) {
    return MessageCreateParams.builder()
        .model(MODEL)
        .maxTokens(MAX_TOKENS)
        .systemOfTextBlockParams(system)
        .addUserMessage(question)
        .build();
  }

  static MessageCreateParams keyed(Handbook handbook, String question) {
    return MessageCreateParams.builder()
        .model(MODEL)
        .maxTokens(MAX_TOKENS)
        .systemOfTextBlockParams(List.of(ROLE, marked(handbook.text())))
        .addUserMessage(question)
        .build();
  }

  private static TextBlockParam marked(String text) {
    return TextBlockParam.builder().text(text).cacheControl(MARKER).build();
  }
}
