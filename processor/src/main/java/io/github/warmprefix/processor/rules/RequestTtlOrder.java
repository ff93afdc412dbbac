package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.cache.Ttl;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.stability.request.Mark;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** WP103: a marker with one hour comes after one with five minutes; the API refuses that. */
final class RequestTtlOrder implements RequestRule {
  @Override
  public List<Finding> check(Request request) {
    List<Finding> findings = new ArrayList<>();
    boolean afterShort = false;
    for (Mark mark : request.marks()) {
      if (afterShort && mark.ttl().equals(Optional.of(Ttl.ONE_HOUR))) {
        findings.add(
            new Finding(
                RuleId.LONG_TTL_AFTER_SHORT,
                mark.place(),
                "this marker asks for one hour but comes after one with five minutes, and the API refuses that order (tools, system, messages)",
                "give both the same TTL, or put the one-hour block first"));
      }
      afterShort |= mark.ttl().equals(Optional.of(Ttl.FIVE_MINUTES));
    }
    return findings;
  }
}
