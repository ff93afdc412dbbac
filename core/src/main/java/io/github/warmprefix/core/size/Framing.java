package io.github.warmprefix.core.size;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ToolPrompt;
import io.github.warmprefix.core.tokens.TokenEstimate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The tokens that the API puts around the texts of a request. What the catalogue does not know, and
 * where in the prompt it stands, widens the interval: nothing at the low end, much at the high one.
 *
 * @param messageFrame the tokens around a pair of messages, where known
 * @param toolPrompt the hidden prompt of a request with tools, where known
 */
public record Framing(OptionalInt messageFrame, Optional<ToolPrompt> toolPrompt) {
  /** More than around a pair of messages for any model that is known. */
  private static final int MOST_FRAME = 16;

  /** More than the hidden tool prompt of any model that is known. */
  private static final int MOST_TOOL_PROMPT = 1_000;

  /** The framing of a model. */
  public static Framing of(Model model) {
    return new Framing(model.messageFrameTokens(), model.toolPrompt());
  }

  /** Around the system prompt. Recorded counts show none, but there are few of them. */
  TokenEstimate system() {
    return new TokenEstimate(0, 0, frame());
  }

  /**
   * Around a message.
   *
   * @param first whether it is the first one of the request
   */
  TokenEstimate message(boolean first) {
    return new TokenEstimate(0, first ? messageFrame.orElse(0) : 0, frame());
  }

  /**
   * The hidden tool prompt, which belongs to the system prompt: whether all of it precedes a marker
   * there is not known.
   *
   * @param precedes whether the prefix goes on behind the system prompt
   */
  TokenEstimate tools(boolean precedes) {
    if (toolPrompt.isEmpty()) {
      return new TokenEstimate(0, 0, MOST_TOOL_PROMPT);
    }
    int auto = toolPrompt.get().autoOrNone();
    int any = toolPrompt.get().anyOrTool();
    return new TokenEstimate(precedes ? Math.min(auto, any) : 0, auto, Math.max(auto, any));
  }

  private int frame() {
    return messageFrame.orElse(MOST_FRAME);
  }
}
