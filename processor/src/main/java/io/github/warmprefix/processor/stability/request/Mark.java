package io.github.warmprefix.processor.stability.request;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.processor.finding.Place;
import java.util.Optional;

/**
 * A marker in a request.
 *
 * @param place the call that sets it
 * @param ttl the life it asks for; empty where that cannot be seen
 * @param sure whether it is always there; else it depends on what the program decides
 */
public record Mark(Place place, Optional<Ttl> ttl, boolean sure) {}
