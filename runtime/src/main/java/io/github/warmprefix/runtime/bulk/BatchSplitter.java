package io.github.warmprefix.runtime.bulk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sorts a stream of requests into batches of one prefix each, as large as the limits allow. It
 * holds no more than its budget: over it, the largest batch goes before it is full.
 */
final class BatchSplitter<R> {
  private final BatchLimits limits;
  private final long budget;
  private final Map<PrefixGroup, Open<R>> open = new LinkedHashMap<>();
  private long held;

  /**
   * A splitter that holds nothing.
   *
   * @param budget the most bytes to hold
   */
  BatchSplitter(BatchLimits limits, long budget) {
    this.limits = limits;
    this.budget = budget;
  }

  /** Whether a request of so many bytes may be sent at all. */
  boolean takes(long bytes) {
    return limits.allow(1, bytes);
  }

  /**
   * Takes a request.
   *
   * @param bytes the bytes of its JSON, which {@link #takes} has allowed
   * @param heldBytes what keeping it costs behind others of its group, with which it shares a
   *     prefix
   * @return the batches that are ready for it, none as a rule
   */
  List<Part<R>> add(PrefixGroup group, R request, long bytes, long heldBytes) {
    List<Part<R>> ready = new ArrayList<>();
    Open<R> batch = open.computeIfAbsent(group, any -> new Open<>());
    if (!limits.allow(batch.requests.size() + 1, batch.bytes + bytes)) {
      ready.add(close(group));
      batch = open.computeIfAbsent(group, any -> new Open<>());
    }
    long kept = batch.requests.isEmpty() ? bytes : heldBytes;
    batch.add(request, bytes, kept);
    held += kept;
    while (held > budget) {
      ready.add(close(largest().orElseThrow()));
    }
    return ready;
  }

  /** All that is left, as the stream has ended. */
  List<Part<R>> rest() {
    return List.copyOf(open.keySet()).stream().map(this::close).toList();
  }

  private Optional<PrefixGroup> largest() {
    return open.entrySet().stream()
        .max(Comparator.comparingLong(entry -> entry.getValue().held))
        .map(Map.Entry::getKey);
  }

  private Part<R> close(PrefixGroup group) {
    Open<R> batch = open.remove(group);
    held -= batch.held;
    return new Part<>(group, batch.requests);
  }

  /** A batch that is being filled. */
  private static final class Open<R> {
    final List<R> requests = new ArrayList<>();
    long bytes;
    long held;

    void add(R request, long size, long heldBytes) {
      requests.add(request);
      bytes += size;
      held += heldBytes;
    }
  }
}
