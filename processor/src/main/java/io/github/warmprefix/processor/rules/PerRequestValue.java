package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.List;

/** WP301: a value that may change with each call flows into a cached text. */
final class PerRequestValue implements Rule {
  private static final InfluenceFindings FINDINGS =
      new InfluenceFindings(
          RuleId.PER_REQUEST_VALUE,
          "%s changes with every request, so this prefix never hits the cache",
          "move it behind the prefix, into a @DynamicSuffix");

  @Override
  public List<Finding> check(Subject subject) {
    return FINDINGS.of(subject, Stability.PER_REQUEST);
  }
}
