package io.github.warmprefix.processor.finding;

import java.util.List;
import java.util.Optional;

/**
 * One thing a rule has to say about one place.
 *
 * @param rule the rule
 * @param place where it points
 * @param what what is wrong and why, one sentence without a full stop, whole in itself
 * @param path how an unstable value gets from the place to the prefix, where there is such a way
 * @param details lines that show more of what is wrong
 * @param help what to do about it, in the imperative, without a full stop
 * @param text the stretch of a packaged text that it is about, where it is about one
 */
public record Finding(
    RuleId rule,
    Place place,
    String what,
    Optional<String> path,
    List<String> details,
    String help,
    Optional<TextPlace> text) {
  /** Copies the list. */
  public Finding {
    details = List.copyOf(details);
  }

  /** A finding with no more than this. */
  public Finding(RuleId rule, Place place, String what, String help) {
    this(rule, place, what, Optional.empty(), List.of(), help, Optional.empty());
  }

  /** A finding with a path. */
  public Finding(RuleId rule, Place place, String what, Optional<String> path, String help) {
    this(rule, place, what, path, List.of(), help, Optional.empty());
  }

  /** A finding with details. */
  public Finding(RuleId rule, Place place, String what, List<String> details, String help) {
    this(rule, place, what, Optional.empty(), details, help, Optional.empty());
  }

  /** The same, about a stretch of a packaged text. */
  public Finding in(Optional<TextPlace> stretch) {
    return new Finding(rule, place, what, path, details, help, stretch);
  }
}
