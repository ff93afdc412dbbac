package io.github.warmprefix.runtime.monitor;

import java.util.Optional;

/** What is known so far of one answer that passes as JSON. */
final class UsageFields {
  private String model = "";
  private String customId = "";
  private String serviceTier = "";
  private Optional<MissReason> reason = Optional.empty();
  private long input;
  private long written;
  private long written1h;
  private long read;
  private long output;
  private boolean used;

  /**
   * Takes a value, if it is one of those that count.
   *
   * @param path the names from the message down, joined by slashes
   */
  void text(String path, String value) {
    switch (path) {
      case "model" -> model = value;
      case "custom_id" -> customId = value;
      case "usage/service_tier" -> serviceTier = value;
      case "diagnostics/cache_miss_reason", "diagnostics/cache_miss_reason/type" ->
          reason = Optional.of(MissReason.ofApi(value));
      default -> {}
    }
  }

  /** Takes a number, if it is one of those that count; a later one replaces an earlier. */
  void number(String path, long value) {
    switch (path) {
      case "usage/input_tokens" -> {
        input = value;
        used = true;
      }
      case "usage/cache_creation_input_tokens" -> written = value;
      case "usage/cache_creation/ephemeral_1h_input_tokens" -> written1h = value;
      case "usage/cache_read_input_tokens" -> read = value;
      case "usage/output_tokens" -> output = value;
      default -> {}
    }
  }

  String customId() {
    return customId;
  }

  /** The answer; empty where it told of no tokens. */
  Optional<Sample> sample(Tags tags) {
    Tokens tokens = new Tokens(input, Math.max(0, written - written1h), written1h, read, output);
    return used
        ? Optional.of(new Sample(tags, model, tokens, Sample.isBatch(serviceTier), reason))
        : Optional.empty();
  }
}
