package io.github.warmprefix.processor.plan;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.processor.template.CachedSegment;

/**
 * A {@code cache_control} on the last block of a segment.
 *
 * @param segment the segment that carries it
 * @param ttl the life it asks for
 * @param prefix the size of everything up to and including it
 */
public record Marker(CachedSegment segment, Ttl ttl, PrefixSize prefix) {}
