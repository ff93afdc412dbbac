package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.ModelCatalogue;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.List;

/** WP107: the catalogue knows no model of that id, so neither tokenizer nor minimum are known. */
final class UnknownModel implements Rule {
  private final ModelCatalogue models;

  UnknownModel(ModelCatalogue models) {
    this.models = models;
  }

  @Override
  public List<Finding> check(Subject subject) {
    if (subject.template().model().isPresent()) {
      return List.of();
    }
    String id = subject.template().modelId();
    List<String> nearest = models.nearest(id);
    return List.of(
        new Finding(
            RuleId.UNKNOWN_MODEL,
            subject.template().modelPlace(),
            "there is no model '%s' in the catalogue of %s".formatted(id, models.asOf()),
            nearest.isEmpty()
                ? "use a known id, or add the model with -Awarmprefix.models=<file>"
                : "did you mean %s? A newer model can be added with -Awarmprefix.models=<file>"
                    .formatted(String.join(" or ", nearest))));
  }
}
