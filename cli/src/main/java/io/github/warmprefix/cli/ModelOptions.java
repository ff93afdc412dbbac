package io.github.warmprefix.cli;

import io.github.warmprefix.core.models.CatalogueResult;
import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option for a team's own models, and the look-up of a model by its id. */
public final class ModelOptions {
  @Option(
      names = "--models",
      paramLabel = "FILE",
      description = "Lay a model catalogue of your own over the bundled one.")
  private Optional<Path> models = Optional.empty();

  /** The file of the user, where one is given. */
  public Optional<Path> file() {
    return models;
  }

  /** The catalogue. */
  public ModelCatalogue catalogue() {
    if (models.isEmpty()) {
      return ModelCatalogue.bundled();
    }
    CatalogueResult result = ModelCatalogue.withOverrides(models.get());
    if (result instanceof CatalogueResult.Loaded loaded) {
      return loaded.catalogue();
    }
    throw new FailureException(ExitCodes.FAILED, ((CatalogueResult.Rejected) result).message());
  }

  /** The model of that id or alias. */
  public static Model find(String id, ModelCatalogue catalogue) {
    return catalogue
        .find(id)
        .orElseThrow(
            () -> new FailureException(ExitCodes.USAGE, unknown(id, catalogue.nearest(id))));
  }

  private static String unknown(String id, List<String> nearest) {
    String meant =
        nearest.isEmpty()
            ? "add it with --models"
            : "did you mean " + String.join(" or ", nearest) + "?";
    return "unknown model " + id + "; " + meant;
  }
}
