package io.github.warmprefix.testing;

import io.github.warmprefix.core.cache.Ttl;

/**
 * A marker on a block.
 *
 * @param block the index of the block among all blocks of the request
 * @param ttl its TTL
 * @param automatic whether it comes from the top level of the request
 */
record PlacedMarker(int block, Ttl ttl, boolean automatic) {}
