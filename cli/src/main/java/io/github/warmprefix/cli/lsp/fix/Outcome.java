package io.github.warmprefix.cli.lsp.fix;

import io.github.warmprefix.cli.source.CompileError;
import io.github.warmprefix.cli.source.Found;
import io.github.warmprefix.cli.source.Inspected;
import io.github.warmprefix.processor.finding.RuleId;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a fix comes to.
 *
 * @param before what there was to say before
 * @param after what there is to say afterwards
 * @param leaves rules that may speak afterwards, though they did not before
 */
record Outcome(Inspected before, Inspected after, Set<RuleId> leaves) {
  /** Text that moves is no longer what was locked; only {@code warmprefix lock} can mend that. */
  private static final Set<RuleId> LOCK = Set.of(RuleId.PREFIX_CHANGED, RuleId.STALE_LOCK);

  /** Whether a finding is gone at no other price. */
  boolean isBetter(Found found) {
    Map<String, Long> said = findings(before);
    Map<String, Long> left = findings(after);
    return noMore(errors(after), errors(before))
        && noMore(tolerable(after), said)
        && left.getOrDefault(key(found), 0L) < said.getOrDefault(key(found), 0L);
  }

  private Map<String, Long> tolerable(Inspected inspected) {
    return count(
        inspected.findings().stream()
            .filter(found -> !leaves.contains(found.rule()) && !LOCK.contains(found.rule()))
            .map(Outcome::key));
  }

  private static Map<String, Long> findings(Inspected inspected) {
    return count(inspected.findings().stream().map(Outcome::key));
  }

  private static Map<String, Long> errors(Inspected inspected) {
    return count(inspected.errors().stream().map(CompileError::message));
  }

  /** Messages about size and cost hold figures, which change with any text. */
  private static String key(Found found) {
    String id = found.rule().id();
    return id.startsWith("WP2") || id.startsWith("WP5") ? id : id + " " + found.what();
  }

  private static Map<String, Long> count(Stream<String> keys) {
    return keys.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
  }

  private static boolean noMore(Map<String, Long> these, Map<String, Long> those) {
    return these.entrySet().stream()
        .allMatch(entry -> entry.getValue() <= those.getOrDefault(entry.getKey(), 0L));
  }
}
