package io.github.warmprefix.testing;

import java.time.Instant;

/**
 * A batch that was created.
 *
 * @param number counts the batches of a simulator from 1
 * @param id its id
 * @param createdAt when it was created
 * @param requests how many requests it has
 * @param bytes the size of the body that created it
 */
public record ReceivedBatch(int number, String id, Instant createdAt, int requests, long bytes) {}
