package io.github.warmprefix.runtime.bulk;

import com.anthropic.core.JsonMissing;
import com.anthropic.models.messages.MessageCreateParams;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.warmprefix.core.cache.Ttl;

/**
 * Makes every marker of a request ask for an hour, as a batch is likely to outlive five minutes.
 */
final class LongMarkers {
  /** Why, in words for the user. */
  static final String REASON =
      "a batch is more likely than not to run longer than the five minutes of a short entry, and"
          + " what is written for an hour in a batch costs no more than plain input outside of one";

  private static final String MARKER = "cache_control";

  private LongMarkers() {}

  /** A request with long markers on its tools and its system blocks. */
  static MessageCreateParams inToolsAndSystem(MessageCreateParams request) {
    MessageCreateParams alone = request.toBuilder().messages(JsonMissing.of()).build();
    ObjectNode body = (ObjectNode) WireJson.tree(alone._body());
    boolean changed = lengthenAll(body.path("tools")) | lengthenAll(body.path("system"));
    return changed
        ? request.toBuilder().body(read(body)).messages(request._messages()).build()
        : request;
  }

  /** A request with long markers in its messages, and a long automatic one. */
  static MessageCreateParams inMessages(MessageCreateParams request) {
    MessageCreateParams alone =
        request.toBuilder().tools(JsonMissing.of()).system(JsonMissing.of()).build();
    ObjectNode body = (ObjectNode) WireJson.tree(alone._body());
    boolean changed = lengthen(body);
    for (JsonNode message : body.path("messages")) {
      changed |= lengthenAll(message.path("content"));
    }
    return changed
        ? request.toBuilder()
            .body(read(body))
            .tools(request._tools())
            .system(request._system())
            .build()
        : request;
  }

  private static MessageCreateParams.Body read(ObjectNode body) {
    return WireJson.value(body, MessageCreateParams.Body.class);
  }

  private static boolean lengthenAll(JsonNode blocks) {
    boolean changed = false;
    if (blocks.isArray()) {
      for (JsonNode block : blocks) {
        changed |= lengthen(block);
      }
    }
    return changed;
  }

  private static boolean lengthen(JsonNode carrier) {
    if (!(carrier.path(MARKER) instanceof ObjectNode marker)
        || marker.path("ttl").asText().equals(Ttl.ONE_HOUR.wire())) {
      return false;
    }
    marker.put("ttl", Ttl.ONE_HOUR.wire());
    return true;
  }
}
