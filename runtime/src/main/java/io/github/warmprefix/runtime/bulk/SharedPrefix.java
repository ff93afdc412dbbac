package io.github.warmprefix.runtime.bulk;

import com.anthropic.core.JsonField;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.ToolUnion;
import java.util.List;
import java.util.Optional;

/**
 * Gives the requests of a group the same tools and system prompt, as objects, with markers of an
 * hour. So a batch holds its prefix once in memory, however the caller made it.
 */
final class SharedPrefix {
  private Optional<MessageCreateParams> asMade = Optional.empty();
  private Optional<MessageCreateParams> asSent = Optional.empty();

  /** A request as it is sent. */
  MessageCreateParams share(MessageCreateParams request) {
    if (asMade.filter(first -> samePrefix(first, request)).isEmpty()) {
      asMade = Optional.of(request);
      asSent = Optional.of(LongMarkers.inToolsAndSystem(request));
    }
    MessageCreateParams prefix = asSent.orElseThrow();
    JsonField<List<ToolUnion>> tools = prefix._tools();
    return LongMarkers.inMessages(
        request.toBuilder().tools(tools).system(prefix._system()).build());
  }

  private static boolean samePrefix(MessageCreateParams one, MessageCreateParams other) {
    return one._system().equals(other._system()) && one._tools().equals(other._tools());
  }
}
