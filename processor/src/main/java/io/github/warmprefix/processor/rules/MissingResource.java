package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.read.Problem;
import io.github.warmprefix.processor.resource.ResourceResult;
import java.util.List;
import java.util.Optional;

/** WP109: a packaged text is not there, or is no text. */
final class MissingResource implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    return subject.problems().stream()
        .filter(Problem.NoText.class::isInstance)
        .map(Problem.NoText.class::cast)
        .flatMap(problem -> finding(problem).stream())
        .toList();
  }

  private static Optional<Finding> finding(Problem.NoText problem) {
    if (problem.result() instanceof ResourceResult.Missing missing) {
      return Optional.of(
          new Finding(
              RuleId.MISSING_RESOURCE,
              problem.place(),
              "the resource '%s' of %s was not found; looked in %s"
                  .formatted(missing.path(), problem.name(), String.join(", ", missing.tried())),
              missing.similar().isEmpty()
                  ? "put the file under src/main/resources, or name its folder with -Awarmprefix.resources=<folder>"
                  : "there is '%s', which differs in upper and lower case"
                      .formatted(missing.similar())));
    }
    if (problem.result() instanceof ResourceResult.Unusable unusable) {
      return Optional.of(
          new Finding(
              RuleId.MISSING_RESOURCE,
              problem.place(),
              "the resource '%s' of %s %s"
                  .formatted(unusable.path(), problem.name(), unusable.reason()),
              "package a UTF-8 text of a size that a prompt can have"));
    }
    return Optional.empty();
  }
}
