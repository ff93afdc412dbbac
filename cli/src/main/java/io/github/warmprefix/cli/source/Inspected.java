package io.github.warmprefix.cli.source;

import java.util.List;

/**
 * What there is to say about sources.
 *
 * @param findings the findings of the rules, in source order
 * @param errors what does not compile, in the order of the compiler
 */
public record Inspected(List<Found> findings, List<CompileError> errors) {
  /** Copies the lists. */
  public Inspected {
    findings = List.copyOf(findings);
    errors = List.copyOf(errors);
  }
}
