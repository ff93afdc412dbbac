package io.github.warmprefix.processor.rules;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.stability.request.Request;
import java.util.List;

/** One thing that a request in hand-written code can get wrong. */
interface RequestRule {
  /** What the rule has to say about a request; without side effects. */
  List<Finding> check(Request request);
}
