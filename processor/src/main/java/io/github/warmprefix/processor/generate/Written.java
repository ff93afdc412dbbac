package io.github.warmprefix.processor.generate;

import java.net.URI;

/** The outcome of writing a builder. */
public sealed interface Written {
  /**
   * The compiler has taken the source.
   *
   * @param place where it keeps it
   */
  record Done(URI place) implements Written {}

  /**
   * There is no builder.
   *
   * @param reason why, a clause to follow "no builder can be generated for X, because"
   */
  record Refused(String reason) implements Written {}
}
