package io.github.warmprefix.runtime;

import com.anthropic.models.messages.CacheControlEphemeral;
import io.github.warmprefix.core.cache.Ttl;
import java.util.Optional;

/** Makes the markers, {@code cache_control} on the wire. */
final class Markers {
  private static final CacheControlEphemeral SHORT = make(Ttl.FIVE_MINUTES);
  private static final CacheControlEphemeral LONG = make(Ttl.ONE_HOUR);

  private Markers() {}

  /** The TTL of a wire value that the processor wrote. */
  static Ttl ttl(String wire) {
    Optional<Ttl> ttl = Ttl.ofWire(wire);
    if (ttl.isEmpty()) {
      throw new IllegalArgumentException("no TTL of the API: " + wire);
    }
    return ttl.get();
  }

  /** The marker with that wire value of the processor. */
  static CacheControlEphemeral of(String wire) {
    return of(ttl(wire));
  }

  static CacheControlEphemeral of(Ttl ttl) {
    return ttl == Ttl.ONE_HOUR ? LONG : SHORT;
  }

  private static CacheControlEphemeral make(Ttl ttl) {
    return CacheControlEphemeral.builder().ttl(CacheControlEphemeral.Ttl.of(ttl.wire())).build();
  }
}
