package io.github.warmprefix.testing;

import java.util.Locale;
import java.util.Optional;

/**
 * The message that answers a request.
 *
 * @param number the number of the exchange, which its ids are made of
 * @param model the model id as the request has it
 * @param text the text; empty for a pre-warm
 * @param stopReason {@code end_turn} or {@code max_tokens}
 * @param usage the tokens
 * @param serviceTier {@code standard} or {@code batch}
 * @param diagnosis what cache diagnostics say; empty without a word
 */
record Reply(
    long number,
    String model,
    String text,
    String stopReason,
    TokenUsage usage,
    String serviceTier,
    Optional<Diagnosis> diagnosis) {
  /** The id of the message. */
  String messageId() {
    return messageId(number);
  }

  /** The id of the message that answers an exchange. */
  static String messageId(long number) {
    return String.format(Locale.ROOT, "msg_simulated_%06d", number);
  }
}
