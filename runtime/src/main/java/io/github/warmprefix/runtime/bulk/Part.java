package io.github.warmprefix.runtime.bulk;

import java.util.List;

/**
 * Requests that go into one batch.
 *
 * @param group the prefix they share
 * @param requests the requests, in the order in which they came
 */
record Part<R>(PrefixGroup group, List<R> requests) {
  Part {
    requests = List.copyOf(requests);
  }
}
