package io.github.warmprefix.core.cost;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Workloads of every kind. */
final class Workloads {
  private Workloads() {}

  static Arbitrary<Workload> any() {
    Arbitrary<Arrivals> regular =
        Arbitraries.longs()
            .between(0, 100_000)
            .map(seconds -> new Arrivals.Regular(Duration.ofSeconds(seconds)));
    Arbitrary<Arrivals> random = Arbitraries.doubles().between(0.01, 24).map(Arrivals.Random::new);
    return Combinators.combine(
            Arbitraries.longs().between(1, 1_000_000),
            Arbitraries.oneOf(regular, random),
            Arbitraries.longs().between(0, 10_000),
            Arbitraries.longs().between(0, 10_000),
            Arbitraries.of(Duration.ofSeconds(5), Duration.ofHours(24), Duration.ofDays(3)),
            Arbitraries.integers().between(1, 1_000),
            Arbitraries.integers().between(1, 50),
            Arbitraries.integers().between(0, 10))
        .as(Workload::new);
  }
}
