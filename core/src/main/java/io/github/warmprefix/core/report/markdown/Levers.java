package io.github.warmprefix.core.report.markdown;

import io.github.warmprefix.core.cost.Lever;

/** Names levers. */
final class Levers {
  private Levers() {}

  static String name(Lever lever) {
    return switch (lever) {
      case STANDARD -> "uncached";
      case CACHED_5M -> "cached 5m";
      case CACHED_1H -> "cached 1h";
      case KEPT_WARM_5M -> "kept warm 5m";
      case KEPT_WARM_1H -> "kept warm 1h";
      case BATCH -> "batch";
      case BATCH_CACHED -> "batch, cached";
    };
  }
}
