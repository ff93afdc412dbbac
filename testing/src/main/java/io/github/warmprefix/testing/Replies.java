package io.github.warmprefix.testing;

import io.github.warmprefix.core.models.Model;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Thinks up the text of a reply and keeps it within {@code max_tokens}. */
final class Replies {
  private final Function<ReceivedRequest, String> text;
  private final TokenCounter counter;
  private final Duration latency;

  /**
   * Replies with the given texts.
   *
   * @param latency how long a reply takes, in real time
   */
  Replies(Function<ReceivedRequest, String> text, TokenCounter counter, Duration latency) {
    this.text = text;
    this.counter = counter;
    this.latency = latency;
  }

  /**
   * The reply to a request, after the latency.
   *
   * @throws InterruptedException if the simulator is closed meanwhile
   */
  Reply to(long number, Intake.Accepted accepted, Billing billing, Optional<Diagnosis> diagnosis)
      throws InterruptedException {
    Thread.sleep(latency.toMillis());
    return reply(number, accepted, billing, diagnosis, "standard");
  }

  /** The reply to a request of a batch, without latency. */
  Reply inBatch(
      long number, Intake.Accepted accepted, Billing billing, Optional<Diagnosis> diagnosis) {
    return reply(number, accepted, billing, diagnosis, "batch");
  }

  private Reply reply(
      long number,
      Intake.Accepted accepted,
      Billing billing,
      Optional<Diagnosis> diagnosis,
      String serviceTier) {
    ApiRequest request = accepted.request();
    Model model = accepted.model();
    String whole = request.isPrewarm() ? "" : text.apply(accepted.summary());
    String kept = cut(whole, request.maxTokens().orElseThrow(), model);
    boolean stopped = request.isPrewarm() || kept.length() < whole.length();
    TokenUsage usage =
        new TokenUsage(
            billing.plain(),
            billing.written5m(),
            billing.written1h(),
            billing.read(),
            counter.count(model.family(), kept));
    return new Reply(
        number,
        request.model(),
        kept,
        stopped ? "max_tokens" : "end_turn",
        usage,
        serviceTier,
        diagnosis);
  }

  /** The longest beginning of the text that has at most so many tokens. */
  private String cut(String whole, long maxTokens, Model model) {
    if (counter.count(model.family(), whole) <= maxTokens) {
      return whole;
    }
    int fits = 0;
    int tooLong = whole.length();
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) >>> 1;
      if (counter.count(model.family(), whole.substring(0, middle)) <= maxTokens) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return whole.substring(0, isInsidePair(whole, fits) ? fits - 1 : fits);
  }

  private static boolean isInsidePair(String text, int index) {
    return index > 0
        && Character.isHighSurrogate(text.charAt(index - 1))
        && Character.isLowSurrogate(text.charAt(index));
  }
}
