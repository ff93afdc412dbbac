package io.github.warmprefix.core.models;

/** The outcome of reading a catalogue file: a catalogue, or the reason why there is none. */
public sealed interface CatalogueResult {
  /** The file was read. */
  record Loaded(ModelCatalogue catalogue) implements CatalogueResult {}

  /**
   * The file cannot be used.
   *
   * @param message one sentence that names the file, the place in it and what is wrong
   */
  record Rejected(String message) implements CatalogueResult {}
}
