package io.github.warmprefix.testing;

import java.time.Instant;
import java.util.Optional;

/**
 * What became of one request of a batch.
 *
 * @param batch the id of the batch
 * @param customId the request's id
 * @param at when it had its turn
 * @param outcome {@code succeeded}, {@code errored}, {@code canceled} or {@code expired}
 * @param request what was asked, where it was understood
 * @param usage the tokens, where it succeeded
 */
public record BatchItem(
    String batch,
    String customId,
    Instant at,
    String outcome,
    Optional<ReceivedRequest> request,
    Optional<TokenUsage> usage) {
  /** Whether it is billed. */
  public boolean succeeded() {
    return outcome.equals("succeeded");
  }
}
