package io.github.warmprefix.cli.source.live;

/** Ends a look at sources that nobody waits for any more. */
public final class OutdatedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutdatedException() {
    super("outdated", null, false, false);
  }
}
