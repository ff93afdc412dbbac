package io.github.warmprefix.core.models;

import java.time.Duration;

/**
 * The limits of the API that hold for every model.
 *
 * @param markers the most cache markers in a request
 * @param lookbackBlocks how many block positions a marker looks back for an entry, its own included
 * @param batchRequests the most requests in a batch
 * @param batchBytes the most bytes in a batch
 * @param customIdPattern the regular expression a batch request's {@code custom_id} must match
 * @param batchExpiry how long a batch may run
 * @param batchResultsKept how long its results are kept, from creation
 */
public record Limits(
    int markers,
    int lookbackBlocks,
    int batchRequests,
    long batchBytes,
    String customIdPattern,
    Duration batchExpiry,
    Duration batchResultsKept) {}
