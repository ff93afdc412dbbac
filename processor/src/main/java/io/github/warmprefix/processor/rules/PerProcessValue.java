package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.List;

/** WP303: a value that differs between JVMs or hosts flows into a cached text. */
final class PerProcessValue implements Rule {
  private static final InfluenceFindings FINDINGS =
      new InfluenceFindings(
          RuleId.PER_PROCESS_VALUE,
          "%s differs from one JVM to the next, so every start and every replica writes a prefix of its own",
          "use a value that is the same everywhere (an ordered collection, a constant), or vouch for it with @Stable");

  @Override
  public List<Finding> check(Subject subject) {
    return FINDINGS.of(subject, Stability.PER_PROCESS);
  }
}
