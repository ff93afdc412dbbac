package io.github.warmprefix.sample.broken;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads what a compiler printed. */
final class Findings {
  private static final Pattern RULE = Pattern.compile("\\[(WP\\d{3})]");

  private Findings() {}

  /** The rules that spoke. */
  static Set<String> rules(String output) {
    Set<String> rules = new TreeSet<>();
    RULE.matcher(output).results().map(result -> result.group(1)).forEach(rules::add);
    return rules;
  }
}
