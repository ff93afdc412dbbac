package io.github.warmprefix.cli.source;

import io.github.warmprefix.processor.finding.Finding;
import io.github.warmprefix.processor.finding.RuleId;
import io.github.warmprefix.processor.finding.Severity;
import io.github.warmprefix.processor.finding.Spot;
import io.github.warmprefix.processor.finding.TextPlace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A finding, told without the compiler that was at work.
 *
 * @param rule the rule
 * @param severity how loudly it is reported
 * @param what what is wrong and why
 * @param path how an unstable value gets to the prefix
 * @param details lines that show more of what is wrong
 * @param help what to do about it
 * @param spot where it points
 * @param text the stretch of a packaged text that it is about, where it is about one
 */
public record Found(
    RuleId rule,
    Severity severity,
    String what,
    Optional<String> path,
    List<String> details,
    String help,
    Optional<Spot> spot,
    Optional<TextPlace> text) {
  /** By file, then by the first character. */
  public static final Comparator<Found> IN_SOURCE_ORDER =
      Comparator.comparing(
              (Found found) -> found.spot().map(spot -> spot.file()).orElse(null),
              Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(found -> found.spot().map(Spot::start).orElse(0))
          .thenComparing(Found::rule)
          .thenComparing(Found::what);

  /** The finding without its ties to the compiler. */
  public static Found of(Severity severity, Finding finding, Optional<Spot> spot) {
    return new Found(
        finding.rule(),
        severity,
        finding.what(),
        finding.path(),
        finding.details(),
        finding.help(),
        spot,
        finding.text());
  }
}
