package io.github.warmprefix.testing;

import io.github.warmprefix.core.cache.Ttl;
import java.util.Locale;

/**
 * One marker of a request and what became of it.
 *
 * @param path the marked block, for example {@code system[1]}
 * @param position its position in the rendered prompt, from 0; a run of {@code tool_use} blocks or
 *     of {@code tool_result} blocks is one position
 * @param ttl the TTL asked for
 * @param automatic whether it is the top-level marker of the request
 * @param prefixTokens the tokens of the whole prefix up to and including the block
 * @param writtenTokens the tokens written to the cache for this marker
 * @param result what became of it
 */
public record MarkerOutcome(
    String path,
    int position,
    Ttl ttl,
    boolean automatic,
    long prefixTokens,
    long writtenTokens,
    MarkerResult result) {
  /** Whether an entry ended at this very block. */
  public boolean hit() {
    return result instanceof MarkerResult.Hit;
  }

  /** One entry of a report, of one line or more. */
  String describe() {
    return String.format(
        Locale.ROOT,
        "%s (%s%s, position %d, prefix %,d tokens, wrote %,d): %s",
        path,
        automatic ? "automatic, " : "",
        ttl.wire(),
        position,
        prefixTokens,
        writtenTokens,
        result.describe());
  }
}
