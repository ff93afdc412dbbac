/** The sums of a cache monitor as Micrometer meters; wants {@code micrometer-core}. */
package io.github.warmprefix.runtime.monitor.micrometer;
