package io.github.warmprefix.maven;

/** When the check reads the sources itself. */
public enum Lint {
  /** Where the compiler does not run the processor, or passes over what fails the check. */
  auto,
  /** In every build. */
  always,
  /** In no build. */
  never
}
