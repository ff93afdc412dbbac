/** Compares the first items of a job with the forecast, before the rest is paid for. */
package io.github.warmprefix.runtime.monitor.trial;
