package io.github.warmprefix.cli.source.live;

import io.github.warmprefix.processor.resource.UnsavedTexts;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * One look at sources.
 *
 * @param sources the Java files to judge
 * @param unsaved packaged texts that are not on disk yet
 * @param builders whether the sources call builders, which then must be generated
 * @param outdated whether nobody waits for the result any more
 */
public record Glance(
    List<SourceText> sources, UnsavedTexts unsaved, boolean builders, BooleanSupplier outdated) {
  /** Copies the list. */
  public Glance {
    sources = List.copyOf(sources);
  }
}
