package io.github.warmprefix.runtime.bulk;

import io.github.warmprefix.runtime.PrefixInfo;
import java.util.Arrays;
import java.util.List;

/**
 * The requests that share a cache entry: one template in one version, and one value of each of its
 * cache keys.
 *
 * @param template the full name of the template
 * @param version the author's version of the prompt's text
 * @param sha256 the hash of the fixed part of the prefix
 * @param keys the cache keys, in the order of the template; empty where it has none
 */
public record PrefixGroup(String template, String version, String sha256, List<String> keys) {
  /** Copies the list. */
  public PrefixGroup {
    keys = List.copyOf(keys);
  }

  /**
   * The group of requests of a generated builder.
   *
   * @param info {@code PREFIX} of the generated class
   * @param keys the cache keys, whose {@code toString()} must tell them apart and be the same in
   *     every process
   */
  public static PrefixGroup of(PrefixInfo info, Object... keys) {
    return new PrefixGroup(
        info.template(),
        info.version(),
        info.sha256(),
        Arrays.stream(keys).map(String::valueOf).toList());
  }

  /** The group in one line: the same for equal groups only, in every process. */
  public String id() {
    StringBuilder id =
        new StringBuilder(template).append('@').append(version).append('#').append(sha256);
    keys.forEach(key -> id.append('/').append(key.length()).append(':').append(key));
    return id.toString();
  }

  /** The group for people, without its hash. */
  @Override
  public String toString() {
    return template + " v" + version + (keys.isEmpty() ? "" : " " + keys);
  }
}
