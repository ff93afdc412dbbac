package io.github.warmprefix.testing;

import com.anthropic.models.messages.MessageCreateParams;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** Renders a request at two times. */
final class MovedClock {
  private static final Instant START = Instant.parse("2026-11-21T10:58:58.998Z");
  private static final Duration STEP =
      Duration.ofDays(1).plusHours(1).plusMinutes(1).plusSeconds(1).plusMillis(1);

  private MovedClock() {}

  static List<RenderedPrefix> render(Function<Clock, MessageCreateParams> request) {
    SimulatedClock clock = SimulatedClock.startingAt(START);
    RenderedPrefix first = rendering(request, clock);
    clock.advance(STEP);
    return List.of(first, rendering(request, clock));
  }

  private static RenderedPrefix rendering(
      Function<Clock, MessageCreateParams> request, Clock clock) {
    return RenderedPrefix.of("at " + clock.instant(), RequestPrinter.body(request.apply(clock)));
  }
}
