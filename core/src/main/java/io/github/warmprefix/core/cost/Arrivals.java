package io.github.warmprefix.core.cost;

import io.github.warmprefix.core.cache.Ttl;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.Duration;

/** How the requests for one prefix are spread over a day. */
public sealed interface Arrivals {
  /**
   * The part of requests, from 0 to 1, that come when the entry which the one before left has died.
   *
   * @param requestsPerDay the requests for one prefix
   */
  BigDecimal tooLate(BigDecimal requestsPerDay, Ttl ttl);

  /**
   * How often a day a prefix has to be read between the requests lest its entry dies.
   *
   * @param requestsPerDay the requests for one prefix
   */
  BigDecimal warmings(BigDecimal requestsPerDay, Ttl ttl);

  /**
   * One after the other, the same time apart.
   *
   * @param gap from the start of one request to the start of the next, 0 or more
   */
  record Regular(Duration gap) implements Arrivals {
    /** Checks the range. */
    public Regular {
      if (gap.isNegative()) {
        throw new IllegalArgumentException("a gap is not negative: " + gap);
      }
    }

    @Override
    public BigDecimal tooLate(BigDecimal requestsPerDay, Ttl ttl) {
      return gap.compareTo(ttl.life()) >= 0 ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    @Override
    public BigDecimal warmings(BigDecimal requestsPerDay, Ttl ttl) {
      return requestsPerDay.multiply(BigDecimal.valueOf(gap.dividedBy(ttl.life())));
    }
  }

  /**
   * By chance, independent of each other, as those of many users are (a Poisson process).
   *
   * @param hours how many hours a day there are requests, over 0 and up to 24
   */
  record Random(double hours) implements Arrivals {
    private static final double MINUTES = 60;

    /** Checks the range. */
    public Random {
      if (!(hours > 0 && hours <= 24)) {
        throw new IllegalArgumentException("a day has no " + hours + " hours");
      }
    }

    @Override
    public BigDecimal tooLate(BigDecimal requestsPerDay, Ttl ttl) {
      double perMinute = requestsPerDay.doubleValue() / (hours * MINUTES);
      return BigDecimal.valueOf(Math.exp(-perMinute * ttl.life().toMinutes()));
    }

    /** One for each life of an entry is always enough. */
    @Override
    public BigDecimal warmings(BigDecimal requestsPerDay, Ttl ttl) {
      BigDecimal lives =
          BigDecimal.valueOf(hours * MINUTES)
              .divide(BigDecimal.valueOf(ttl.life().toMinutes()), MathContext.DECIMAL64);
      return lives.setScale(0, RoundingMode.CEILING);
    }
  }
}
