package io.github.warmprefix.core.models;

import io.github.warmprefix.core.json.BadJsonException;
import io.github.warmprefix.core.json.JsonFile;
import io.github.warmprefix.core.json.JsonPlace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The models the project knows, with their minimums and prices, as of one day.
 *
 * <p>The figures come from {@code models.json} beside this class; its schema is described in the
 * documentation of the package. Nothing is read before {@link #bundled()} or {@link
 * #withOverrides(Path)} is called. A catalogue is immutable and safe for use by many threads.
 */
public final class ModelCatalogue {
  /** The largest file that is read, in bytes; the bundled one has some ten thousand. */
  static final int LARGEST_FILE = 1 << 20;

  private final LocalDate asOf;
  private final Limits limits;
  private final List<Model> models;
  private final Map<String, Model> byName;

  ModelCatalogue(LocalDate asOf, Limits limits, List<Model> models) {
    this.asOf = asOf;
    this.limits = limits;
    this.models = List.copyOf(models);
    this.byName = new HashMap<>();
    for (Model model : models) {
      byName.put(model.id(), model);
      model.aliases().forEach(alias -> byName.put(alias, model));
    }
  }

  /**
   * The catalogue that ships with this version, read once.
   *
   * @throws IllegalStateException if the file is missing from the jar or damaged
   */
  public static ModelCatalogue bundled() {
    return Bundled.CATALOGUE;
  }

  /**
   * The bundled catalogue with a user's own file laid over it.
   *
   * <p>The file has the schema of the bundled one. For a model that is known every field but {@code
   * id} may be left out, and the fields given replace those known; a new model needs all that the
   * schema requires, and comes behind the known ones. The file may have up to 1 MiB.
   *
   * @return the catalogue, or one sentence that names the file, the place in it and what is wrong;
   *     no state of the file makes this method throw
   */
  public static CatalogueResult withOverrides(Path file) {
    try {
      JsonPlace json = JsonFile.read(file, LARGEST_FILE);
      return new CatalogueResult.Loaded(CatalogueReader.read(json, Optional.of(bundled())));
    } catch (BadJsonException e) {
      return new CatalogueResult.Rejected("models file " + file + ": " + e.getMessage());
    }
  }

  /** The day the figures were gathered. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The limits that hold for every model. */
  public Limits limits() {
    return limits;
  }

  /** All models, in the order of the file. */
  public List<Model> models() {
    return models;
  }

  /** The model with exactly that id or alias. */
  public Optional<Model> find(String idOrAlias) {
    return Optional.ofNullable(byName.get(idOrAlias));
  }

  /**
   * Up to three known ids, closest in spelling first, that an unknown id may have meant.
   *
   * <p>Case, separators, the order of the parts, dates and words such as {@code latest} do not
   * count. Ids that are equally close keep the order of the file. Where nothing is close the list
   * is empty.
   */
  public List<String> nearest(String unknownId) {
    return NearestIds.of(unknownId, models.stream().map(Model::id).toList());
  }

  /** Reads the bundled file when it is first asked for. */
  private static final class Bundled {
    static final ModelCatalogue CATALOGUE = load();

    private static ModelCatalogue load() {
      try (InputStream in = ModelCatalogue.class.getResourceAsStream("models.json")) {
        if (in == null) {
          throw new IllegalStateException("models.json is missing beside " + ModelCatalogue.class);
        }
        return CatalogueReader.read(JsonFile.parse(in, LARGEST_FILE), Optional.empty());
      } catch (IOException | BadJsonException e) {
        throw new IllegalStateException("the bundled models.json is damaged", e);
      }
    }
  }
}
