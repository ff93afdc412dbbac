/**
 * Measures what the prompt cache does: hits, writes and their causes, and what it saves.
 *
 * <p>{@link io.github.warmprefix.runtime.monitor.CacheMonitor} is the way in. What it keeps is
 * bounded however many templates and tasks there are; it never keeps or logs text of a prompt or of
 * an answer.
 */
package io.github.warmprefix.runtime.monitor;
