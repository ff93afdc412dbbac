/**
 * Keeps prefixes warm between requests where that is cheaper than to write them again.
 *
 * <p>{@link io.github.warmprefix.runtime.warm.WarmKeeper} is the way in, {@link
 * io.github.warmprefix.runtime.warm.WarmPlan} decides.
 */
package io.github.warmprefix.runtime.warm;
