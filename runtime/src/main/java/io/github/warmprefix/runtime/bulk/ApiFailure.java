package io.github.warmprefix.runtime.bulk;

import com.anthropic.errors.AnthropicException;
import com.anthropic.errors.AnthropicServiceException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * What a failed call means for the job.
 *
 * @param kind what to do about it
 * @param cause what the API or the SDK says
 * @param retryAfter how long the API asks to wait
 */
record ApiFailure(Kind kind, String cause, Optional<Duration> retryAfter) {
  private static final int TIMEOUT = 408;
  private static final int TOO_LARGE = 413;
  private static final int RATE_LIMITED = 429;
  private static final int OVERLOADED = 529;
  private static final int FIRST_SERVER_ERROR = 500;

  /** What to do about a failure. */
  enum Kind {
    /** The call had no effect; the same call may succeed later. */
    BUSY,
    /** Nobody knows whether the call had an effect; it may succeed later. */
    UNSURE,
    /** The call is too large. */
    TOO_LARGE,
    /** The same call will always fail. */
    INVALID,
    /** No call will succeed: the key, the permissions or the account are wrong. */
    FATAL
  }

  static ApiFailure of(AnthropicException failure) {
    if (!(failure instanceof AnthropicServiceException answer)) {
      return new ApiFailure(Kind.UNSURE, String.valueOf(failure.getMessage()), Optional.empty());
    }
    int status = answer.statusCode();
    JsonNode error = WireJson.tree(answer.body()).path("error");
    String cause =
        "HTTP "
            + status
            + " "
            + error.path("type").asText("")
            + ": "
            + error.path("message").asText("");
    return new ApiFailure(kind(status), cause, retryAfter(answer));
  }

  private static Kind kind(int status) {
    return switch (status) {
      case RATE_LIMITED, OVERLOADED -> Kind.BUSY;
      case TOO_LARGE -> Kind.TOO_LARGE;
      case TIMEOUT -> Kind.UNSURE;
      case 401, 402, 403 -> Kind.FATAL;
      default -> status >= FIRST_SERVER_ERROR ? Kind.UNSURE : Kind.INVALID;
    };
  }

  /** Whether the same call may succeed later. */
  boolean passes() {
    return kind == Kind.BUSY || kind == Kind.UNSURE;
  }

  private static Optional<Duration> retryAfter(AnthropicServiceException answer) {
    return answer.headers().values("retry-after").stream()
        .filter(value -> value.matches("[0-9]{1,6}"))
        .map(value -> Duration.ofSeconds(Long.parseLong(value)))
        .findFirst();
  }
}
