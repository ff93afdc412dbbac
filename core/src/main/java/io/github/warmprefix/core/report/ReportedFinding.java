package io.github.warmprefix.core.report;

import java.util.Optional;

/**
 * One thing that a rule found.
 *
 * @param rule the id of the rule
 * @param severity the severity in this compilation
 * @param message what is wrong and why, one sentence
 * @param path how an unstable value gets to the prefix, where there is such a way
 * @param help what to do about it
 * @param template the template it concerns, where it concerns one
 * @param place where it is, unless it is nowhere in particular
 * @param excerpt the lines around the place, where they are known
 */
public record ReportedFinding(
    String rule,
    Severity severity,
    String message,
    Optional<String> path,
    String help,
    Optional<String> template,
    Optional<SourceRange> place,
    Optional<Excerpt> excerpt) {}
