package io.github.warmprefix.testing;

import java.util.OptionalLong;

/**
 * A well-formed request that reached the simulator, in short.
 *
 * @param model the model id as sent
 * @param workspace the header {@code anthropic-workspace-id}, or else a fingerprint of the API key,
 *     never the key itself
 * @param maxTokens {@code max_tokens}; empty when tokens are only counted
 * @param stream whether a stream of events was asked for
 * @param tools the number of tools
 * @param systemBlocks the number of system blocks; a string counts as one
 * @param messages the number of messages
 * @param lastUserText the text blocks of the last user message, joined by line feeds; empty if none
 */
public record ReceivedRequest(
    String model,
    String workspace,
    OptionalLong maxTokens,
    boolean stream,
    int tools,
    int systemBlocks,
    int messages,
    String lastUserText) {}
