package io.github.warmprefix.runtime;

import io.github.warmprefix.core.tokens.TokenEstimate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a generated builder knows of its prefix. The fixed part is all that stands, in wire order,
 * in front of the first block that depends on a cache key or on the request.
 *
 * @param template the full name of the template
 * @param version the author's version of the prompt's text
 * @param model the model id or alias as the author wrote it
 * @param sha256 the hash of the fixed part, 64 lower-case hexadecimal digits, as {@link
 *     io.github.warmprefix.core.cache.PrefixHash} makes it. Two processes with different hashes do
 *     not share cache entries. The lock file has the same hash where a marker ends the fixed part.
 * @param tokens an estimate of the fixed part's tokens; empty when it holds images or documents
 * @param minimumTokens a prefix of fewer tokens is silently not cached; empty when the model was
 *     not known to the catalogue
 * @param markers the markers in wire order, without those that move along with a conversation
 */
public record PrefixInfo(
    String template,
    String version,
    String model,
    String sha256,
    Optional<TokenEstimate> tokens,
    OptionalInt minimumTokens,
    List<MarkerInfo> markers) {
  /** Copies the list. */
  public PrefixInfo {
    markers = List.copyOf(markers);
  }
}
