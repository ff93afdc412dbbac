/**
 * Bulk work through message batches that keep their cache: planned by prefix, seeded, resumable.
 *
 * <p>Start with {@link io.github.warmprefix.runtime.bulk.BulkJob}.
 */
package io.github.warmprefix.runtime.bulk;
