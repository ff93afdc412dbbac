package io.github.warmprefix.runtime;

import com.anthropic.models.messages.CacheControlEphemeral;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.TextBlockParam;
import java.util.List;

/**
 * The system prompts of recent requests, by the text that each ends with: that very object, as it
 * would take long to compare large texts. It holds a few at most. Threads may miss what others have
 * kept, but never see half of it, for a system prompt does not change.
 */
final class RecentSystems {
  private static final int PLACES = 8;

  private final MessageCreateParams.System[] systems = new MessageCreateParams.System[PLACES];

  /** The system prompt that ends with a text and a marker, or null. */
  MessageCreateParams.System find(String text, CacheControlEphemeral marker) {
    MessageCreateParams.System system = systems[place(text)];
    if (system == null) {
      return null;
    }
    List<TextBlockParam> blocks = system.asTextBlockParams();
    TextBlockParam last = blocks.get(blocks.size() - 1);
    return last.text() == text && last.cacheControl().orElse(null) == marker ? system : null;
  }

  /** Keeps the system prompt that ends with a text. */
  void keep(String text, MessageCreateParams.System system) {
    systems[place(text)] = system;
  }

  private static int place(String text) {
    return System.identityHashCode(text) % PLACES;
  }
}
