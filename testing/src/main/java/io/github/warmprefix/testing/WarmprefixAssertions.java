package io.github.warmprefix.testing;

import com.anthropic.models.messages.MessageCreateParams;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Assertions for tests of code that calls Claude, to be imported statically. They stand beside
 * those of AssertJ.
 *
 * <pre>{@code
 * assertThat(simulator).served(2).allReadTheCache();
 * rendersTheSamePrefixTwice(TriageRequest.class);
 * }</pre>
 */
public final class WarmprefixAssertions {
  private WarmprefixAssertions() {}

  /** Assertions on the messages that a simulator was asked for so far. */
  public static CacheAssertions assertThat(MessagesSimulator simulator) {
    return simulator.assertThat();
  }

  /**
   * The request has the same prefix, byte for byte, in several JVMs. These differ in what differs
   * between replicas: each has an order of {@code Map.of} and {@code Set.of} of its own, and the
   * time, the time zone and the locale are others. Four JVMs are started side by side, which takes
   * a second or two. A {@code Map.of} with two entries escapes one time in eight; with more, hardly
   * ever.
   *
   * @param request makes the request; it has a constructor without parameters, and needs nothing
   *     that only this JVM has
   * @throws AssertionError with the first byte that differs, in its context, or if the request has
   *     no marker
   * @throws IllegalStateException if a JVM cannot be started, or the request cannot be made there
   */
  public static void rendersTheSamePrefixTwice(
      Class<? extends Supplier<MessageCreateParams>> request) {
    RenderedPrefix.areEqual(OtherJvms.render(request));
  }

  /**
   * The request has the same prefix, byte for byte, though a clock has moved on by a day, an hour,
   * a minute, a second and a millisecond.
   *
   * @param request makes the request by the clock that it is given; it is called twice
   * @throws AssertionError with the first byte that differs, in its context, or if the request has
   *     no marker
   */
  public static void rendersTheSamePrefixTwice(Function<Clock, MessageCreateParams> request) {
    RenderedPrefix.areEqual(MovedClock.render(request));
  }
}
