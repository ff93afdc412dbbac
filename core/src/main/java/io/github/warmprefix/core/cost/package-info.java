/**
 * What a prompt costs: with and without caching, in batches and one by one, and which of these is
 * the cheapest that answers in time.
 *
 * <p>Money is in USD and exact; nothing is rounded before it is shown. Prices come from the model
 * catalogue.
 */
package io.github.warmprefix.core.cost;
