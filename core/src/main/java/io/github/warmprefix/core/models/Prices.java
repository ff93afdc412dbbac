package io.github.warmprefix.core.models;

import java.math.BigDecimal;

/**
 * What tokens of each kind cost, in USD per million tokens, before batch or regional multipliers.
 *
 * @param input plain input
 * @param cacheWrite5m input written to the cache for five minutes
 * @param cacheWrite1h input written to the cache for one hour
 * @param cacheRead input read from the cache
 * @param output output
 */
public record Prices(
    BigDecimal input,
    BigDecimal cacheWrite5m,
    BigDecimal cacheWrite1h,
    BigDecimal cacheRead,
    BigDecimal output) {}
