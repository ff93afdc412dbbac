/**
 * How many tokens a text has, estimated from the text alone.
 *
 * <p>{@link io.github.warmprefix.core.tokens.TokenEstimator} gives a lower bound, an expected count
 * and an upper bound for one of the two tokenizer families. It is calibrated on true counts by the
 * program in {@code tools/tokens}, which also prints how far off it is.
 */
package io.github.warmprefix.core.tokens;
