package io.github.warmprefix.testing;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the cache had for one marker when its request started.
 *
 * @param marker the marker
 * @param found the index of the block at which the nearest readable entry within the lookback ends
 * @param miss why no entry ends at the marked block itself; empty if one does, and where the prompt
 *     has only grown since the entry that was found
 */
record MarkerLookup(PlacedMarker marker, OptionalInt found, Optional<MissCause> miss) {}
