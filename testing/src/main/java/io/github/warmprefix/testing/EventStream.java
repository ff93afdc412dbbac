package io.github.warmprefix.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;

/** Writes a message as server-sent events, its text in a few deltas. */
final class EventStream {
  static final String CONTENT_TYPE = "text/event-stream; charset=utf-8";

  private static final int CODE_POINTS_PER_DELTA = 40;

  private final StringBuilder events = new StringBuilder();

  private EventStream() {}

  static String of(Reply reply) {
    EventStream stream = new EventStream();
    stream.start(reply);
    stream.block(reply.text());
    stream.end(reply);
    return stream.events.toString();
  }

  private void start(Reply reply) {
    ObjectNode message = ReplyBody.envelope(reply);
    message.set("usage", ReplyBody.usage(reply).put("output_tokens", 1));
    ObjectNode start = event("message_start");
    start.set("message", message);
    send(start);
    send(event("ping"));
  }

  private void block(String text) {
    ObjectNode start = event("content_block_start").put("index", 0);
    start.putObject("content_block").put("type", "text").put("text", "");
    send(start);
    for (String part : parts(text)) {
      ObjectNode delta = event("content_block_delta").put("index", 0);
      delta.putObject("delta").put("type", "text_delta").put("text", part);
      send(delta);
    }
    send(event("content_block_stop").put("index", 0));
  }

  private void end(Reply reply) {
    ObjectNode delta = event("message_delta");
    delta.putObject("delta").put("stop_reason", reply.stopReason()).putNull("stop_sequence");
    delta.set("usage", ReplyBody.usage(reply));
    send(delta);
    send(event("message_stop"));
  }

  private static List<String> parts(String text) {
    int[] codePoints = text.codePoints().toArray();
    return IntStream.iterate(
            0, from -> from < codePoints.length, from -> from + CODE_POINTS_PER_DELTA)
        .mapToObj(
            from ->
                new String(
                    codePoints, from, Math.min(CODE_POINTS_PER_DELTA, codePoints.length - from)))
        .toList();
  }

  private static ObjectNode event(String type) {
    return JsonNodeFactory.instance.objectNode().put("type", type);
  }

  private void send(ObjectNode event) {
    events
        .append("event: ")
        .append(event.path("type").asText())
        .append("\ndata: ")
        .append(JsonText.write(event))
        .append("\n\n");
  }
}
