package io.github.warmprefix.testing;

/**
 * The message that answers a request.
 *
 * @param number the number of the exchange, which its ids are made of
 * @param model the model id as the request has it
 * @param text the text; empty for a pre-warm
 * @param stopReason {@code end_turn} or {@code max_tokens}
 * @param usage the tokens
 */
record Reply(long number, String model, String text, String stopReason, TokenUsage usage) {}
