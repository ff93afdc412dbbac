package io.github.warmprefix.maven;

/** What becomes of a build whose generated classes expect other texts than it packages. */
public enum Stale {
  /** The project's sources are compiled again. */
  recompile,
  /** The build fails. */
  fail
}
