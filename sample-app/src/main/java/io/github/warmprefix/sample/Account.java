package io.github.warmprefix.sample;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/**
 * What a series of calls came to.
 *
 * @param calls how many there were
 * @param writes how many of them wrote to the cache
 * @param reads how many of them read from the cache
 * @param later how many came after the first of their brand
 * @param laterHits how many of these found the whole prefix in the cache
 * @param tokens the tokens of all calls
 * @param cached US dollars as billed
 * @param uncached US dollars had nothing been cached, when nobody would have sent the pre-warming
 *     calls
 */
record Account(
    int calls,
    int writes,
    int reads,
    int later,
    int laterHits,
    TokenCount tokens,
    BigDecimal cached,
    BigDecimal uncached) {
  static final Account EMPTY =
      new Account(0, 0, 0, 0, 0, TokenCount.NONE, BigDecimal.ZERO, BigDecimal.ZERO);

  /** The account with one more call of the same brand. */
  Account plus(Call call, Bill bill) {
    boolean isLater = calls > 0;
    return plus(
        new Account(
            1,
            call.wrote() ? 1 : 0,
            call.read() ? 1 : 0,
            isLater ? 1 : 0,
            isLater && call.hit() ? 1 : 0,
            call.tokens(),
            bill.withCaching(call.tokens()),
            call.prewarm() ? BigDecimal.ZERO : bill.withoutCaching(call.tokens())));
  }

  /** Both accounts in one. */
  Account plus(Account other) {
    return new Account(
        calls + other.calls,
        writes + other.writes,
        reads + other.reads,
        later + other.later,
        laterHits + other.laterHits,
        tokens.plus(other.tokens),
        cached.add(other.cached),
        uncached.add(other.uncached));
  }

  /** The share of the later calls that hit, 0 to 1; empty where there was none. */
  OptionalDouble hitRate() {
    return later == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) laterHits / later);
  }
}
