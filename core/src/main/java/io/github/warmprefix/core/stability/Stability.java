package io.github.warmprefix.core.stability;

/**
 * How often a value changes, best first. The stability of a text is that of its worst part.
 *
 * <p>{@link #UNKNOWN} is no level of change but the lack of proof; it stands last so that it is
 * never taken for something better.
 */
public enum Stability {
  /** The same bytes everywhere until the next build. */
  FIXED,
  /** One of finitely many fixed texts. */
  VARIANT,
  /** Changes at midnight. */
  PER_DAY,
  /** The same in one JVM, different between JVMs or hosts. */
  PER_PROCESS,
  /** One for each value of a declared cache key. */
  PER_KEY,
  /** May change with each call. */
  PER_REQUEST,
  /** Cannot be shown. */
  UNKNOWN
}
