/**
 * What generated request builders use when they run.
 *
 * <p>Applications read {@link io.github.warmprefix.runtime.PrefixInfo} and may meet {@link
 * io.github.warmprefix.runtime.PrefixChangedException} and {@link
 * io.github.warmprefix.runtime.ResourceMismatchException}. The other types are called by generated
 * code. All of them work with the versions 2.52 to 3.11 of {@code anthropic-java}: what differs
 * between those is left to the generated code.
 */
package io.github.warmprefix.runtime;
