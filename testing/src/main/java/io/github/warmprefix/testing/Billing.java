package io.github.warmprefix.testing;

import io.github.warmprefix.core.cache.Ttl;
import java.util.List;
import java.util.OptionalInt;

/**
 * How the input of a request is split, with mixed TTLs. A is the highest hit, B the highest 1h
 * marker after A, or A, and C the last marker, or A: A is read, B − A is written for an hour, C − B
 * for five minutes, and the rest is plain input.
 *
 * @param read tokens read
 * @param written1h tokens written for an hour
 * @param written5m tokens written for five minutes
 * @param plain all other input tokens
 */
record Billing(long read, long written1h, long written5m, long plain) {
  /**
   * Splits the input of a request.
   *
   * @param lookups its effective markers in order, 1h before 5m
   */
  static Billing of(Prompt prompt, List<MarkerLookup> lookups) {
    int hit = highestHit(lookups).orElse(-1);
    long a = tokens(prompt, hit);
    long b =
        tokens(
            prompt,
            lookups.stream()
                .map(MarkerLookup::marker)
                .filter(marker -> marker.ttl() == Ttl.ONE_HOUR)
                .mapToInt(PlacedMarker::block)
                .filter(block -> block > hit)
                .max()
                .orElse(hit));
    long c =
        tokens(
            prompt,
            lookups.stream()
                .mapToInt(lookup -> lookup.marker().block())
                .filter(block -> block > hit)
                .max()
                .orElse(hit));
    return new Billing(a, b - a, c - b, prompt.tokens() - c);
  }

  /** The index of the block at which the highest entry found ends. */
  static OptionalInt highestHit(List<MarkerLookup> lookups) {
    return lookups.stream().flatMapToInt(lookup -> lookup.found().stream()).max();
  }

  private static long tokens(Prompt prompt, int block) {
    return block < 0 ? 0 : prompt.blocks().get(block).tokens();
  }
}
