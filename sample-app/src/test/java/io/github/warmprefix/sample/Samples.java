package io.github.warmprefix.sample;

import io.github.warmprefix.core.models.Prices;
import java.math.BigDecimal;
import java.util.Optional;

/** What several tests need: prices and calls. */
final class Samples {
  /** The prices of Haiku 4.5. */
  static final Prices HAIKU = prices("1", "1.25", "2", "0.1", "5");

  private Samples() {}

  static Prices prices(String input, String write5m, String write1h, String read, String output) {
    return new Prices(
        new BigDecimal(input),
        new BigDecimal(write5m),
        new BigDecimal(write1h),
        new BigDecimal(read),
        new BigDecimal(output));
  }

  static Call prewarm(Brand brand, long written) {
    return new Call(brand, Optional.empty(), new TokenCount(10, written, 0, 0, 0), "");
  }

  static Call hit(Brand brand, long read) {
    return new Call(brand, Optional.of("T-1"), new TokenCount(50, 0, 0, read, 20), "done");
  }

  static Call miss(Brand brand, long written) {
    return new Call(brand, Optional.of("T-2"), new TokenCount(50, written, 0, 0, 20), "done");
  }
}
