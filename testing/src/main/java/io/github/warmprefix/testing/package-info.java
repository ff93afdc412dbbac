/**
 * A Messages API on loopback that caches by the true rules, for tests and demonstrations without a
 * network.
 *
 * <p>Start a {@link io.github.warmprefix.testing.MessagesSimulator}, give its base URL to the SDK
 * client, and look at its {@link io.github.warmprefix.testing.Exchange}s.
 */
package io.github.warmprefix.testing;
