package io.github.warmprefix.testing;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.core.models.ModelStatus;
import java.util.Optional;

/** Finds the models that the API still answers for. */
final class ModelRules {
  private final ModelCatalogue catalogue;

  ModelRules(ModelCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The model, or empty where it is unknown or retired. */
  Optional<Model> find(String idOrAlias) {
    return catalogue.find(idOrAlias).filter(model -> model.status() != ModelStatus.RETIRED);
  }

  /** The API's answer for a model it does not have. */
  static ApiError notFound(String id) {
    return ApiError.notFound("model: " + id);
  }
}
