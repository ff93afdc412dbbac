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
  private long bytes;

  /** A request as it is sent. */
  MessageCreateParams share(MessageCreateParams request) {
    if (asMade.filter(first -> samePrefix(first, request)).isEmpty()) {
      asMade = Optional.of(request);
      MessageCreateParams sent = LongMarkers.inToolsAndSystem(request);
      asSent = Optional.of(sent);
      bytes = bytes("tools", sent._tools()) + bytes("system", sent._system());
    }
    MessageCreateParams prefix = asSent.orElseThrow();
    JsonField<List<ToolUnion>> tools = prefix._tools();
    return LongMarkers.inMessages(
        request.toBuilder().tools(tools).system(prefix._system()).build());
  }

  /** What the tools and the system prompt that were shared last add to a request on the wire. */
  long bytes() {
    return bytes;
  }

  /** The bytes of a field of an object that has others; none where the field is missing. */
  private static long bytes(String name, JsonField<?> value) {
    return value.isMissing() ? 0 : ",\"\":".length() + name.length() + WireJson.bytes(value);
  }

  private static boolean samePrefix(MessageCreateParams one, MessageCreateParams other) {
    return one._system().equals(other._system()) && one._tools().equals(other._tools());
  }
}
