package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.Finding;
import java.util.List;

/** One thing that a prompt can get wrong. */
interface Rule {
  /** What the rule has to say about a template, in source order; without side effects. */
  List<Finding> check(Subject subject);
}
