package io.github.warmprefix.core.cache;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The life of a cache entry, counted from the start of the request that last wrote or read it. */
public enum Ttl {
  /** {@code "5m"}, the default. */
  FIVE_MINUTES("5m", Duration.ofMinutes(5)),
  /** {@code "1h"}. */
  ONE_HOUR("1h", Duration.ofHours(1));

  private static final List<Ttl> ALL = List.of(values());

  private final String wire;
  private final Duration life;

  Ttl(String wire, Duration life) {
    this.wire = wire;
    this.life = life;
  }

  /** The value of {@code cache_control.ttl}, for example {@code "5m"}. */
  public String wire() {
    return wire;
  }

  /** How long an entry lives without being read. */
  public Duration life() {
    return life;
  }

  /** The TTL with that wire value, or empty where there is none. */
  public static Optional<Ttl> ofWire(String wire) {
    for (Ttl ttl : ALL) {
      if (ttl.wire.equals(wire)) {
        return Optional.of(ttl);
      }
    }
    return Optional.empty();
  }
}
