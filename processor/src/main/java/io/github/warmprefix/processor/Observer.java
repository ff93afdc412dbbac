package io.github.warmprefix.processor;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.finding.Spot;
import io.github.warmprefix.processor.rules.Subject;
import java.util.Map;
import java.util.Optional;

/**
 * Is told what a compilation comes to, in place of its user: what an observer is told, the compiler
 * does not print. Only what keeps the processor itself from its work is still printed.
 *
 * <p>The values belong to the compilation and may be asked while it runs.
 */
@FunctionalInterface
public interface Observer {
  /**
   * The compilation has a finding that is neither silenced nor switched off.
   *
   * @param severity the severity that holds in this compilation
   * @param spot where it points, under compilers that can tell
   */
  default void found(Severity severity, Finding finding, Optional<Spot> spot) {}

  /**
   * Where the members of a template are declared; told right before it is {@code judged}.
   *
   * @param members the places by the names of the members, under compilers that can tell
   */
  default void members(Subject subject, Map<String, Spot> members) {}

  /**
   * The rules have judged a template; told once for each, in the order of their names.
   *
   * @param declared where the template is declared, under compilers that can tell
   */
  void judged(Subject subject, Optional<Spot> declared);
}
