/** What generated builders and bulk jobs use. */
module io.github.warmprefix.runtime {
  requires transitive com.anthropic.core;
  requires transitive io.github.warmprefix.core;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires static java.sql;
  requires static micrometer.core;
  requires static io.opentelemetry.api;

  exports io.github.warmprefix.runtime;
  exports io.github.warmprefix.runtime.bulk;
  exports io.github.warmprefix.runtime.monitor;
  exports io.github.warmprefix.runtime.monitor.micrometer;
  exports io.github.warmprefix.runtime.monitor.otel;
  exports io.github.warmprefix.runtime.monitor.trial;
  exports io.github.warmprefix.runtime.route;
  exports io.github.warmprefix.runtime.warm;
}
