package io.github.warmprefix.runtime.bulk;

import com.anthropic.core.JsonMissing;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.batches.BatchCreateParams;
import io.github.warmprefix.runtime.Requests;
import java.util.List;

/**
 * An item that is ready to be sent.
 *
 * @param item its id
 * @param request its request, with long markers, as part of a batch
 * @param bytes its size as part of a batch
 * @param heldBytes what keeping it costs, apart from what it shares with its group
 */
record Prepared(String item, BatchCreateParams.Request.Params request, long bytes, long heldBytes) {
  private static final CustomId ANY = new CustomId("0".repeat(12), 0, 0);

  /** The bytes of {@code []}, which stand for the messages where they are not counted. */
  private static final int NO_MESSAGES = 2;

  /**
   * Prepares a request.
   *
   * @param prefixBytes the bytes of its tools and its system prompt, which would take long to count
   */
  static Prepared of(String item, MessageCreateParams request, long prefixBytes) {
    BatchCreateParams.Request.Params params = Requests.batchParams(request);
    BatchCreateParams.Request.Params rest =
        params.toBuilder()
            .messages(List.of())
            .tools(JsonMissing.of())
            .system(JsonMissing.of())
            .build();
    long messages = WireJson.bytes(request._messages());
    long bytes = WireJson.bytes(Requests.batch(ANY.text(), rest)) - NO_MESSAGES;
    return new Prepared(item, params, bytes + messages + prefixBytes, messages);
  }

  BatchCreateParams.Request as(CustomId id) {
    return Requests.batch(id.text(), request);
  }
}
