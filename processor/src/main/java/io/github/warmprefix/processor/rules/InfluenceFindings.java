package io.github.warmprefix.processor.rules;

import io.github.warmprefix.core.stability.Stability;
import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Place;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.stability.Influence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Turns the influences of one level into findings, one for each source.
 *
 * @param rule the rule that speaks
 * @param words what it says of an influence
 */
record InfluenceFindings(RuleId rule, Function<Influence, Said> words) {

  /**
   * What a rule says.
   *
   * @param what what is wrong and why
   * @param help what to do about it
   */
  record Said(String what, String help) {}

  List<Finding> of(Subject subject, Stability level) {
    List<Finding> findings = new ArrayList<>();
    Set<Place> seen = new HashSet<>();
    subject
        .influences()
        .filter(influence -> influence.level() == level && !influence.undeclaredParameter())
        .filter(influence -> seen.add(influence.source()))
        .forEach(influence -> findings.add(finding(influence)));
    return findings;
  }

  Finding finding(Influence influence) {
    Said said = words.apply(influence);
    return new Finding(
        rule,
        influence.source(),
        said.what(),
        influence.path().isEmpty()
            ? Optional.empty()
            : Optional.of(String.join(" → ", influence.path())),
        said.help());
  }
}
