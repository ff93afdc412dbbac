package io.github.warmprefix.runtime.route;

import com.anthropic.models.messages.MessageCreateParams;
import io.github.warmprefix.runtime.PrefixInfo;
import java.util.function.Function;

/**
 * A model to ask, with a template of its own: what is a good prompt for one model need not be for
 * another, and no two models share a cache.
 *
 * @param <I> what is asked about
 * @param prefix the prefix of the generated builder
 * @param request builds a request with it
 */
public record Tier<I>(PrefixInfo prefix, Function<? super I, MessageCreateParams> request) {}
