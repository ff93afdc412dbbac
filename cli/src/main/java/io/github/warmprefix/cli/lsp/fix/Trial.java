package io.github.warmprefix.cli.lsp.fix;

import io.github.warmprefix.cli.source.Inspected;

/** Compiles a source as it would be after a fix. */
@FunctionalInterface
public interface Trial {
  /** What there is to say about a file if this were its text. */
  Inspected of(String text);
}
