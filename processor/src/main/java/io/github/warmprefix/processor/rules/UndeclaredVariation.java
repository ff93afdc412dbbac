package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.ElementPlace;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.rules.InfluenceFindings.Said;
import io.github.warmprefix.processor.stability.Influence;
import io.github.warmprefix.processor.template.CachedSegment;
import io.github.warmprefix.processor.template.Parameter;
import java.util.ArrayList;
import java.util.List;

/** WP302: a parameter that nobody declared as a cache key flows into a cached text. */
final class UndeclaredVariation implements Rule {
  private static final InfluenceFindings FINDINGS =
      new InfluenceFindings(RuleId.UNDECLARED_VARIATION, influence -> words(influence.subject()));

  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (CachedSegment segment : subject.template().cached()) {
      for (Parameter parameter : segment.parameters()) {
        if (!parameter.cacheKey() && !parameter.stable()) {
          findings.add(declared(parameter));
        }
      }
    }
    subject
        .influences()
        .filter(Influence::undeclaredParameter)
        .map(FINDINGS::finding)
        .forEach(findings::add);
    return findings;
  }

  private static Finding declared(Parameter parameter) {
    Said said = words(parameter.name());
    return new Finding(
        RuleId.UNDECLARED_VARIATION,
        ElementPlace.of(parameter.element()),
        said.what(),
        said.help());
  }

  private static Said words(String parameter) {
    return new Said(
        "the parameter %s is no @CacheKey, so each of its values silently splits the cache"
            .formatted(parameter),
        "mark it @CacheKey if it has few values, else move it into a @DynamicSuffix");
  }
}
