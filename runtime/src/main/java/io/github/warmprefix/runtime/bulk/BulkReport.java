package io.github.warmprefix.runtime.bulk;

/**
 * Where a job stands.
 *
 * @param answered items with an answer
 * @param givenUp items that will have none
 * @param unfinished items that were submitted, and are not answered yet or are to be asked again
 * @param batches batches that the API took, seeds included
 * @param seeds those of them with the one request that writes its prefix
 */
public record BulkReport(long answered, long givenUp, long unfinished, int batches, int seeds) {}
