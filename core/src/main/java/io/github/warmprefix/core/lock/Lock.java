package io.github.warmprefix.core.lock;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What is locked, by prefix; it never changes. */
public final class Lock {
  /** Nothing is locked. */
  public static final Lock EMPTY = new Lock(Map.of());

  private final SortedMap<PrefixKey, LockedPrefix> prefixes;

  /** The given prefixes. */
  public Lock(Map<PrefixKey, LockedPrefix> prefixes) {
    this.prefixes = Collections.unmodifiableSortedMap(new TreeMap<>(prefixes));
  }

  /** All prefixes, sorted; unmodifiable. */
  public SortedMap<PrefixKey, LockedPrefix> prefixes() {
    return prefixes;
  }

  /** What is known of a prefix. */
  public Optional<LockedPrefix> find(PrefixKey key) {
    return Optional.ofNullable(prefixes.get(key));
  }

  /**
   * The same lock in which a template has just these prefixes.
   *
   * @param template the full name of a template
   * @param ofTemplate its prefixes by marker, counted from 1; none at all to forget the template
   */
  public Lock with(String template, SortedMap<Integer, LockedPrefix> ofTemplate) {
    Map<PrefixKey, LockedPrefix> all = new TreeMap<>(prefixes);
    all.keySet().removeIf(key -> key.template().equals(template));
    ofTemplate.forEach((marker, prefix) -> all.put(new PrefixKey(template, marker), prefix));
    return new Lock(all);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Lock lock && lock.prefixes.equals(prefixes);
  }

  @Override
  public int hashCode() {
    return prefixes.hashCode();
  }

  @Override
  public String toString() {
    return prefixes.toString();
  }
}
