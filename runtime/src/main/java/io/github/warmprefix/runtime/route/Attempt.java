package io.github.warmprefix.runtime.route;

import com.anthropic.models.messages.Message;
import io.github.warmprefix.runtime.monitor.Tokens;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One tier's answer.
 *
 * @param tier which tier, from 0
 * @param model the model that answered
 * @param answer its answer
 * @param tokens what it used
 * @param cost what it cost in USD; empty where the price of the model is not known
 * @param rejected why it was not good enough; empty where it was
 */
public record Attempt(
    int tier,
    String model,
    Message answer,
    Tokens tokens,
    Optional<BigDecimal> cost,
    Optional<String> rejected) {}
