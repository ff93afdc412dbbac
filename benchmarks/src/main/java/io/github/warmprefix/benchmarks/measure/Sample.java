package io.github.warmprefix.benchmarks.measure;

import java.util.Locale;
import java.util.Optional;

/**
 * One measured run.
 *
 * @param task what ran
 * @param round in which round
 * @param wallMs the time on the clock
 * @param cpuMs the processor time of the thread, or of the process where it is one of its own
 * @param allocatedMb what the thread allocated
 * @param liveMb how much more the heap held at its fullest, as the garbage collector saw it
 */
public record Sample(
    String task, int round, double wallMs, double cpuMs, double allocatedMb, double liveMb) {
  private static final String MARK = "sample";

  /** The sample in one line of output, for another process to read. */
  public String line() {
    return String.format(
        Locale.ROOT,
        "%s\t%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f",
        MARK,
        task,
        round,
        wallMs,
        cpuMs,
        allocatedMb,
        liveMb);
  }

  /** Reads a line, which may be anything else. */
  static Optional<Sample> read(String line) {
    String[] parts = line.split("\t");
    return parts.length == 7 && parts[0].equals(MARK)
        ? Optional.of(
            new Sample(
                parts[1],
                Integer.parseInt(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                Double.parseDouble(parts[5]),
                Double.parseDouble(parts[6])))
        : Optional.empty();
  }
}
