package io.github.warmprefix.testing;

import io.github.warmprefix.core.models.Limits;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The entries of all models and workspaces. A request looks its markers up when it starts and
 * publishes its own entries when its response begins; in between they exist only as writes in
 * flight. The newest expired entries are kept, since they explain misses. Safe for use by several
 * threads.
 */
final class CacheStore {
  /** Expired entries are forgotten where a scope has more entries than this. */
  private static final int KEPT = 1_000;

  private final int lookbackPositions;
  private final Map<CacheScope, Map<String, CacheEntry>> entries = new HashMap<>();
  private final Map<CacheScope, Map<Long, List<CacheEntry>>> inFlight = new HashMap<>();

  CacheStore(Limits limits) {
    this.lookbackPositions = limits.lookbackBlocks();
  }

  /**
   * Looks up the markers of a request, renews the entries found, and notes what the request writes.
   *
   * @param request the number of the exchange
   * @param markers the markers that reach the model's minimum, in order
   * @param now the start of the request
   */
  synchronized List<MarkerLookup> begin(
      long request, CacheScope scope, Prompt prompt, List<PlacedMarker> markers, Instant now) {
    Map<String, CacheEntry> known = entries.computeIfAbsent(scope, any -> new LinkedHashMap<>());
    forgetExpired(known.values().iterator(), known.size() - KEPT, now);
    MissExplainer explainer =
        new MissExplainer(
            List.copyOf(known.values()),
            inFlight.getOrDefault(scope, Map.of()).values().stream().flatMap(List::stream).toList(),
            now);
    List<MarkerLookup> lookups = new ArrayList<>();
    for (PlacedMarker marker : markers) {
      OptionalInt found = find(known, prompt, marker, now);
      lookups.add(new MarkerLookup(marker, found, explainer.explain(prompt, marker, found)));
    }
    lookups.forEach(lookup -> renew(known, prompt, lookup, now));
    inFlight
        .computeIfAbsent(scope, any -> new LinkedHashMap<>())
        .put(request, writes(request, prompt, lookups, now));
    return lookups;
  }

  /** Makes the writes of a request readable: its response begins. */
  synchronized void publish(long request, CacheScope scope) {
    Map<String, CacheEntry> known = entries.computeIfAbsent(scope, any -> new LinkedHashMap<>());
    abandon(request, scope).forEach(entry -> known.merge(entry.digest(), entry, CacheStore::later));
  }

  /** Forgets the writes of a request, which has failed, and returns them. */
  synchronized List<CacheEntry> abandon(long request, CacheScope scope) {
    return Optional.ofNullable(inFlight.get(scope))
        .map(writes -> writes.remove(request))
        .orElse(List.of());
  }

  private static void forgetExpired(Iterator<CacheEntry> oldestFirst, int excess, Instant now) {
    int left = excess;
    while (left > 0 && oldestFirst.hasNext()) {
      if (!oldestFirst.next().livesAt(now)) {
        oldestFirst.remove();
        left--;
      }
    }
  }

  private OptionalInt find(
      Map<String, CacheEntry> known, Prompt prompt, PlacedMarker marker, Instant now) {
    int own = prompt.blocks().get(marker.block()).position();
    for (int i = marker.block(); i >= 0; i--) {
      RenderedBlock candidate = prompt.blocks().get(i);
      if (own - candidate.position() >= lookbackPositions) {
        return OptionalInt.empty();
      }
      CacheEntry entry = known.get(candidate.digest());
      if (entry != null && entry.livesAt(now)) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private static void renew(
      Map<String, CacheEntry> known, Prompt prompt, MarkerLookup lookup, Instant now) {
    lookup
        .found()
        .ifPresent(
            block ->
                known.computeIfPresent(
                    prompt.blocks().get(block).digest(), (digest, entry) -> entry.usedAt(now)));
  }

  private static List<CacheEntry> writes(
      long request, Prompt prompt, List<MarkerLookup> lookups, Instant now) {
    int read = Billing.highestHit(lookups).orElse(-1);
    return lookups.stream()
        .map(MarkerLookup::marker)
        .filter(marker -> marker.block() > read)
        .map(marker -> entry(request, prompt, marker, now))
        .toList();
  }

  private static CacheEntry entry(long request, Prompt prompt, PlacedMarker marker, Instant now) {
    RenderedBlock end = prompt.blocks().get(marker.block());
    return new CacheEntry(
        end.digest(), prompt.prefix(end), end.block().path(), marker.ttl(), now, request);
  }

  private static CacheEntry later(CacheEntry one, CacheEntry other) {
    return other.expires().isBefore(one.expires()) ? one : other;
  }
}
