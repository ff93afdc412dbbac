package io.github.warmprefix.maven.engine;

/** The least severity that fails a build, written as on the command line. */
public enum FailOn {
  error,
  warning,
  note,
  never;

  /** Whether findings of this severity fail a build. */
  public boolean covers(FailOn severity) {
    return this != never && severity.compareTo(this) <= 0;
  }
}
