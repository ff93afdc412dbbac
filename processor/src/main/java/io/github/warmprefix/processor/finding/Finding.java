package io.github.warmprefix.processor.finding;

import java.util.Optional;

/**
 * One thing a rule has to say about one place.
 *
 * @param rule the rule
 * @param place where it points
 * @param what what is wrong and why, one sentence without a full stop, whole in itself
 * @param path how an unstable value gets from the place to the prefix, where there is such a way
 * @param help what to do about it, in the imperative, without a full stop
 */
public record Finding(RuleId rule, Place place, String what, Optional<String> path, String help) {
  /** A finding without a path. */
  public Finding(RuleId rule, Place place, String what, String help) {
    this(rule, place, what, Optional.empty(), help);
  }
}
