package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.rules.InfluenceFindings.Said;
import io.github.warmprefix.processor.stability.Influence;
import java.util.List;

/** WP303: a value that differs between JVMs or hosts flows into a cached text. */
final class PerProcessValue implements Rule {
  private static final InfluenceFindings FINDINGS =
      new InfluenceFindings(RuleId.PER_PROCESS_VALUE, PerProcessValue::words);

  @Override
  public List<Finding> check(Subject subject) {
    return FINDINGS.of(subject, Stability.PER_PROCESS);
  }

  private static Said words(Influence influence) {
    String help =
        switch (influence.kind()) {
          case ORDER ->
              "sort it, or use a collection that keeps its order, such as List or LinkedHashMap";
          case VALUE, STATE ->
              "use a constant, or vouch with @Stable that it is the same everywhere";
        };
    return new Said(
        "%s can differ from one JVM to the next, so each start and each replica may write a prefix of its own"
            .formatted(influence.subject()),
        help);
  }
}
