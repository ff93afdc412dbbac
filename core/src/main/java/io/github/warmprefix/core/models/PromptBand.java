package io.github.warmprefix.core.models;

import java.util.OptionalLong;

/**
 * Prices that hold for requests of a certain size. The whole request, output too, is billed at the
 * band of its total prompt tokens.
 *
 * @param upToPromptTokens the most prompt tokens of the band, or empty for the last band
 * @param prices the prices of the band
 */
public record PromptBand(OptionalLong upToPromptTokens, Prices prices) {}
