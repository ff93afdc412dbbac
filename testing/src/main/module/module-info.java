/** A Messages API on loopback, and assertions. */
module io.github.warmprefix.testing {
  requires transitive io.github.warmprefix.runtime;
  requires com.anthropic.client.okhttp;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires jdk.httpserver;
  requires static org.junit.jupiter.api;

  exports io.github.warmprefix.testing;
  exports io.github.warmprefix.testing.junit;
}
