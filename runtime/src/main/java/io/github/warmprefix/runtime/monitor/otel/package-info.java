/**
 * What a cache monitor books by the OpenTelemetry conventions for generative AI; wants {@code
 * opentelemetry-api}.
 */
package io.github.warmprefix.runtime.monitor.otel;
