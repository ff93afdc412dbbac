package io.github.warmprefix.runtime.bulk;

import com.anthropic.models.messages.MessageCreateParams;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What a job does with each item, and how.
 *
 * @param items the items, the same ones each time they are asked for
 * @param prewarm the request that writes the prefix of an item without an answer, where that is
 *     asked for
 * @param parallelCalls how many synchronous calls run at the same time; 0 for none at all
 * @param batchesPerItem in how many batches an item may be
 * @param callsPerItem how many synchronous calls an item may cost
 * @param heldBytes how much of the items to hold in memory
 */
record BulkSettings<T>(
    Iterable<T> items,
    Function<T, String> id,
    Function<T, PrefixGroup> group,
    Function<T, MessageCreateParams> request,
    Optional<Function<T, MessageCreateParams>> prewarm,
    Shard shard,
    BatchLimits limits,
    int batchesAtOnce,
    int batchesPerItem,
    int parallelCalls,
    int callsPerItem,
    long heldBytes,
    Timing timing,
    Consumer<BulkResult> results,
    Consumer<BulkEvent> events) {}
