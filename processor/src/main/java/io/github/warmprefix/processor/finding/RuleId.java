package io.github.warmprefix.processor.finding;

import java.util.Locale;

/**
 * The rules, each with its number, its name and the severity it has unless an option says
 * otherwise.
 */
public enum RuleId {
  PREFIX_AFTER_SUFFIX(101, "PrefixAfterSuffix", Severity.ERROR),
  TOO_MANY_MARKERS(102, "TooManyMarkers", Severity.ERROR),
  LONG_TTL_AFTER_SHORT(103, "LongTtlAfterShort", Severity.ERROR),
  STABLE_AFTER_VARYING(104, "StableAfterVarying", Severity.WARNING),
  BLANK_SEGMENT(105, "BlankSegment", Severity.ERROR),
  BAD_MEMBER(106, "BadMember", Severity.ERROR),
  UNKNOWN_MODEL(107, "UnknownModel", Severity.ERROR),
  RETIRED_MODEL(108, "RetiredModel", Severity.WARNING),
  MISSING_RESOURCE(109, "MissingResource", Severity.ERROR),
  RESOURCE_OUTSIDE_ROOTS(110, "ResourceOutsideRoots", Severity.ERROR),
  PLACEHOLDER_IN_PREFIX(111, "PlaceholderInPrefix", Severity.WARNING),
  TEMPLATE_MISMATCH(112, "TemplateMismatch", Severity.ERROR),
  PREFIX_BELOW_MINIMUM(201, "PrefixBelowMinimum", Severity.ERROR),
  PREFIX_NEAR_MINIMUM(202, "PrefixNearMinimum", Severity.WARNING),
  PER_REQUEST_VALUE(301, "PerRequestValue", Severity.ERROR),
  UNDECLARED_VARIATION(302, "UndeclaredVariation", Severity.ERROR),
  PER_PROCESS_VALUE(303, "PerProcessValue", Severity.WARNING),
  PER_DAY_VALUE(304, "PerDayValue", Severity.NOTE),
  FINITE_VARIANTS(305, "FiniteVariants", Severity.NOTE),
  UNPROVEN_STABILITY(306, "UnprovenStability", Severity.OFF),
  MARKER_ON_VARYING_BLOCK(307, "MarkerOnVaryingBlock", Severity.ERROR),
  PREFIX_CHANGED(401, "PrefixChanged", Severity.ERROR),
  STALE_LOCK(402, "StaleLock", Severity.WARNING),
  PROCESSOR_NOT_RUNNING(901, "ProcessorNotRunning", Severity.WARNING),
  ANALYSIS_DEGRADED(902, "AnalysisDegraded", Severity.NOTE);

  private static final String PAGES =
      "https://github.com/warmprefix/warmprefix/blob/main/docs/rules/";

  private final int number;
  private final String ruleName;
  private final Severity defaultSeverity;

  RuleId(int number, String ruleName, Severity defaultSeverity) {
    this.number = number;
    this.ruleName = ruleName;
    this.defaultSeverity = defaultSeverity;
  }

  /** The id as it stands in messages, options and {@code @SuppressWarnings}, for example WP301. */
  public String id() {
    return String.format(Locale.ROOT, "WP%03d", number);
  }

  /** The address of the page that explains the rule. */
  public String page() {
    return PAGES + id() + ".md";
  }

  /** The rule's name in CamelCase. */
  public String ruleName() {
    return ruleName;
  }

  /** The severity unless an option says otherwise. */
  public Severity defaultSeverity() {
    return defaultSeverity;
  }
}
