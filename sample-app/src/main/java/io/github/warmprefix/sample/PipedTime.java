package io.github.warmprefix.sample;

import io.github.warmprefix.runtime.bulk.Timing;
import io.github.warmprefix.testing.SimulatedClock;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/**
 * The time of a simulator for a job in another process: it passes while the job waits. The job
 * writes how many milliseconds it wants to wait, and reads what time it is then.
 */
final class PipedTime implements Timing {
  private final BufferedReader in;
  private final PrintStream out;
  private Instant now;

  private PipedTime(BufferedReader in, PrintStream out) {
    this.in = in;
    this.out = out;
    this.now = ask(Duration.ZERO);
  }

  /** The time as the parent of this process tells it on the standard streams. */
  static PipedTime ofParent() {
    return new PipedTime(
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), System.out);
  }

  /** Tells a child the time until it ends; each of its waits moves the clock. */
  static void tell(Process child, SimulatedClock clock) throws IOException {
    try (BufferedReader asked = child.inputReader();
        BufferedWriter answers = child.outputWriter()) {
      for (String line = asked.readLine(); line != null; line = asked.readLine()) {
        clock.advance(Duration.ofMillis(Long.parseLong(line)));
        answers.write(clock.instant().toEpochMilli() + "\n");
        answers.flush();
      }
    } catch (IOException e) {
      if (child.isAlive()) {
        throw e;
      }
    }
  }

  @Override
  public synchronized Instant now() {
    return now;
  }

  @Override
  public synchronized void sleep(Duration time) {
    now = ask(time);
  }

  private Instant ask(Duration wait) {
    out.println(wait.toMillis());
    try {
      String answer = in.readLine();
      if (answer == null) {
        throw new IllegalStateException("the simulator is gone");
      }
      return Instant.ofEpochMilli(Long.parseLong(answer));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
