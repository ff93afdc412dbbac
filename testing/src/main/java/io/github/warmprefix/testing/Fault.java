package io.github.warmprefix.testing;

import java.time.Duration;
import java.util.Optional;

/** What goes wrong with a call. */
public sealed interface Fault {
  /**
   * The call is refused and has no effect.
   *
   * @param error the error that is answered, for example 429 {@code rate_limit_error}
   * @param retryAfter the header {@code retry-after}
   */
  record Refused(ApiError error, Optional<Duration> retryAfter) implements Fault {}

  /** The call has its effect, but the connection breaks before its answer arrives. */
  record AnswerLost() implements Fault {}

  /** A refusal with HTTP 429. */
  static Fault rateLimited(Duration retryAfter) {
    ApiError error =
        new ApiError(
            429, "rate_limit_error", "This request would exceed your account's rate limit.");
    return new Refused(error, Optional.of(retryAfter));
  }

  /** A refusal with HTTP 529. */
  static Fault overloaded() {
    return new Refused(new ApiError(529, "overloaded_error", "Overloaded"), Optional.empty());
  }
}
