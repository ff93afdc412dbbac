package io.github.warmprefix.runtime;

import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.batches.BatchCreateParams;
import java.util.List;

/**
 * Turns the body of a request into that of a request in a batch. The large parts are taken over as
 * they are, and the small ones, which differ by SDK, as JSON: once for all requests that follow
 * each other with the same ones, as those of one template do.
 *
 * @param small the small parts
 * @param asBatch the same in a batch
 */
record BatchParams(MessageCreateParams.Body small, BatchCreateParams.Request.Params asBatch) {
  /** Threads may see different ones, and each is whole. */
  private static BatchParams last;

  static BatchCreateParams.Request.Params of(MessageCreateParams params) {
    BatchCreateParams.Request.Params.Builder batch =
        small(smallParts(params)).toBuilder().messages(params.messages());
    params.tools().ifPresent(batch::tools);
    params
        .system()
        .ifPresent(
            system -> {
              system.string().ifPresent(batch::system);
              system.textBlockParams().ifPresent(batch::systemOfTextBlockParams);
            });
    return batch.build();
  }

  private static MessageCreateParams.Body smallParts(MessageCreateParams params) {
    MessageCreateParams.Builder small = params.toBuilder().messages(List.of());
    params.tools().ifPresent(tools -> small.tools(List.of()));
    params.system().ifPresent(system -> small.system(""));
    return small.build()._body();
  }

  private static BatchCreateParams.Request.Params small(MessageCreateParams.Body small) {
    BatchParams known = last;
    if (known == null || !known.small().equals(small)) {
      known =
          new BatchParams(
              small, Json.value(Json.tree(small), BatchCreateParams.Request.Params.class));
      last = known;
    }
    return known.asBatch();
  }
}
