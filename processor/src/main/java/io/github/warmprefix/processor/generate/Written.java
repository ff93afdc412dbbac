package io.github.warmprefix.processor.generate;

/** The outcome of writing a builder. */
public sealed interface Written {
  /** The compiler has taken the source. */
  record Done() implements Written {}

  /**
   * There is no builder.
   *
   * @param reason why, a clause to follow "no builder can be generated for X, because"
   */
  record Refused(String reason) implements Written {}
}
