/**
 * Asks a cheap model first and a better one only where the answer is not good enough.
 *
 * <p>{@link io.github.warmprefix.runtime.route.Router} is the way in, {@link
 * io.github.warmprefix.runtime.route.Escalation} says what is not good enough.
 */
package io.github.warmprefix.runtime.route;
