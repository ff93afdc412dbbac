package io.github.warmprefix.sample;

import io.github.warmprefix.testing.Fault;
import io.github.warmprefix.testing.FaultPlan;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Kills a process that creates batches, at the worst of moments: the API has taken a batch, and the
 * answer that says so gets lost.
 */
final class Kills implements FaultPlan {
  /** The first kill comes with this batch, and the others as many batches apart. */
  private static final int EVERY = 6;

  private final int most;
  private final AtomicInteger batches = new AtomicInteger();
  private final AtomicInteger kills = new AtomicInteger();
  private final AtomicReference<Process> victim = new AtomicReference<>();

  /** So many kills at most; fewer where there are not enough batches. */
  Kills(int most) {
    this.most = most;
  }

  /** Who is killed next. */
  void aimAt(Process process) {
    victim.set(process);
  }

  /** How many there were so far. */
  int count() {
    return kills.get();
  }

  @Override
  public Optional<Fault> fault(long number, String method, String path) {
    boolean creation = method.equals("POST") && path.equals("/v1/messages/batches");
    if (!creation || batches.incrementAndGet() % EVERY != 0 || kills.get() >= most) {
      return Optional.empty();
    }
    kills.incrementAndGet();
    victim.get().destroyForcibly();
    return Optional.of(new Fault.AnswerLost());
  }
}
