package io.github.warmprefix.runtime;

import com.anthropic.models.messages.CacheControlEphemeral;
import io.github.warmprefix.core.cache.Ttl;

/** Makes the markers, {@code cache_control} on the wire. */
final class Markers {
  private Markers() {}

  /** The TTL of a wire value that the processor wrote. */
  static Ttl ttl(String wire) {
    return Ttl.ofWire(wire)
        .orElseThrow(() -> new IllegalArgumentException("no TTL of the API: " + wire));
  }

  static CacheControlEphemeral of(Ttl ttl) {
    return CacheControlEphemeral.builder().ttl(CacheControlEphemeral.Ttl.of(ttl.wire())).build();
  }
}
