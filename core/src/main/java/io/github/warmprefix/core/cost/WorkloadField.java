package io.github.warmprefix.core.cost;

import java.util.Arrays;
import java.util.Optional;

/** A number of a declared workload, as it is written. */
public enum WorkloadField {
  /** Requests of all keys. */
  REQUESTS_PER_DAY("requestsPerDay", 1, 1_000_000_000_000L, 1),
  /** From one request to the next for the same prefix; 0 if they come by chance. */
  GAP_SECONDS("gapSeconds", 0, 31_536_000, 0),
  /** Hours with requests, where they come by chance. */
  HOURS_PER_DAY("hoursPerDay", 1, 24, 24),
  /** Input behind the prefix. */
  SUFFIX_TOKENS("suffixTokens", 0, 100_000_000, 0),
  /** Tokens of an answer. */
  OUTPUT_TOKENS("outputTokens", 0, 100_000_000, 0),
  /** How long an answer may take. */
  ANSWER_WITHIN_SECONDS("answerWithinSeconds", 0, 31_536_000, 0),
  /** Processes that start together. */
  REPLICAS("replicas", 1, 1_000_000, 1),
  /** Different prefixes. */
  KEYS("keys", 1, 1_000_000_000, 1),
  /** Starts of all processes with another prefix. */
  DEPLOYS_PER_DAY("deploysPerDay", 0, 86_400, 0);

  private final String written;
  private final long least;
  private final long most;
  private final long otherwise;

  WorkloadField(String written, long least, long most, long otherwise) {
    this.written = written;
    this.least = least;
    this.most = most;
    this.otherwise = otherwise;
  }

  /** The name in annotations and files, for example {@code requestsPerDay}. */
  public String written() {
    return written;
  }

  /** The value where none is given. */
  public long otherwise() {
    return otherwise;
  }

  /** What is wrong with a value: a sentence about it; empty where nothing is. */
  public Optional<String> problem(long value) {
    return value >= least && value <= most
        ? Optional.empty()
        : Optional.of(
            "%s is %,d, and must be from %,d to %,d".formatted(written, value, least, most));
  }

  /** The field of that name. */
  public static Optional<WorkloadField> ofWritten(String name) {
    return Arrays.stream(values()).filter(field -> field.written.equals(name)).findFirst();
  }
}
