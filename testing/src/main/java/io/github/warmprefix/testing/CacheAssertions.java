package io.github.warmprefix.testing;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Assertions on the messages that a simulator was asked for; counts of tokens are left out. Each
 * throws an {@link AssertionError} that describes the exchanges to blame.
 */
public final class CacheAssertions {
  private final List<Exchange> messages;

  CacheAssertions(List<Exchange> exchanges) {
    this.messages = exchanges.stream().filter(Exchange::isMessage).toList();
  }

  /** No request was refused. */
  public CacheAssertions noErrors() {
    return none("requests were refused", messages, exchange -> exchange.error().isPresent());
  }

  /**
   * So many requests were answered with a message; those that only fill the cache are not counted.
   */
  public CacheAssertions served(int requests) {
    List<Exchange> served = served();
    if (served.size() != requests) {
      throw failure(
          "expected " + requests + " requests to be served, but " + served.size() + " were",
          messages);
    }
    return this;
  }

  /**
   * There was a request that was answered with a message, and every one read something from the
   * cache. Those that only fill the cache are left out.
   */
  public CacheAssertions allReadTheCache() {
    List<Exchange> served = served();
    if (served.isEmpty()) {
      throw failure("no request was served", messages);
    }
    return none("requests missed the cache", served, exchange -> !exchange.hit());
  }

  /** There was a request, and every one after the first read something from the cache. */
  public CacheAssertions allHitAfterFirst() {
    return none("requests after the first missed the cache", afterFirst(), e -> !e.hit());
  }

  /**
   * There was a request, and in every one after the first an entry ended at each marker, so that
   * nothing was written.
   */
  public CacheAssertions allMarkersHitAfterFirst() {
    return none(
        "requests after the first had a marker that did not hit",
        afterFirst(),
        e -> e.markers().isEmpty() || !e.markers().stream().allMatch(MarkerOutcome::hit));
  }

  /** No marker was without effect because its prefix is below the model's minimum. */
  public CacheAssertions noMarkerBelowMinimum() {
    return none(
        "requests had a marker below the model's minimum",
        messages,
        e -> e.markers().stream().anyMatch(m -> m.result() instanceof MarkerResult.BelowMinimum));
  }

  /** So many requests wrote to the cache. */
  public CacheAssertions cacheWrites(int requests) {
    List<Exchange> writers = messages.stream().filter(Exchange::wrote).toList();
    if (writers.size() != requests) {
      throw failure(
          "expected "
              + requests
              + " requests to write to the cache, but "
              + writers.size()
              + " of "
              + messages.size()
              + " did",
          writers);
    }
    return this;
  }

  /**
   * At least this share of the requests read something from the cache.
   *
   * @param share from 0 to 1
   */
  public CacheAssertions hitRateAtLeast(double share) {
    List<Exchange> misses = messages.stream().filter(exchange -> !exchange.hit()).toList();
    double rate = messages.isEmpty() ? 0 : 1 - (double) misses.size() / messages.size();
    if (rate < share) {
      throw failure(
          String.format(
              Locale.ROOT,
              "expected a hit rate of at least %.4f, but it is %.4f: %d of %d missed the cache",
              share,
              rate,
              misses.size(),
              messages.size()),
          misses);
    }
    return this;
  }

  private List<Exchange> served() {
    return messages.stream()
        .filter(exchange -> exchange.status() == 200 && !exchange.isPrewarm())
        .toList();
  }

  private List<Exchange> afterFirst() {
    if (messages.isEmpty()) {
      throw new AssertionError("no message was asked for");
    }
    return messages.subList(1, messages.size());
  }

  private CacheAssertions none(String what, List<Exchange> among, Predicate<Exchange> bad) {
    List<Exchange> found = among.stream().filter(bad).toList();
    if (!found.isEmpty()) {
      throw failure(found.size() + " of " + among.size() + " " + what, found);
    }
    return this;
  }

  private static AssertionError failure(String what, List<Exchange> exchanges) {
    return new AssertionError(
        exchanges.stream()
            .map(Exchange::describe)
            .collect(Collectors.joining("\n", what + "\n", "")));
  }
}
