package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.batches.BatchCreateParams;
import io.github.warmprefix.runtime.Requests;

/**
 * An item that is ready to be sent.
 *
 * @param item its id
 * @param request its request, with long markers
 * @param bytes its size as part of a batch
 * @param heldBytes what keeping it costs, apart from what it shares with its group
 */
record Prepared(String item, MessageCreateParams request, long bytes, long heldBytes) {
  private static final CustomId ANY = new CustomId("0".repeat(12), 0, 0);

  static Prepared of(String item, MessageCreateParams request) {
    return new Prepared(
        item,
        request,
        WireJson.bytes(Requests.batch(ANY.text(), request)),
        WireJson.bytes(request.messages()));
  }

  BatchCreateParams.Request as(CustomId id) {
    return Requests.batch(id.text(), request);
  }
}
