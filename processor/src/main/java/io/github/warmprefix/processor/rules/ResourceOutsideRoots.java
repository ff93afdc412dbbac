package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.read.Problem;
import io.github.warmprefix.processor.resource.ResourceResult;
import java.util.ArrayList;
import java.util.List;

/** WP110: a resource path that leaves the class path, or that no class path resolves. */
final class ResourceOutsideRoots implements Rule {
  @Override
  public List<Finding> check(Subject subject) {
    List<Finding> findings = new ArrayList<>();
    for (Problem problem : subject.problems()) {
      if (problem instanceof Problem.NoText noText
          && noText.result() instanceof ResourceResult.Outside outside) {
        findings.add(
            new Finding(
                RuleId.RESOURCE_OUTSIDE_ROOTS,
                problem.place(),
                "the resource path '%s' of %s %s"
                    .formatted(outside.path(), noText.name(), outside.reason()),
                "name a file inside the resource folder by its path from there, for example \"prompts/rules.md\""));
      }
    }
    return findings;
  }
}
