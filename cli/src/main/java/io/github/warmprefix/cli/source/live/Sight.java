package io.github.warmprefix.cli.source.live;

import io.github.warmprefix.cli.source.CompileError;
import java.util.List;

/**
 * What a look at sources shows.
 *
 * @param findings the findings, in source order
 * @param templates the templates, in the order of their names
 * @param errors what does not compile, in the order of the compiler
 */
public record Sight(
    List<Sighting> findings, List<SeenTemplate> templates, List<CompileError> errors) {
  /** Nothing is seen where nobody looks. */
  public static final Sight NOTHING = new Sight(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public Sight {
    findings = List.copyOf(findings);
    templates = List.copyOf(templates);
    errors = List.copyOf(errors);
  }
}
