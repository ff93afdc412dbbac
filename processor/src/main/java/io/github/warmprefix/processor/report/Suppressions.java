package io.github.warmprefix.processor.report;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.Arrays;
import javax.lang.model.element.Element;

/** Knows which findings the author has silenced with {@code @SuppressWarnings}. */
final class Suppressions {
  private Suppressions() {}

  static boolean cover(Finding finding) {
    return finding.place().suppressors().stream()
        .anyMatch(element -> isSilenced(element, finding.rule()));
  }

  private static boolean isSilenced(Element element, RuleId rule) {
    for (Element at = element; at != null; at = at.getEnclosingElement()) {
      SuppressWarnings suppress = at.getAnnotation(SuppressWarnings.class);
      if (suppress != null && Arrays.asList(suppress.value()).contains(rule.id())) {
        return true;
      }
    }
    return false;
  }
}
