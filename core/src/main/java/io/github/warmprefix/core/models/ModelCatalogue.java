package io.github.warmprefix.core.models;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The models the project knows, with their minimums and prices, as of one day. */
public final class ModelCatalogue {
  private ModelCatalogue() {}

  /** The catalogue that ships with this version, read once. */
  public static ModelCatalogue bundled() {
    throw new IllegalStateException("being written");
  }

  /**
   * The bundled catalogue with a user's own file laid over it: its models replace those of the same
   * id and join the others.
   */
  public static CatalogueResult withOverrides(Path file) {
    throw new IllegalStateException("being written");
  }

  /** The day the figures were gathered. */
  public LocalDate asOf() {
    throw new IllegalStateException("being written");
  }

  /** The limits that hold for every model. */
  public Limits limits() {
    throw new IllegalStateException("being written");
  }

  /** All models, in the order of the file. */
  public List<Model> models() {
    throw new IllegalStateException("being written");
  }

  /** The model with that id or alias. */
  public Optional<Model> find(String idOrAlias) {
    throw new IllegalStateException("being written");
  }

  /** Up to three known ids, closest in spelling first, that an unknown id may have meant. */
  public List<String> nearest(String unknownId) {
    throw new IllegalStateException("being written");
  }
}
