package io.github.warmprefix.testing;

import io.github.warmprefix.core.cache.Ttl;
import java.time.Instant;
import java.util.List;

/**
 * One cached prefix. It keeps its own TTL whatever that of the marker that reads it.
 *
 * @param digest the SHA-256 of the prefix
 * @param pieces the prefix itself
 * @param path the block it ends at
 * @param ttl its TTL
 * @param lastUsed the start of the request that wrote it or last read it
 * @param writtenBy the number of the exchange that wrote it
 */
record CacheEntry(
    String digest, List<Piece> pieces, String path, Ttl ttl, Instant lastUsed, long writtenBy) {
  Instant expires() {
    return lastUsed.plus(ttl.life());
  }

  boolean livesAt(Instant now) {
    return now.isBefore(expires());
  }

  CacheEntry usedAt(Instant now) {
    Instant later = now.isAfter(lastUsed) ? now : lastUsed;
    return new CacheEntry(digest, pieces, path, ttl, later, writtenBy);
  }
}
