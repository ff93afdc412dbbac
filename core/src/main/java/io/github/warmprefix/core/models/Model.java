package io.github.warmprefix.core.models;

import io.github.warmprefix.core.tokens.TokenizerFamily;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the catalogue knows of one model.
 *
 * @param id the canonical id, for example {@code "claude-haiku-4-5"}
 * @param aliases other ids the API accepts for it
 * @param family the tokenizer family
 * @param minimumCacheableTokens a prefix of fewer tokens is silently not cached; 1 or more
 * @param minimumDocumented whether the vendor publishes the minimum, or it is inferred
 * @param prices the prices of the first band
 * @param bands the price bands by prompt size, smallest first; one without limit where there are
 *     none
 * @param batchMultiplier what every price is multiplied with in a batch
 * @param status where the model stands in its life
 * @param retires the day of retirement, where one is known
 * @param messageFrameTokens the tokens of framing around a pair of messages, where known
 * @param toolPrompt the hidden tool prompt, where known
 */
public record Model(
    String id,
    List<String> aliases,
    TokenizerFamily family,
    int minimumCacheableTokens,
    boolean minimumDocumented,
    Prices prices,
    List<PromptBand> bands,
    BigDecimal batchMultiplier,
    ModelStatus status,
    Optional<LocalDate> retires,
    OptionalInt messageFrameTokens,
    Optional<ToolPrompt> toolPrompt) {}
