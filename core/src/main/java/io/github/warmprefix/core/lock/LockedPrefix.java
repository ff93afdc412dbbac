package io.github.warmprefix.core.lock;

import java.util.List;

/**
 * What a prefix was when it was locked.
 *
 * @param version the author's version of the template
 * @param model the model as the author wrote it
 * @param sha256 the hash of the whole prefix, 64 lower-case hexadecimal digits
 * @param tokens how many tokens the whole prefix has
 * @param segments the members between the marker before and the one that ends this prefix
 */
public record LockedPrefix(
    String version,
    String model,
    String sha256,
    LockedTokens tokens,
    List<LockedSegment> segments) {
  /** Copies the list. */
  public LockedPrefix {
    segments = List.copyOf(segments);
  }
}
