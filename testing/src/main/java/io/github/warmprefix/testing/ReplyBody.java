package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Writes the bodies of responses in JSON. */
final class ReplyBody {
  static final String JSON = "application/json";

  private ReplyBody() {}

  static String message(Reply reply) {
    return JsonText.write(messageTree(reply));
  }

  /** A whole message. */
  static ObjectNode messageTree(Reply reply) {
    ObjectNode message = envelope(reply);
    if (!reply.text().isEmpty()) {
      message.withArray("content").addObject().put("type", "text").put("text", reply.text());
    }
    message.put("stop_reason", reply.stopReason());
    message.set("usage", usage(reply));
    return message;
  }

  static String tokenCount(long tokens) {
    return JsonText.write(JsonNodeFactory.instance.objectNode().put("input_tokens", tokens));
  }

  static String error(ApiError error, long number) {
    return JsonText.write(errorTree(error, number));
  }

  /** An error in its envelope. */
  static ObjectNode errorTree(ApiError error, long number) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("type", "error");
    body.putObject("error").put("type", error.type()).put("message", error.message());
    return body.put("request_id", requestId(number));
  }

  static String requestId(long number) {
    return String.format(Locale.ROOT, "req_simulated_%06d", number);
  }

  /** A message without content, stop reason and usage. */
  static ObjectNode envelope(Reply reply) {
    ObjectNode message =
        JsonNodeFactory.instance
            .objectNode()
            .put("id", reply.messageId())
            .put("type", "message")
            .put("role", "assistant")
            .put("model", reply.model());
    message.putArray("content");
    reply.diagnosis().ifPresent(diagnosis -> message.set("diagnostics", diagnosis.json()));
    return message.putNull("stop_reason").putNull("stop_sequence");
  }

  static ObjectNode usage(Reply reply) {
    TokenUsage tokens = reply.usage();
    ObjectNode usage =
        JsonNodeFactory.instance
            .objectNode()
            .put("input_tokens", tokens.inputTokens())
            .put("cache_creation_input_tokens", tokens.cacheWriteTokens())
            .put("cache_read_input_tokens", tokens.cacheReadTokens());
    usage
        .putObject("cache_creation")
        .put("ephemeral_5m_input_tokens", tokens.cacheWrite5mTokens())
        .put("ephemeral_1h_input_tokens", tokens.cacheWrite1hTokens());
    return usage
        .put("output_tokens", tokens.outputTokens())
        .put("service_tier", reply.serviceTier());
  }
}
