package io.github.warmprefix.processor.stability.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The exceptions that are thrown in sight, kept for the statement that catches them. */
final class Problems {
  /**
   * An exception that is thrown.
   *
   * @param value the exception
   * @param control what decides whether it is thrown
   */
  record Thrown(Value value, Taint control) {}

  private record Attempt(Region home, List<Thrown> thrown) {}

  private final Deque<Attempt> attempts = new ArrayDeque<>();
  private long count;

  /** Begins to collect; {@code home} is where the attempt is made. */
  void begin(Region home) {
    attempts.push(new Attempt(home, new ArrayList<>()));
  }

  /** Ends what was begun last; what was thrown since. */
  List<Thrown> end() {
    return attempts.pop().thrown();
  }

  /** Something is thrown where the code at hand is {@code region}. */
  void note(Value value, Region region) {
    count++;
    if (!attempts.isEmpty()) {
      Attempt attempt = attempts.peek();
      attempt.thrown().add(new Thrown(value, region.since(attempt.home())));
    }
  }

  /** How often something has been thrown. */
  long count() {
    return count;
  }
}
