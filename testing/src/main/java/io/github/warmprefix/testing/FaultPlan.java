package io.github.warmprefix.testing;

import java.util.Optional;

/** Decides which calls go wrong. It is called by several threads. */
@FunctionalInterface
public interface FaultPlan {
  /** Nothing goes wrong. */
  FaultPlan NONE = (number, method, path) -> Optional.empty();

  /**
   * What goes wrong with a call, if anything.
   *
   * @param number counts the calls of a simulator from 1
   * @param method the HTTP method
   * @param path the path, for example {@code /v1/messages/batches}
   */
  Optional<Fault> fault(long number, String method, String path);
}
