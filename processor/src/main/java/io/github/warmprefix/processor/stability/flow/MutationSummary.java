package io.github.warmprefix.processor.stability.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What is known of what a method does to the objects it gets hold of.
 *
 * @param changes what it changes of what it gets hold of, and whether only once
 * @param returned what it may return
 */
record MutationSummary(Map<Handle, Boolean> changes, Set<Handle> returned) {
  /** Methods that lead to more than this, by way of everything that overrides them, say nothing. */
  private static final int MOST_HANDLES = 32;

  static MutationSummary empty() {
    return new MutationSummary(new HashMap<>(), new HashSet<>());
  }

  /** Whether it has grown too large to be of use. */
  boolean exceeds() {
    return changes.size() + returned.size() > MOST_HANDLES;
  }

  /** Adds what else is known; whether that was anything new. */
  boolean add(MutationSummary more) {
    boolean grown = returned.addAll(more.returned);
    for (Map.Entry<Handle, Boolean> change : more.changes.entrySet()) {
      Boolean before = changes.get(change.getKey());
      Boolean after = before == null ? change.getValue() : before && change.getValue();
      grown |= !after.equals(before);
      changes.put(change.getKey(), after);
    }
    return grown;
  }
}
