package io.github.warmprefix.processor.options;

import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code -Awarmprefix...} options of a compilation.
 *
 * @param models a file laid over the bundled model catalogue
 * @param lock the lock file
 * @param resourceRoots the folders that are searched first for packaged texts
 * @param workloads a file laid over the workloads that templates declare
 * @param stability the users' tables of what is known of methods; the first goes ahead
 * @param report the folder that reports are written to
 * @param severities the severities that differ from the rules' own
 */
public record Options(
    Optional<Path> models,
    Optional<Path> lock,
    List<Path> resourceRoots,
    Optional<Path> workloads,
    List<Path> stability,
    Optional<Path> report,
    Map<RuleId, Severity> severities) {

  /** The severity of a rule in this compilation. */
  public Severity severity(RuleId rule) {
    return severities.getOrDefault(rule, rule.defaultSeverity());
  }
}
