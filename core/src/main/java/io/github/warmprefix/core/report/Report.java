package io.github.warmprefix.core.report;

import io.github.warmprefix.core.models.ModelCatalogue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that the reports show.
 *
 * @param version the version of Warmprefix that found it
 * @param catalogue the models and their prices
 * @param rules the rules that were applied
 * @param templates the templates, in an order that does not change from run to run
 * @param findings what was found, likewise
 */
public record Report(
    String version,
    ModelCatalogue catalogue,
    List<ReportedRule> rules,
    List<ReportedTemplate> templates,
    List<ReportedFinding> findings) {
  /**
   * Copies the lists.
   *
   * @throws IllegalArgumentException if a finding is of a rule that is not among the rules
   */
  public Report {
    rules = List.copyOf(rules);
    templates = List.copyOf(templates);
    findings = List.copyOf(findings);
    Map<String, ReportedRule> known = byId(rules);
    findings.forEach(
        finding -> {
          if (!known.containsKey(finding.rule())) {
            throw new IllegalArgumentException("no rule " + finding.rule());
          }
        });
  }

  /** The rules by their ids. */
  public Map<String, ReportedRule> rulesById() {
    return byId(rules);
  }

  /** How many findings have that severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static Map<String, ReportedRule> byId(List<ReportedRule> rules) {
    Map<String, ReportedRule> byId = new HashMap<>();
    rules.forEach(rule -> byId.put(rule.id(), rule));
    return byId;
  }
}
