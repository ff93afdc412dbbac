package io.github.warmprefix.testing;

import io.github.warmprefix.core.models.Model;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** One request's use of the cache, from its start to the beginning of its response. */
final class CacheSession {
  private final CacheStore store;
  private final long request;
  private final CacheScope scope;
  private final Model model;
  private final Prompt prompt;
  private final List<PlacedMarker> markers;
  private final List<MarkerLookup> lookups;

  private CacheSession(
      CacheStore store,
      long request,
      CacheScope scope,
      Model model,
      Prompt prompt,
      List<PlacedMarker> markers,
      List<MarkerLookup> lookups) {
    this.store = store;
    this.request = request;
    this.scope = scope;
    this.model = model;
    this.prompt = prompt;
    this.markers = markers;
    this.lookups = lookups;
  }

  /**
   * Looks up the markers of a request.
   *
   * @param request the number of the exchange
   * @param now the start of the request
   */
  static CacheSession begin(
      CacheStore store,
      long request,
      String workspace,
      Model model,
      Prompt prompt,
      List<PlacedMarker> markers,
      Instant now) {
    CacheScope scope = new CacheScope(model.id(), workspace);
    List<PlacedMarker> effective =
        markers.stream().filter(marker -> reachesMinimum(marker, prompt, model)).toList();
    return new CacheSession(
        store,
        request,
        scope,
        model,
        prompt,
        markers,
        store.begin(request, scope, prompt, effective, now));
  }

  /** The response begins: what the request wrote can be read. */
  void publish() {
    store.publish(request, scope);
  }

  /** The request failed: it writes nothing. */
  void abandon() {
    store.abandon(request, scope);
  }

  /** What cache diagnostics keep of the request. */
  Fingerprint fingerprint(ApiRequest of) {
    return Fingerprint.of(of, prompt, markers);
  }

  Billing billing() {
    return Billing.of(prompt, lookups);
  }

  /** What became of each marker, in order. */
  List<MarkerOutcome> outcomes() {
    OptionalInt hit = Billing.highestHit(lookups);
    long written = hit.isPresent() ? prompt.blocks().get(hit.getAsInt()).tokens() : 0;
    List<MarkerOutcome> outcomes = new ArrayList<>();
    for (PlacedMarker marker : markers) {
      RenderedBlock end = prompt.blocks().get(marker.block());
      long writes = reachesMinimum(marker, prompt, model) ? Math.max(0, end.tokens() - written) : 0;
      written += writes;
      outcomes.add(
          new MarkerOutcome(
              end.block().path(),
              end.position(),
              marker.ttl(),
              marker.automatic(),
              end.tokens(),
              writes,
              result(marker, hit.orElse(-1))));
    }
    return outcomes;
  }

  private static boolean reachesMinimum(PlacedMarker marker, Prompt prompt, Model model) {
    return prompt.blocks().get(marker.block()).tokens() >= model.minimumCacheableTokens();
  }

  private MarkerResult result(PlacedMarker marker, int highestHit) {
    return lookups.stream()
        .filter(lookup -> lookup.marker().equals(marker))
        .findFirst()
        .map(lookup -> result(lookup, highestHit))
        .orElse(new MarkerResult.BelowMinimum(model.minimumCacheableTokens()));
  }

  private MarkerResult result(MarkerLookup lookup, int highestHit) {
    int block = lookup.marker().block();
    if (lookup.found().equals(OptionalInt.of(block))) {
      return new MarkerResult.Hit();
    }
    if (block < highestHit) {
      return new MarkerResult.Covered();
    }
    if (lookup.found().isEmpty()) {
      return new MarkerResult.Missed(lookup.miss().orElseThrow());
    }
    RenderedBlock entry = prompt.blocks().get(lookup.found().getAsInt());
    int back = prompt.blocks().get(block).position() - entry.position();
    return new MarkerResult.Extended(entry.block().path(), back, lookup.miss());
  }
}
