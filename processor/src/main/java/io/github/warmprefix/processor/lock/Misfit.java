package io.github.warmprefix.processor.lock;

/** Why the lock file does not fit a template. */
public sealed interface Misfit {
  /** It has no entry for the template. */
  record Missing() implements Misfit {}

  /** It has another version. */
  record Version(String locked, String now) implements Misfit {}

  /** It has another model. */
  record Model(String locked, String now) implements Misfit {}

  /** It has other markers. */
  record Markers() implements Misfit {}
}
