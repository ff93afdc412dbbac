package io.github.warmprefix.runtime.monitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Answers to feed a monitor with, and a clock that tests move. */
public final class Samples {
  public static final String MODEL = "claude-haiku-4-5";
  static final Tags TAGS = new Tags("shop.Triage", "3", "tickets", "NORTH");
  static final Instant TEN_O_CLOCK = Instant.parse("2026-11-21T10:00:00Z");

  private Samples() {}

  static Sample write(long tokens) {
    return sample(new Tokens(20, tokens, 0, 0, 5));
  }

  static Sample read(long tokens) {
    return sample(new Tokens(20, 0, 0, tokens, 5));
  }

  public static Sample sample(Tokens tokens) {
    return new Sample(TAGS, MODEL, tokens, false, Optional.empty());
  }

  /** A clock that stands until it is moved. */
  static final class Hands extends Clock {
    private Instant now = TEN_O_CLOCK;

    void advance(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      throw new UnsupportedOperationException();
    }
  }
}
