package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.models.Model;
import io.github.warmprefix.core.models.ModelStatus;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.List;

/** WP108: the model is retired, or has a date of retirement. */
final class RetiredModel implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    return subject
        .template()
        .model()
        .filter(model -> model.status() != ModelStatus.ACTIVE)
        .map(
            model ->
                new Finding(
                    RuleId.RETIRED_MODEL,
                    subject.template().modelPlace(),
                    what(model),
                    "move to an active model; its minimum and its tokenizer may differ"))
        .stream()
        .toList();
  }

  private static String what(Model model) {
    boolean retired = model.status() == ModelStatus.RETIRED;
    String date =
        model
            .retires()
            .map(day -> (retired ? " on " : ", with its retirement on ") + day)
            .orElse("");
    return retired
        ? "model '%s' was retired%s and is no longer answered".formatted(model.id(), date)
        : "model '%s' is deprecated%s".formatted(model.id(), date);
  }
}
