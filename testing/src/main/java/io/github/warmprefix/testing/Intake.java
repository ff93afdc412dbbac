package io.github.warmprefix.testing;

import io.github.warmprefix.core.models.Model;
import java.util.Optional;

/** What came of reading and checking a request. */
sealed interface Intake {
  /** The request is answered. */
  record Accepted(ApiRequest request, Model model, ReceivedRequest summary) implements Intake {}

  /**
   * The request is refused.
   *
   * @param error why
   * @param summary what was asked; empty where that was not understood
   */
  record Refused(ApiError error, Optional<ReceivedRequest> summary) implements Intake {}
}
